import type { Judgement } from '../assessment/index.js'
import type { LineKind } from '../types/index.js'
import { askedLast, asksMeaning } from './asks-back.js'
import { isLost } from './closing.js'

/** What a listener takes up first, and what shows it; the first that is plain enough counts. */
const HEARD: [LineKind, string[], number][] = [
  ['setback', ['own-fault'], 0.6],
  ['result', ['result'], 0.7],
]

/** Which kind of short remark fits what was just said. */
export function reactionTo(judgement: Judgement): LineKind {
  if (isLost(judgement)) return 'stuck'
  const { doc, category } = judgement.reading
  const asked = category === 'reverse-question' ? null : askedLast(doc)
  if (asked !== null) return asksMeaning(asked, doc.lang) ? 'rephrase' : 'later'
  const shown = HEARD.find(([, signals, enough]) =>
    signals.some(signal => judgement.measures.of(signal).value >= enough),
  )
  const heard = shown?.[0] ?? 'acknowledge'
  // Elsewhere what somebody blames on themselves may be a trifle.
  return heard === 'setback' && category !== 'failure' ? 'acknowledge' : heard
}
