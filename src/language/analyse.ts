import type { Analyser, Lang, Sentence } from '../types/index.js'
import { findNames } from './names/index.js'
import { findQuantities } from './quantities/index.js'
import { splitSentences } from './sentences.js'
import type { Tokeniser } from './tokeniser.js'

export type Tokenisers = Partial<Record<Lang, Tokeniser>>

/** @throws Error from `analyse` when it is asked for a language that has no tokeniser. */
export function createAnalyser(tokenisers: Tokenisers): Analyser {
  return {
    analyse(text, lang) {
      const tokeniser = tokenisers[lang]
      if (tokeniser === undefined) throw new Error(`no tokeniser for ${lang}`)
      const sentences = splitSentences(text).map(([start, end]) => sentence(text, start, end, tokeniser))
      const tokens = sentences.flatMap(one => one.tokens)
      const quantities = findQuantities(text, tokens, lang)
      const names = findNames(text, sentences, lang)
      return { lang, text, sentences, tokens, quantities, names }
    },
  }
}

function sentence(text: string, start: number, end: number, tokeniser: Tokeniser): Sentence {
  const own = text.slice(start, end)
  const tokens = tokeniser.tokens(own)
  // Tokenisers make a new object for each token, so it may be moved in place.
  for (const token of tokens) {
    token.start += start
    token.end += start
  }
  return { start, end, text: own, tokens }
}
