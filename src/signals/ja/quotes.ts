import type { Clause } from './clauses.js'
import type { Sentence, Span } from '../../types/index.js'

const LONGEST = 60
const EDGE = /^[、。\s]+|[、。\s]+$/gu

/** A stretch without the signs at its edges; its last 60 characters where it is longer. */
function trimmed(text: string, at: number): Span {
  const bare = text.replace(EDGE, '')
  const start = at + text.indexOf(bare)
  const end = start + bare.length
  return [Math.max(start, end - LONGEST), end]
}

export const quoteOf = (clause: Clause): Span => trimmed(clause.text, clause.span[0])
export const quoteOfSentence = (sentence: Sentence): Span => trimmed(sentence.text, sentence.start)

/** The most telling clauses first: those with the most particular nouns. */
export const quotesOf = (clauses: readonly Clause[]): Span[] =>
  [...clauses].sort((a, b) => b.anchored.length - a.anchored.length).map(quoteOf)
