import type { Lang } from '../types/index.js'
import { DENIES, finds } from './lists.js'

/** Where a denial stands: behind the words (ja) or before them (en); characters. */
const NEAR = { ja: 14, en: 28 }

/** Whether what was found in a sentence is denied there. */
export function isDenied(text: string, match: RegExpMatchArray, lang: Lang): boolean {
  const start = match.index ?? 0
  if (lang === 'en') return finds(DENIES.en, text.slice(Math.max(0, start - NEAR.en), start))
  // What stands before is still seen: 「残業が少」 is not denied by 「ない」.
  const end = start + match[0].length
  DENIES.ja.lastIndex = end
  return DENIES.ja.test(text.slice(0, end + NEAR.ja))
}
