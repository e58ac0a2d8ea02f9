import { fill } from '../i18n/fill.js'
import type { AskedBackKind, LineKind, Persona, QuestionBank } from '../types/index.js'
import type { Asked } from './host.js'
import { seeded, seedOf } from './random.js'
import type { InterviewState } from './state.js'

export interface RemarkTools {
  bank: QuestionBank
  /** What the candidate asks in a text, and what the sheet says of it; null where nothing is asked. */
  asked(state: InterviewState, text: string): Asked | null
  /** What to remark on something that was said. */
  reaction(state: InterviewState, question: number, text: string): LineKind
}

/**
 * What is said before the next question: the candidate's own question is answered first.
 * @param heard a deed of the candidate's, which shows better than a nod that somebody listens
 */
export function remarkBefore(
  state: InterviewState,
  question: number,
  tools: RemarkTools,
  heard: string | null = null,
): string | null {
  const said = saidSoFar(state)
  const back = answerBack(state, question, tools)
  if (back !== null) return back
  const kind = remark(state, question, said, tools)
  if (kind === 'acknowledge' && state.turns[question]!.answer !== null && said % QUIET_EVERY === 0)
    return null
  if (heard === null || !NODS.has(kind)) return line(state, kind, said, tools)
  const retold = line(state, 'retold', said, tools)
  return retold && fill(retold, { words: heard })
}

/** On the way through one question every so many-th nod is left out: nobody nods at each sentence. */
const QUIET_EVERY = 4

/** Remarks that say no more than that one has heard. */
const NODS = new Set<LineKind>(['acknowledge', 'result'])

/** How the interview ends. */
export function lastWords(state: InterviewState, question: number, tools: RemarkTools): string | null {
  const parts = [answerBack(state, question, tools, true), line(state, 'close', 0, tools)].filter(Boolean)
  return parts.join(joinerOf(state)) || null
}

/** The candidate has used up the time agreed on: only the invitation to ask back is left. */
export function isLate({ settings, turns }: InterviewState): boolean {
  const spent = turns.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
  return settings.minutes !== null && spent >= settings.minutes * 60
}

const saidSoFar = ({ turns }: InterviewState) =>
  turns.reduce((count, turn) => count + turn.probes.length + (turn.asked ? 1 : 0), 0)

/** In turn from a place that seed, person and first question choose, so that no two neighbours are alike. */
function line(
  { settings }: InterviewState,
  kind: LineKind,
  turn: number,
  { bank }: RemarkTools,
): string | null {
  const { seed, persona, questions, lang } = settings
  const texts = kind === 'opening' ? manner(bank.lines.opening[lang], persona) : bank.lines[kind][lang]
  const start = seed + seedOf(`${persona ?? ''} ${questions[0]?.text ?? ''}`)
  const at = seeded(start).below(Math.max(1, texts.length)) + turn
  return texts[at % Math.max(1, texts.length)] ?? null
}

/** A recruiter's openings come first, those from the floor last. */
function manner(texts: readonly string[], persona: Persona | null): readonly string[] {
  const half = Math.ceil(texts.length / 2)
  if (persona === null) return texts
  return persona === 'hr' ? texts.slice(0, half) : texts.slice(half)
}

/** What is said to questions that no sheet answers. */
const UNANSWERED: Partial<Record<AskedBackKind, LineKind>> = { conditions: 'terms', 'any-company': 'general' }

/** Null where no question of the candidate's waits for an answer. */
function answerBack(
  state: InterviewState,
  question: number,
  tools: RemarkTools,
  isLast = false,
): string | null {
  const turn = state.turns[question]
  if (!turn || state.settings.questions[question]?.category !== 'reverse-question') return null
  const said = [turn.answer, ...turn.probes.map(({ reply }) => reply)].filter(text => text !== null)
  const asked = said.map(text => tools.asked(state, text))
  const last = asked.at(-1)
  if (!last) return null
  const before = asked.filter(Boolean).length - 1
  const say = (kind: LineKind, turn = before) => line(state, kind, turn, tools)
  const { facts, open, kind } = last
  if (facts.length === 0) return say(UNANSWERED[kind] ?? (isLast ? 'deferred' : 'depends'))
  const answers = facts.map((fact, at) =>
    fill(say('fromSheet', before + at) ?? '{fact}', { fact: ended(fact, state) }),
  )
  return [...answers, open ? say('rest') : null].filter(Boolean).join(joinerOf(state))
}

/** English facts end like sentences; Japanese ones go on into one. */
const ended = (fact: string, { settings }: InterviewState) =>
  settings.lang === 'ja' ? fact.replace(/。$/, '') : fact.replace(/(?<![.!?])$/, '.')

const joinerOf = ({ settings }: InterviewState) => (settings.lang === 'ja' ? '' : ' ')

/** Before a question that is put in another way. */
const REPHRASED = new Set<LineKind>(['stuck', 'rephrase'])

/** Under pressure some remarks are none: not so often that it becomes a manner. */
const SILENT_EVERY = 5

/** The question says itself that it is the last. */
const SAYS_LAST = /最後|では|以上|\b(?:last|finally|before we|that['’]s (?:all|everything))\b/i

function remark(state: InterviewState, question: number, said: number, tools: RemarkTools): LineKind {
  if (said === 0) return 'opening'
  const turn = state.turns[question]!
  if (isLate(state) && !turn.asked) return 'hurry'
  const { category, text = '' } = state.settings.questions[question] ?? {}
  if (!turn.asked && category === 'reverse-question' && !SAYS_LAST.test(text)) return 'last'
  if (state.settings.pressure && said % SILENT_EVERY === 3) return 'silence'
  const before = turn.answer === null ? state.turns.findLastIndex(({ asked }) => asked) : question
  const { answer, probes, skipped } = state.turns[before]!
  const last = skipped ? null : (probes.at(-1)?.reply ?? answer)
  if (last === null) return 'acknowledge'
  const reaction = tools.reaction(state, before, last)
  // Nothing is put another way where the interviewer moves on.
  if (before !== question && REPHRASED.has(reaction)) return 'moveOn'
  if (reaction !== 'stuck') return reaction
  return probes.length < 2 ? 'stuck' : 'acknowledge'
}
