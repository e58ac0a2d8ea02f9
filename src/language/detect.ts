import type { Lang } from '../types/ids.js'

const LATIN_WORD = /[A-Za-z]+(?:['’][a-z]+)?/g
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}ー]/gu
const KANJI = /\p{sc=Han}/gu
const URL = /https?:\/\/\S+/g

/**
 * The language of one text, by its scripts. Japanese text may be full of Latin product names, English text may quote
 * a Japanese word: so Japanese characters are weighed against Latin words. `fallback` when there is neither.
 */
export function detectLang(text: string, fallback: Lang = 'en'): Lang {
  const plain = text.replace(URL, ' ')
  const kana = plain.match(KANA)?.length ?? 0
  const kanji = plain.match(KANJI)?.length ?? 0
  const words = plain.match(LATIN_WORD)?.length ?? 0
  if (kana + kanji === 0) return words === 0 ? fallback : 'en'
  return (kana + kanji) * 2 >= words || kana * 3 >= words ? 'ja' : 'en'
}
