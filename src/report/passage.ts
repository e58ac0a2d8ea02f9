import type { Span } from '../types/index.js'
import type { Page } from './page.js'

/** Columns of one quotation: two rows of a table. */
const LONGEST_QUOTE = 76

const SENTENCE_END = /[。！？!?\n]|\.(?=\s|$)/
const CLAUSE_END = /[、。！？!?,;:\n]|\.(?=\s|$)/

/** A word or two alone say little: the sentence around them if it is short enough, else the clause. */
export function passageAround(text: string, span: Span, page: Page): string {
  const [sentence, clause] = [SENTENCE_END, CLAUSE_END].map(end => widened(text, span, end))
  const chosen = page.measure(sentence!) <= LONGEST_QUOTE ? sentence! : clause!
  return shorten(chosen, page)
}

function widened(text: string, [start, end]: Span, boundary: RegExp): string {
  const before = text.slice(0, start).split(boundary).at(-1)!
  const after = text.slice(end).split(boundary)[0]!
  const inside = text.slice(start, end)
  // A span that ends with its sentence needs nothing from the next one.
  const closed = boundary.test(inside.slice(-1))
  return (before + inside + (closed ? '' : after))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[。.、,]+$/, '')
}

function shorten(text: string, page: Page): string {
  if (page.measure(text) <= LONGEST_QUOTE) return text
  let kept = ''
  for (const character of text) {
    if (page.measure(kept + character) >= LONGEST_QUOTE) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
