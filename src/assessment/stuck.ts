import type { Lang } from '../types/index.js'
import stuck from './stuck.yaml'

const STUCK = Object.fromEntries(
  Object.entries(stuck as Record<Lang, string[]>).map(([lang, phrases]) => [
    lang,
    new RegExp(phrases.join('|'), 'iu'),
  ]),
) as Record<Lang, RegExp>

/** A doubt that an answer follows: 「正確には覚えていませんが、三割ほど減りました」. */
const GOES_ON: Record<Lang, RegExp> = {
  ja: /(が|けど|けれど|けれども)、?[^。]{6,}/,
  en: /,? (but|though|although|except that) .{10,}/i,
}

/** A sentence that only says that there is no answer. */
export function isStuck(text: string, lang: Lang): boolean {
  const match = STUCK[lang].exec(text)
  return match !== null && !GOES_ON[lang].test(text.slice(match.index + match[0].length))
}
