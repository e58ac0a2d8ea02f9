import type { Lang } from '../../types/index.js'

const CHARACTERS = 4
const WORDS = 3

/** The wording of a text as overlapping pieces: four characters in Japanese, three words in English. */
export function piecesOf(text: string, lang: Lang): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase()
  const units =
    lang === 'ja' ? [...plain.replace(/[^\p{L}\p{N}]/gu, '')] : (plain.match(/[\p{L}\p{N}'’]+/gu) ?? [])
  const size = lang === 'ja' ? CHARACTERS : WORDS
  if (units.length < size) return new Set(units.length > 0 ? [units.join(' ')] : [])
  return new Set(units.slice(size - 1).map((_, i) => units.slice(i, i + size).join(' ')))
}

/** Share of the pieces of `a` that `b` has too, 0–1; 0 for a text without any. */
export function shareIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0
  return [...a].filter(piece => b.has(piece)).length / a.size
}
