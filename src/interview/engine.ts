import { judge, type Judgement } from '../assessment/index.js'
import { matchFirstRound } from '../content/first-round.js'
import type { Analyser, Answer, MockResult, QuestionBank, Rubric } from '../types/index.js'
import { closes, isEmptyReply } from './closing.js'
import type { InterviewSettings } from './events.js'
import { decide, type DecideTools, type Move } from './decide.js'
import { kindOfQuestion } from './asked-back.js'
import { askedIn } from './host.js'
import { patternWords, type PatternWords } from './pattern-words.js'
import { reactionTo } from './reaction.js'
import { resultOf } from './result.js'
import type { InterviewState } from './state.js'
import { threadOf } from './thread.js'

/** Conducts and judges interviews; pure: what it says hangs on the state alone. */
export interface Engine {
  /** What the interviewer does next. */
  decide(state: InterviewState): Move
  /** Whether this reply would fill the gap that the open probe asks about; false where none is open. */
  closes(state: InterviewState, reply: string): boolean
  /** What the interviewer wants to learn from the current question, and a frame to fill. */
  hint(state: InterviewState, question: number): string | null
  /** Everything said to a question so far, judged; `text`: a piece of it by itself. */
  judged(state: InterviewState, question: number, text?: string): Judgement
  /** @param only the index of the one question to report on; left out: all */
  result(state: InterviewState, only?: number | null): MockResult
  /** The mindset patterns that the answers show, with the words. */
  patternWords(state: InterviewState): PatternWords[]
}

export function createEngine(parts: { analyser: Analyser; rubric: Rubric; bank: QuestionBank }): Engine {
  const { analyser, rubric, bank } = parts
  // By interview: the same words may answer another question in the next one.
  const known = new WeakMap<InterviewSettings, Map<string, Judgement>>()

  const judgeText = (
    state: InterviewState,
    question: number,
    text: string,
    withFirstRound: boolean,
  ): Judgement => {
    const { settings } = state
    const key = `${question}\n${withFirstRound}\n${text}`
    const judgements = known.get(settings) ?? new Map<string, Judgement>()
    known.set(settings, judgements)
    const found = judgements.get(key)
    if (found) return found
    const judgement = judge(answerOf(settings, question, text, withFirstRound), rubric, analyser)
    judgements.set(key, judgement)
    return judgement
  }

  const alone = (state: InterviewState, question: number, text: string) =>
    judgeText(state, question, text, false)
  const tools: DecideTools = {
    bank,
    judgeThread: (state, question) => judgeText(state, question, threadOf(state.turns[question]!).text, true),
    judgeReply: alone,
    asked: (state, text) =>
      askedIn(text, state.settings, analyser, of =>
        kindOfQuestion(alone(state, invitationIn(state.settings), of)),
      ),
    reaction: (state, question, text) => reactionTo(alone(state, question, text)),
    isEmpty: (state, question, reply) => isEmptyReply(alone(state, question, reply)),
  }

  return {
    decide: state => decide(state, tools),
    closes(state, reply) {
      const question = state.turns.findIndex(turn => turn.probes.at(-1)?.reply === null)
      const gap = state.turns[question]?.probes.at(-1)?.gap
      return gap !== undefined && closes(gap, judgeText(state, question, reply, false))
    },
    judged: (state, question, text) =>
      text === undefined ? tools.judgeThread(state, question) : alone(state, question, text),
    hint: ({ settings }, question) => hintFor(settings, question, bank),
    result: (state, only = null) =>
      resultOf(state, only, {
        bank,
        judgeThread: tools.judgeThread,
        judgeAlone: (question, text) => alone(state, question, text),
        isEmpty: (question, reply) => tools.isEmpty(state, question, reply),
      }),
    patternWords: state =>
      state.turns.flatMap(({ answer }, question) =>
        answer === null ? [] : patternWords(tools.judgeThread(state, question)),
      ),
  }
}

function answerOf(
  settings: InterviewSettings,
  question: number,
  text: string,
  withFirstRound: boolean,
): Answer {
  const { lang, track, stage, company, firstRound } = settings
  const { category, text: asked } = settings.questions[question]!
  const earlier = withFirstRound ? matchFirstRound({ question: asked, category }, firstRound) : null
  return {
    id: null,
    lang,
    track,
    stage,
    category,
    question: asked,
    company,
    firstRound: earlier,
    answer: text,
  }
}

const invitationIn = ({ questions }: InterviewSettings) =>
  questions.findIndex(({ category }) => category === 'reverse-question')

function hintFor({ questions, stage, track, lang }: InterviewSettings, question: number, bank: QuestionBank) {
  const { category } = questions[question]!
  const sets = bank.sets.filter(set => set.category === category && set.track === track)
  return (sets.find(set => set.stage === stage) ?? sets[0])?.hint[lang] ?? null
}
