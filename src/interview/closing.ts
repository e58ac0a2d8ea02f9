import type { Judgement } from '../assessment/index.js'
import type { Gap } from '../types/index.js'

/** What fills a gap: any of these signals in the reply, with a strength from which it counts. */
const FILLED_BY: Record<Gap, { signals: string[]; from: number }> = {
  reason: { signals: ['reasoned', 'linked-thought', 'alternative', 'reframe', 'inquiry'], from: 0.25 },
  role: { signals: ['own-deed', 'repeatable-step'], from: 0.25 },
  detail: { signals: ['event-sentences', 'scene', 'own-deed', 'telling-nouns', 'time-place'], from: 0.4 },
  result: { signals: ['result', 'new-number'], from: 0.25 },
  process: { signals: ['repeatable-step', 'own-deed', 'inquiry', 'doing-verbs'], from: 0.3 },
  alternative: { signals: ['alternative', 'reframe'], from: 0.25 },
  others: { signals: ['others-view', 'other-people-act', 'adverse'], from: 0.25 },
  learning: { signals: ['standing-practice', 'change-loop', 'own-fault', 'reframe'], from: 0.25 },
  company: { signals: ['tie', 'fact-use', 'own-setting', 'scene'], from: 0.35 },
  field: { signals: ['floor-people', 'constraint', 'scene', 'reasoned'], from: 0.3 },
}

/** A reply that says nothing: a refusal, text for the grader, slogans. */
export const isEmptyReply = ({ guards, reading }: Judgement): boolean =>
  guards.void || guards.refusal || guards.slogans || reading.doc.tokens.length < 4

/** Whether a reply fills the gap that it was asked about. */
export function closes(gap: Gap, reply: Judgement): boolean {
  if (isEmptyReply(reply)) return false
  const { signals, from } = FILLED_BY[gap]
  const strongest = Math.max(...signals.map(signal => reply.measures.of(signal).value))
  const talk = reply.measures.of('attitude-talk').value
  return strongest >= from && strongest >= talk
}
