import type { Lang } from '../types/ids.js'

const LATIN_WORD = /[A-Za-z]+(?:['’][a-z]+)?/g
const URL = /https?:\/\/\S+/g

/** All kana, kanji and halves of rarer ones lie between. */
const FIRST = 0x2e80
const LAST = 0xffdc
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u
const KANJI = /\p{sc=Han}/u

/**
 * The language of one text, by its scripts. Japanese text may be full of Latin product names, English text may quote
 * a Japanese word: so Japanese characters are weighed against Latin words. `fallback` when there is neither.
 */
export function detectLang(text: string, fallback: Lang = 'en'): Lang {
  const plain = text.replace(URL, ' ')
  const { kana, kanji } = japaneseIn(plain)
  const words = plain.match(LATIN_WORD)?.length ?? 0
  if (kana + kanji === 0) return words === 0 ? fallback : 'en'
  return (kana + kanji) * 2 >= words || kana * 3 >= words ? 'ja' : 'en'
}

/** Counted unit by unit, with the common ranges first: matches of patterns would cost ten times as much. */
function japaneseIn(text: string): { kana: number; kanji: number } {
  let [kana, kanji] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST || unit > LAST) continue
    if (unit >= 0x3041 && unit <= 0x3096) kana++
    else if (unit >= 0x4e00 && unit <= 0x9fff) kanji++
    else if (unit >= 0x30a1 && unit <= 0x30fa) kana++
    else {
      const character = String.fromCodePoint(text.codePointAt(at)!)
      if (KANA.test(character)) kana++
      else if (KANJI.test(character)) kanji++
      at += character.length - 1
    }
  }
  return { kana, kanji }
}
