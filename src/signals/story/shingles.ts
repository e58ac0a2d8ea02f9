import { memo } from '../memo.js'
import type { Analysis, Lang, Token } from '../../types/index.js'

const WORDS = 2
const CHARACTERS = 3

/** Overlapping pieces of a text's wording: three characters in Japanese, two words in English. */
function shingles(tokens: Token[], lang: Lang): string[] {
  const words = tokens.map(t => t.surface.toLowerCase()).filter(word => /[\p{L}\p{N}]/u.test(word))
  if (lang === 'en') return words.slice(WORDS - 1).map((word, i) => `${words[i]} ${word}`)
  const text = [...words.join('')]
  return text.slice(CHARACTERS - 1).map((_, i) => text.slice(i, i + CHARACTERS).join(''))
}

export const shinglesOf = memo(
  (doc: Analysis): ReadonlySet<string> => new Set(shingles(doc.tokens, doc.lang)),
)

/** Share of a piece's wording that stands in the other text too, 0–1; a piece too short to tell counts as told. */
export function shingleShare(tokens: Token[], lang: Lang, told: ReadonlySet<string>): number {
  const pieces = shingles(tokens, lang)
  return pieces.length === 0 ? 1 : pieces.filter(piece => told.has(piece)).length / pieces.length
}
