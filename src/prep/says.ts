import { contentWords } from '../signals/story/words.js'
import { tellingWords } from '../signals/story/telling-words.js'
import type { Analysis, Lang } from '../types/index.js'
import generic from './generic.yaml'

const { praise, neutral } = generic as Record<'praise' | 'neutral', Record<Lang, string[]>>
const anyOf = (...lists: Record<Lang, string[]>[]): Record<Lang, RegExp> => ({
  ja: new RegExp(lists.flatMap(({ ja }) => ja).join('|')),
  en: new RegExp(`^(?:${lists.flatMap(({ en }) => en).join('|')})`, 'i'),
})
const PRAISE = anyOf(praise)
const GENERIC = anyOf(praise, neutral)

/** This many telling words, or one among as many plain ones, or a figure, say something in particular. */
const TELLING = 2
const PLAIN = 3

/** Whether a note says something in particular, or only what anybody could write of any employer. */
export function says(doc: Analysis, besides: ReadonlySet<string> = new Set()): 'something' | 'nothing' {
  const isOwn = (word: string) => !besides.has(word) && !GENERIC[doc.lang].test(word)
  const telling = [...tellingWords(doc)].filter(isOwn).length
  const plain = contentWords(doc.tokens, doc.lang).filter(isOwn).length
  const enough = telling >= TELLING || (telling > 0 && plain >= PLAIN) || doc.quantities.length > 0
  return enough ? 'something' : 'nothing'
}

/** Whether it says what is said of nearly every employer. */
export const praises = ({ tokens, lang }: Analysis): boolean =>
  contentWords(tokens, lang).some(word => PRAISE[lang].test(word))
