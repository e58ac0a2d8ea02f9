import type { Lang } from '../types/ids.js'

const LATIN_WORD = /[A-Za-z]+(?:['’][a-z]+)?/g
/** Runs of each, whose lengths are counted: a match for every character would cost ten times as much. */
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu
const KANJI = /\p{sc=Han}+/gu
const URL = /https?:\/\/\S+/g

/**
 * The language of one text, by its scripts. Japanese text may be full of Latin product names, English text may quote
 * a Japanese word: so Japanese characters are weighed against Latin words. `fallback` when there is neither.
 */
export function detectLang(text: string, fallback: Lang = 'en'): Lang {
  const plain = text.replace(URL, ' ')
  const kana = charactersIn(plain.match(KANA))
  const kanji = charactersIn(plain.match(KANJI))
  const words = plain.match(LATIN_WORD)?.length ?? 0
  if (kana + kanji === 0) return words === 0 ? fallback : 'en'
  return (kana + kanji) * 2 >= words || kana * 3 >= words ? 'ja' : 'en'
}

const charactersIn = (runs: string[] | null): number =>
  (runs ?? []).reduce((total, run) => total + [...run].length, 0)
