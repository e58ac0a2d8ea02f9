import { fill } from '../i18n/fill.js'
import type { Judgement } from '../assessment/index.js'
import type { Category, Gap, QuestionBank } from '../types/index.js'
import { isUntouchable, length } from './phrases.js'
import { takenUpOf, type Before } from './taken-up.js'

/** Answers that tell of deeds, and questions that lead on from one. */
const DONE = new Set<Category>(['achievement', 'problem-solving', 'teamwork', 'work-content', 'self-intro'])
const FROM_DEED = new Set<Gap>(['reason', 'result', 'process', 'alternative', 'others', 'learning'])
/** Answers that tell of aims: whatever is asked about them leads on from a wish. */
const AIMED = new Set<Category>(['motivation', 'why-us', 'career-vision'])
/** A shorter wish says too little: characters (ja), words (en). */
const SHORTEST_WISH = { ja: 8, en: 6 }

/**
 * Takes up what was said before a question that takes up nothing: 「棚を二段にされたとのことですが、」. Null where
 * nothing lends itself to it.
 */
export function leadIn(gap: Gap, judgement: Judgement, bank: QuestionBank, before: Before): string | null {
  const { doc, category } = judgement.reading
  if (doc.sentences.some(({ text }) => isUntouchable(text, doc.lang))) return null
  const say = (words: string) => fill(bank.lines.afterSaid[doc.lang][0] ?? '', { words })
  if (DONE.has(category) && FROM_DEED.has(gap)) {
    const did = takenUpOf(['deed'], judgement, before)?.did
    return did ? say(did) : null
  }
  if (!AIMED.has(category)) return null
  const wish = takenUpOf(['wish'], judgement, before)?.said
  return wish && length(wish, doc.lang) >= SHORTEST_WISH[doc.lang] ? say(wish) : null
}
