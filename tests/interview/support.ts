import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { joinBank, parseQuestions } from '../../src/content/questions.js'
import {
  apply,
  createEngine,
  type Engine,
  type InterviewEvent,
  type InterviewSettings,
  type InterviewState,
  type Move,
  type PlannedQuestion,
} from '../../src/interview/index.js'
import type { Category, Company, Lang, QuestionBank, Stage } from '../../src/types/index.js'
import { analyser, rubricOf } from '../assessment/support.js'

const folder = join(import.meta.dirname, '../../questions')

/** The questions as they stand in their files. */
export const bank: QuestionBank = joinBank(
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => parseQuestions(readFileSync(join(folder, name), 'utf8'), name)),
)

export const engineOf = (stage: Stage = 2): Engine =>
  createEngine({ analyser, rubric: rubricOf(stage), bank })

export const COMPANY: Record<Lang, Company> = {
  ja: {
    name: '北川配送',
    industry: '小口配送',
    competitors: [],
    facts: [{ text: '雨の日は荷受け場の半分が使えない。', source: 'briefing' }],
  },
  en: {
    name: 'Northbrook Parcels',
    industry: 'parcel delivery',
    competitors: [],
    facts: [{ text: 'On wet days half of the loading bay is out of use.', source: 'briefing' }],
  },
}

const WORDING: Record<Lang, string> = { ja: 'お話しください。', en: 'Please tell me.' }

export const questionsFor = (lang: Lang, categories: readonly Category[]): PlannedQuestion[] =>
  categories.map(category => ({ id: null, category, text: WORDING[lang] }))

export const settingsOf = (
  lang: Lang,
  categories: readonly Category[],
  more: Partial<InterviewSettings> = {},
): InterviewSettings => ({
  stage: 2,
  track: 'career',
  lang,
  company: COMPANY[lang],
  firstRound: [],
  questions: questionsFor(lang, categories),
  seed: 7,
  probes: categories.map(() => 3),
  scripted: false,
  ...more,
})

export const started = (settings: InterviewSettings): InterviewEvent => ({
  type: 'started',
  version: 1,
  settings,
  at: '2026-01-01T00:00:00.000Z',
})

export const stateOf = (settings: InterviewSettings): InterviewState => apply(null, started(settings))

export type Asked = Exclude<Move, { kind: 'end' }>
/** What the candidate says to a question; null skips it. */
export type Candidate = (move: Asked, state: InterviewState) => string | null

export interface Held {
  events: InterviewEvent[]
  moves: Move[]
  state: InterviewState
}

/** Holds an interview to its end, or goes on with one that these events began. */
export function hold(engine: Engine, begun: InterviewEvent[], candidate: Candidate): Held {
  const events = [...begun]
  let state = events.reduce<InterviewState | null>(apply, null)!
  const moves: Move[] = []
  const note = (event: InterviewEvent) => {
    events.push(event)
    state = apply(state, event)
  }
  for (let turn = 0; turn < 200; turn++) {
    const move = engine.decide(state)
    moves.push(move)
    if (move.kind === 'end') {
      note({ type: 'ended', how: 'finished' })
      return { events, moves, state }
    }
    note(asked(move))
    const text = candidate(move, state)
    if (text === null) note({ type: 'skipped', question: move.question })
    else note(heard(engine, state, move, text))
  }
  throw new Error('the interview never ends')
}

const asked = (move: Asked): InterviewEvent =>
  move.kind === 'ask'
    ? { type: 'asked', question: move.question, text: move.text }
    : { type: 'probed', question: move.question, gap: move.gap, wording: move.wording, text: move.text }

const heard = (
  engine: Engine,
  state: InterviewState,
  { kind, question }: Asked,
  text: string,
): InterviewEvent =>
  kind === 'ask'
    ? { type: 'answered', question, text, seconds: 10 }
    : { type: 'replied', question, text, seconds: 5, closed: engine.closes(state, text) }
