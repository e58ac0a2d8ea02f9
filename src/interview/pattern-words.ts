import type { Judgement } from '../assessment/index.js'
import { detectPatterns } from '../signals/patterns.js'
import type { Pattern, Span } from '../types/index.js'

export interface PatternWords {
  pattern: Pattern
  quote: string
}

/** More would be read as a reproach. */
const LONGEST = 80
const BOUNDARY = /[。！？!?\n]|\.(?=\s|$)/

/** The mindset patterns that an answer shows, each with the sentence in which it shows first. */
export const patternWords = ({ reading }: Judgement): PatternWords[] =>
  detectPatterns(reading).flatMap(({ pattern, spans: [span] }) =>
    span ? [{ pattern, quote: sentenceAt(reading.doc.text, span) }] : [],
  )

function sentenceAt(text: string, [start, end]: Span): string {
  const before = text.slice(0, start).split(BOUNDARY).at(-1)!
  const inside = text.slice(start, end)
  const after = BOUNDARY.test(inside.slice(-1)) ? '' : text.slice(end).split(BOUNDARY)[0]!
  const sentence = (before + inside + after).replace(/\s+/g, ' ').trim()
  return sentence.length <= LONGEST
    ? sentence
    : [...inside.replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('')
}
