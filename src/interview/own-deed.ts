import type { Analysis, Bilingual, Lang, Span } from '../types/index.js'
import lists from './deeds.yaml'
import { patternOf } from './pattern.js'
import { quotable } from './phrases.js'

const { ja, en } = lists as Bilingual<Record<'done' | 'not' | 'wish' | 'wished' | 'own' | 'opinion', string>>
const DONE = patternOf({ ja: ja.done, en: en.done })
const WISH = patternOf({ ja: ja.wish, en: en.wish })
const WISHED = patternOf({ ja: ja.wished, en: en.wished })
const OWN = patternOf({ ja: ja.own, en: en.own })
const OPINION = patternOf({ ja: ja.opinion, en: en.opinion })
const NOT = patternOf({ ja: ja.not, en: en.not })

/** States and feelings: `enjoyed`, `held`, `knew`. */
const STATES = new Set(['emotion', 'stative', 'cognition', 'perception'])
/** What stands behind a clause that is cut short. */
const GOES_ON = { ja: /^[^。！!？?]/, en: /^[^.!?]/ }

/** Whether the clause that would be quoted there tells of something the candidate did, once, and finished. */
export function isOwnDeed(doc: Analysis, span: Span): boolean {
  const text = quotable(doc, span)
  return text !== null && isWhole(doc, text) && tellsDeed(doc, text)
}

/** The same of any words of the text. */
export function tellsDeed(doc: Analysis, text: string): boolean {
  const bare = text.trim().replace(/[。.!！]+$/, '')
  if (!DONE[doc.lang].test(bare) || NOT[doc.lang].test(bare)) return false
  if (doc.lang === 'ja') return true
  const from = doc.text.indexOf(bare)
  const verb = doc.tokens.find(
    ({ start, pos, conjugation }) => start >= from && pos[0] === 'VERB' && conjugation,
  )
  const thing = doc.tokens.some(
    ({ start, end, pos }) => start >= from && end <= from + bare.length && /^(?:NOUN|PROPN)$/.test(pos[0]),
  )
  return thing && verb?.conjugation?.[1] === 'past' && !STATES.has(verb.pos[1])
}

/** Whether it is a claim of the candidate's about how things are or were. */
export function isOwnClaim(doc: Analysis, span: Span): boolean {
  const text = quotable(doc, span)
  return text !== null && isWhole(doc, text) && OWN[doc.lang].test(text) && tellsClaim(text, doc.lang)
}

/** The same of any words: neither hoped nor only thought. */
export const tellsClaim = (text: string, lang: Lang): boolean =>
  ![WISH, OPINION].some(words => words[lang].test(text))

/** Whether it is a wish. */
export function isWish(doc: Analysis, span: Span): boolean {
  const text = quotable(doc, span)
  return text !== null && isWhole(doc, text) && tellsWish(text, doc.lang)
}

/** Whether somebody speaks of what they would like, in whatever words. */
export const speaksOfWish = (text: string, lang: Lang): boolean => WISHED[lang].test(text)

/** The same of any words, told as a wish and not as a plan or a certainty. */
export const tellsWish = (text: string, lang: Lang): boolean =>
  WISHED[lang].test(text) && (lang === 'ja' || !OPINION.en.test(text))

/** Whether a clause runs to the end of its sentence, or to a pause before a new clause. */
function isWhole(doc: Analysis, text: string): boolean {
  const rest = doc.text.slice(doc.text.indexOf(text) + text.length)
  if (!GOES_ON[doc.lang].test(rest)) return true
  return doc.lang === 'en' && /^[,;:]? (and|but|so|because|which|then)\b/i.test(rest)
}

/** Whether an English clause begins with these words, and isn't cut out of a longer one. */
export function startsClause(doc: Analysis, text: string): boolean {
  const before = doc.text.slice(0, doc.text.indexOf(text))
  if (doc.lang === 'ja' || /(?:^|[,;:.!?–—-]|\b(?:because|that|then|well|okay))\s*$/i.test(before))
    return true
  return (
    /\b(?:and|but|so|also)\s*$/i.test(before) && /^(?:I|we|my|our|the|it|he|she|they|there)\b/i.test(text)
  )
}
