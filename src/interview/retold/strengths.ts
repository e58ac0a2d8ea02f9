import type { Analysis, Lang } from '../../types/index.js'
import { reported } from './en.js'
import lists from './strengths.yaml'

const NAMED = Object.fromEntries(
  Object.entries(lists as Record<Lang, string[]>).map(([lang, patterns]) => [
    lang,
    patterns.map(pattern => new RegExp(pattern, lang === 'en' ? 'i' : '')),
  ]),
) as Record<Lang, RegExp[]>

/** “I’m patient” */
const FEWEST_WORDS = 2

/** A strength is named at the start, or after a word to think. */
const WITHIN = 2

/** What the candidate calls a strength, as reported speech: 「最後までやるところが強み」, “you are good at listening”. */
export function strengthOf({ lang, sentences }: Analysis): string | null {
  for (const { text } of sentences.slice(0, WITHIN))
    for (const pattern of NAMED[lang]) {
      const named = pattern.exec(text.trim())?.[1]
      const retold =
        named &&
        (lang === 'ja' ? `${named}が強み` : reported(named.replace(/ and (?:I|my)\b.*$/, ''), FEWEST_WORDS))
      if (retold) return retold
    }
  return null
}
