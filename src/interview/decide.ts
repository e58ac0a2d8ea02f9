import type { Judgement } from '../assessment/index.js'
import type { Category, Gap } from '../types/index.js'
import { followOn } from './follow-on.js'
import { nextOf, nextProbe } from './probe.js'
import { isLate, lastWords, remarkBefore, type RemarkTools } from './remarks.js'
import { saysLittle } from './says-little.js'
import { deedFor } from './slots.js'
import { askSmaller } from './smaller.js'
import { followUpsIn, type InterviewState, type Turn } from './state.js'

/** What the interviewer does next. */
export type Move =
  | { kind: 'ask'; question: number; text: string; acknowledge: string | null }
  | {
      kind: 'probe'
      question: number
      gap: Gap
      wording: string
      text: string
      acknowledge: string | null
    }
  | { kind: 'end'; text: string | null }

export interface DecideTools extends RemarkTools {
  /** Judges everything said to a question so far. */
  judgeThread(state: InterviewState, question: number): Judgement
  /** Judges one reply by itself. */
  judgeReply(state: InterviewState, question: number, reply: string): Judgement
  /** Whether a reply to a question said nothing at all. */
  isEmpty(state: InterviewState, question: number, reply: string): boolean
}

/** The next move; pure, so that a resumed interview goes on exactly as it would have. */
export function decide(state: InterviewState, tools: DecideTools): Move {
  // A question is over once a later one was asked, whatever a changed rubric would say of it now.
  const reached = Math.max(
    0,
    state.turns.findLastIndex(turn => turn.asked),
  )
  const question = state.turns.findIndex((turn, index) => index >= reached && !isOver(turn, state, tools))
  if (question < 0) return { kind: 'end', text: lastWords(state, reached, tools) }
  const turn = state.turns[question]!
  if (turn.answer === null) {
    const acknowledge = remarkBefore(state, question, tools)
    return { kind: 'ask', question, text: state.settings.questions[question]!.text, acknowledge }
  }
  const pending = turn.probes.at(-1)
  if (pending && pending.reply === null) {
    const { gap, wording, text } = pending
    return { kind: 'probe', question, gap, wording, text, acknowledge: null }
  }
  const { takesUp, ...probe } = probeFor(state, question, tools)!
  const heard = takesUp ? null : heardIn(state, question, tools)
  return { kind: 'probe', question, acknowledge: remarkBefore(state, question, tools, heard), ...probe }
}

/** What was done, to be said back once an answer. */
function heardIn(state: InterviewState, question: number, tools: DecideTools): string | null {
  if (state.turns[question]!.probes.length > 0) return null
  const judgement = tools.judgeThread(state, question)
  const deed = deedFor(judgement, { questions: followUpsIn(state).map(({ text }) => text) })
  return deed && (deed.done || judgement.reading.category === 'work-content') ? deed.words : null
}

/** Nothing more to ask about this question. */
function isOver(turn: Turn, state: InterviewState, tools: DecideTools): boolean {
  const question = state.turns.indexOf(turn)
  const { category } = state.settings.questions[question]!
  if (turn.skipped) return true
  if (turn.answer === null) return !turn.asked && isLate(state) && category !== 'reverse-question'
  const pending = turn.probes.at(-1)
  if (pending && pending.reply === null) return false
  if (isLate(state)) return true
  const most = state.settings.probes[question] ?? 0
  if (turn.probes.length >= most) return true
  return enough(turn, state, question, tools) || probeFor(state, question, tools) === null
}

/** A gap closed in an answer that is worth something, two in any, or a candidate who is stuck: then the interviewer moves on. */
function enough(turn: Turn, state: InterviewState, question: number, tools: DecideTools): boolean {
  if (state.settings.scripted) return false
  const asksBack = state.settings.questions[question]?.category === 'reverse-question'
  const replies = turn.probes.flatMap(({ reply }) => (reply === null ? [] : [reply]))
  const last = replies.at(-1)
  // Who has no questions, or none any more, has none a moment later either.
  if (asksBack) {
    const judged =
      last === undefined ? tools.judgeThread(state, question) : tools.judgeReply(state, question, last)
    if (judged.guards.refusal) return true
  }
  const stuck =
    replies.slice(-2).length === 2 && replies.slice(-2).every(reply => tools.isEmpty(state, question, reply))
  const closed = turn.probes.filter(probe => probe.closed).length
  return stuck || closed >= (saysLittle(tools.judgeThread(state, question)) ? 2 : 1)
}

/** What can be asked about any answer, however good. */
const EVERYWHERE: Gap[] = ['reason', 'alternative', 'learning', 'detail', 'others']

/** What leads from the candidate's story to this company: never first, and once, where the question wasn't about it. */
const OURS: Gap[] = ['company', 'field']
const ABOUT_US = new Set<Category>(['motivation', 'why-us', 'career-vision', 'reverse-question'])
const aboutUs = ({ settings }: InterviewState, question: number) =>
  ABOUT_US.has(settings.questions[question]!.category)

/** Why this company and no other is asked once in an interview, not after each question. */
const askedWhyUs = ({ turns, settings }: InterviewState, question: number) =>
  !settings.scripted &&
  turns.some(({ probes }, at) => at !== question && probes.some(({ gap }) => gap === 'company'))

/** Gaps that are closed or were given up on, and those that are out of place. */
function settledIn({ probes }: Turn, aboutUs: boolean, askedWhyUs: boolean): Set<Gap> {
  const tries = (gap: Gap) => probes.filter(probe => probe.gap === gap).length
  const over = probes.filter(probe => probe.closed || tries(probe.gap) >= 2).map(({ gap }) => gap)
  const early = probes.length === 0 || probes.some(({ gap }) => OURS.includes(gap))
  const asked: Gap[] = askedWhyUs ? ['company'] : []
  return new Set([...over, ...asked, ...(early && !aboutUs ? OURS : [])])
}

const probeFor = (state: InterviewState, question: number, tools: DecideTools) =>
  askSmaller(state, question, tools) ?? usualProbe(state, question, tools)

function usualProbe(state: InterviewState, question: number, tools: DecideTools) {
  const turn = state.turns[question]!
  const judgement = tools.judgeThread(state, question)
  const last = turn.probes.at(-1)
  const settled = settledIn(turn, aboutUs(state, question), askedWhyUs(state, question))
  const before = followUpsIn(state)
  const wordings = new Set(before.map(({ wording }) => wording))
  // An open gap is asked about once more, more simply, before the interviewer turns to another one.
  const again = last && !last.closed && !settled.has(last.gap) ? last.gap : null
  const questions = before.map(({ text }) => text)
  const { persona, pressure } = state.settings
  const lost = Boolean(last?.reply) && tools.isEmpty(state, question, last!.reply!)
  // Nobody is quoted at every turn.
  const plain = lost || /[「“]/.test(questions.at(-1) ?? '')
  const asked = {
    wordings,
    settled,
    questions,
    deeper: turn.probes.length > 0,
    persona,
    plain,
    doubting: false,
  }
  // Once a question, and not of somebody who is at a loss already.
  const doubting = pressure && turn.probes.length === 1 && !lost
  const on = last?.reply && !lost && !doubting ? tools.judgeReply(state, question, last.reply) : null
  const probe =
    (on && followOn(on, tools.bank, asked)) ?? nextProbe(judgement, tools.bank, { ...asked, doubting }, again)
  // A script's replies are all heard, even where nothing is missing any more.
  return probe ?? (state.settings.scripted ? nextOf(EVERYWHERE, judgement, tools.bank, asked) : null)
}
