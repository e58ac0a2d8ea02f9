import type { Bilingual, Lang, Sentence } from '../../types/index.js'
import { memo } from '../memo.js'

const CHARACTERS = 4
const WORDS = 3

/**
 * The wording of a text as overlapping pieces: four characters in Japanese, three words in English.
 * @param enough how many tell enough: where there are more, some are left out
 */
export function piecesOf(text: string, lang: Lang, enough = Infinity): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase()
  const units =
    lang === 'ja' ? plain.replace(/[^\p{L}\p{N}]+/gu, '') : (plain.match(/[\p{L}\p{N}'’]+/gu) ?? [])
  const size = lang === 'ja' ? CHARACTERS : WORDS
  const joined = (from: number, end?: number): string =>
    typeof units === 'string' ? units.slice(from, end) : units.slice(from, end).join(' ')
  if (units.length < size) return new Set(units.length > 0 ? [joined(0)] : [])
  const pieces = new Set<string>()
  for (let end = size; end <= units.length && pieces.size <= enough; end++)
    pieces.add(joined(end - size, end))
  return pieces
}

/** The pieces of a sentence, for all who ask about it. */
export const sentencePieces: Bilingual<(sentence: Sentence) => ReadonlySet<string>> = {
  ja: memo(({ text }) => piecesOf(text, 'ja')),
  en: memo(({ text }) => piecesOf(text, 'en')),
}

/** Whether at least `share` of the pieces are known elsewhere; never for a text without any. Looks no further than needed. */
export function mostAreIn(
  pieces: ReadonlySet<string>,
  isKnown: (piece: string) => boolean,
  share: number,
): boolean {
  let missed = 0
  for (const piece of pieces) {
    if (isKnown(piece)) continue
    missed++
    if ((pieces.size - missed) / pieces.size < share) return false
  }
  return pieces.size > 0
}
