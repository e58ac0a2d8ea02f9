import type { Judgement } from '../assessment/index.js'
import type { MockResult, QuestionBank, TranscriptEntry } from '../types/index.js'
import type { InterviewState } from './state.js'
import { askedBack } from './asked-back.js'
import { betweenRounds } from './between-rounds.js'
import { dialogueOf } from './dialogue.js'
import type { Judged } from './judged.js'
import { joinCauses } from './join-causes.js'
import { joinCriteria } from './join-criteria.js'
import { nextSteps } from './next-steps.js'
import { threadOf } from './thread.js'

export interface ResultTools {
  bank: QuestionBank
  judgeThread(state: InterviewState, question: number): Judgement
  /** A piece of an answer by itself. */
  judgeAlone(question: number, text: string): Judgement
  /** Whether a reply said nothing at all. */
  isEmpty(question: number, reply: string): boolean
}

/** The whole interview as data for the reports. */
export function resultOf(state: InterviewState, only: number | null, tools: ResultTools): MockResult {
  const { settings, turns } = state
  const judged: Judged[] = turns.flatMap((turn, question) =>
    turn.answer === null || (only !== null && question !== only)
      ? []
      : [{ question, thread: threadOf(turn), judgement: tools.judgeThread(state, question) }],
  )
  const passed = turns.findIndex(
    (turn, index) =>
      turn.skipped && turn.answer === null && settings.questions[index]?.category === 'reverse-question',
  )
  const unasked = passed >= 0 && only === null ? passed : null
  const unique = <T>(items: T[]) => [...new Set(items)]
  const seconds = turns.flatMap(turn => (turn.seconds === null ? [] : [turn.seconds]))
  return {
    stage: settings.stage,
    track: settings.track,
    lang: settings.lang,
    company: settings.company?.name ?? null,
    transcript: transcriptOf(state),
    report: {
      causes: joinCauses(judged, unasked),
      criteria: joinCriteria(judged, settings.stage),
      patterns: unique(judged.flatMap(({ judgement }) => judgement.assessment.patterns)),
      integrity: unique(judged.flatMap(({ judgement }) => judgement.assessment.integrity)),
      next: nextSteps(judged, tools.bank, unasked, settings.persona),
      rounds: betweenRounds(judged),
      reverse: askedBack(judged, tools.judgeAlone, unasked),
      dialogue: dialogueOf(state, tools.isEmpty),
    },
    seconds: seconds.length > 0 ? seconds.reduce((total, part) => total + part, 0) : null,
    unused: [],
  }
}

/** What was said, question by question; questions never reached are left out. */
function transcriptOf({ settings, turns }: InterviewState): TranscriptEntry[] {
  return turns.flatMap((turn, index) => {
    if (!turn.asked) return []
    const { category, text } = settings.questions[index]!
    const exchanges = turn.probes.map(({ gap, text: probe, reply, closed }) => ({
      gap,
      probe,
      reply,
      closed,
    }))
    return [{ category, question: text, answer: turn.answer, exchanges }]
  })
}
