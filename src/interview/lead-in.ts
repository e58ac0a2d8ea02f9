import { fill } from '../i18n/fill.js'
import type { Judgement } from '../assessment/index.js'
import type { Gap, QuestionBank } from '../types/index.js'
import { length } from './phrases.js'
import { strengthOf } from './retold/index.js'
import { isFresh, takenUpOf, type Before } from './taken-up.js'
import { isTender } from './untouchable.js'

/** Questions that a strength leads into: the others ask about the person. */
const ABOUT_STRENGTH = new Set<Gap>(['detail', 'alternative', 'company', 'field'])
/** A shorter wish says too little: characters (ja), words (en). */
const SHORTEST_WISH = { ja: 8, en: 6 }

/**
 * Takes up a strength or a wish before a question that takes up nothing: 「人を待てるところが強みとのことですが、」.
 * Null where nothing lends itself to it.
 */
export function leadIn(gap: Gap, judgement: Judgement, bank: QuestionBank, before: Before): string | null {
  const { doc } = judgement.reading
  if (isTender(doc)) return null
  const said = saidFor(gap, judgement, before)
  if (said === null || !isFresh(said, before)) return null
  return fill(bank.lines.afterSaid[doc.lang][0] ?? '', { words: said })
}

function saidFor(gap: Gap, judgement: Judgement, before: Before): string | null {
  const { doc, category } = judgement.reading
  if (category === 'strength') return ABOUT_STRENGTH.has(gap) ? strengthOf(doc) : null
  // Only where an aim was asked for does a question about it lead on from a wish.
  if (category !== 'career-vision') return null
  const wish = takenUpOf(['wish'], judgement, before)?.said
  return wish && length(wish, doc.lang) >= SHORTEST_WISH[doc.lang] ? wish : null
}
