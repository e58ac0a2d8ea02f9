import { inSentence } from '../by-sentence.js'
import { clausesOf } from './clauses.js'
import type { Analysis, Sentence, Span } from '../../types/index.js'

/** A place where a pattern of wording stands, with the clauses around it for quoting. */
export interface Wording {
  sentence: number
  span: Span
  /** What follows the match up to the end of the sentence. */
  rest: string
}

const LONGEST = 60

/** The clauses that a stretch touches, as one span of at most 60 characters around it. */
export function clauseAround(doc: Analysis, [start, end]: Span, sentence: number): Span {
  const touched = inSentence(clausesOf(doc), sentence).filter(
    clause => clause.span[0] < end && start < clause.span[1],
  )
  const from = touched[0]?.span[0] ?? start
  const to = touched.at(-1)?.span[1] ?? end
  return to - from <= LONGEST ? [from, to] : [Math.max(from, end - LONGEST), Math.min(to, end)]
}

function wordingIn(doc: Analysis, sentence: Sentence, index: number, pattern: RegExp): Wording[] {
  // Most patterns stand nowhere; to look once costs far less than to set up a search for all matches.
  if (sentence.text.search(pattern) < 0) return []
  return [...sentence.text.matchAll(pattern)].map(match => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    return {
      sentence: index,
      span: clauseAround(doc, [start, end], index),
      rest: doc.text.slice(end, sentence.end),
    }
  })
}

/** Every place where `pattern` (with the `g` flag) stands, sentence by sentence. */
export const wordings = (doc: Analysis, pattern: RegExp): Wording[] =>
  doc.sentences.flatMap((sentence, index) => wordingIn(doc, sentence, index, pattern))
