import type { Lang } from '../types/index.js'
import { DENIES, finds } from './lists.js'

/** Where a denial stands: behind the words (ja) or before them (en); characters. */
const NEAR = { ja: 14, en: 28 }

/** Whether what was found in a sentence is denied there. */
export function isDenied(text: string, match: RegExpMatchArray, lang: Lang): boolean {
  const start = match.index ?? 0
  const end = start + match[0].length
  const near =
    lang === 'ja' ? text.slice(end, end + NEAR.ja) : text.slice(Math.max(0, start - NEAR.en), start)
  return finds(DENIES[lang], near)
}
