import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { joinBank, parseQuestions } from '../../src/content/questions.js'
import type { InterviewEvent, InterviewSettings } from '../../src/interview/events.js'
import type { PlannedQuestion } from '../../src/interview/plan.js'
import { apply, type InterviewState } from '../../src/interview/state.js'
import type { Category, Company, Lang, QuestionBank } from '../../src/types/index.js'

const folder = join(import.meta.dirname, '../../questions')

/** The questions as they stand in their files. */
export const bank: QuestionBank = joinBank(
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => parseQuestions(readFileSync(join(folder, name), 'utf8'), name)),
)

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
  persona: null,
  pressure: false,
  minutes: null,
  ...more,
})

export const started = (settings: InterviewSettings): InterviewEvent => ({
  type: 'started',
  version: 1,
  settings,
  at: '2026-01-01T00:00:00.000Z',
})

export const stateOf = (settings: InterviewSettings): InterviewState => apply(null, started(settings))
