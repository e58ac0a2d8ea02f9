import type { Lang } from '../../types/index.js'
import type { IntegrityDetector } from './detector.js'
import { mostAreIn, sentencePieces } from './wording.js'

/** Shorter sentences recur by courtesy; characters in Japanese and English. */
const SHORTEST: Record<Lang, number> = { ja: 14, en: 30 }
const SAME = 0.9

/** Sentences that say what an earlier one said, word for word or nearly. */
export const repeated: IntegrityDetector = ({ doc }) => {
  const long = doc.sentences.filter(sentence => sentence.text.length >= SHORTEST[doc.lang])
  const wordings = long.map(sentencePieces[doc.lang])
  return long
    .filter((_, i) => wordings.slice(0, i).some(earlier => isSame(wordings[i]!, earlier)))
    .map(({ start, end }) => [start, end])
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  Math.min(a.size, b.size) >= SAME * Math.max(a.size, b.size) &&
  mostAreIn(a, piece => b.has(piece), SAME) &&
  mostAreIn(b, piece => a.has(piece), SAME)
