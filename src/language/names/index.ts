import type { Lang, Name, Sentence, Token } from '../../types/index.js'
import { englishNames } from './en.js'
import { japaneseNames } from './ja.js'

type Finder = (text: string, tokens: readonly Token[], sentenceStarts: ReadonlySet<number>) => Name[]

const FINDERS: Record<Lang, Finder> = { ja: japaneseNames, en: englishNames }

/** Persons, organisations and places named in a text, in order; `unknown` where it is a name but not clear of what. */
export function findNames(text: string, sentences: readonly Sentence[], lang: Lang): Name[] {
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  return FINDERS[lang](text, tokens, new Set(sentences.map(sentence => sentence.start)))
}
