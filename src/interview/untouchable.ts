import type { Analysis, Lang } from '../types/index.js'
import lists from './untouchable.yaml'

type Kind = 'tender' | 'aside' | 'name'
const { tender, aside, name } = lists as Record<Kind, Record<Lang, string[]>>

const oneOf = (phrases: string[], flags: string): RegExp =>
  phrases.length === 0 ? /(?!)/ : new RegExp(phrases.map(phrase => `(?:${phrase})`).join('|'), flags)
const compile = (kind: Record<Lang, string[]>, flags = 'iu'): Record<Lang, RegExp> => ({
  ja: oneOf(kind.ja, flags),
  en: oneOf(kind.en, flags),
})
const TENDER = compile(tender)
const ALONE = [TENDER, compile(aside), compile(name, 'u')]

/** A sentence an interviewer leaves be: grief, illness, harassment, insults, a greeting, or words about the conversation. */
export const isUntouchable = (text: string, lang: Lang): boolean =>
  ALONE.some(words => words[lang].test(text.trim()))

/** Whether an answer tells of grief, illness or harassment: then none of it is read back. */
export const isTender = ({ sentences, lang }: Analysis): boolean =>
  sentences.some(({ text }) => TENDER[lang].test(text))
