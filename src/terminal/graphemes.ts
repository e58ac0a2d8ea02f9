/**
 * Text as people see it: one line at a time, since a segmenter's results each keep a copy of what it was given.
 */

/** Characters that never join one another: most lines hold nothing else and need no segmenter. */
const ALONE =
  '\\x20-\\x7e\\u3000-\\u3029\\u3031-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff01-\\uff9d'

/** A stretch with anything else in it, and the characters on both sides, which may belong to it. */
const JOINING = new RegExp(`[${ALONE}]?(?:[^${ALONE}]+[${ALONE}]?)+`, 'gu')

let segmenters: { grapheme: Intl.Segmenter; word: Intl.Segmenter } | null = null

/** Made on first use: it costs more than anything else in this layer. */
function segmenterFor(granularity: 'grapheme' | 'word'): Intl.Segmenter {
  segmenters ??= {
    grapheme: new Intl.Segmenter('ja', { granularity: 'grapheme' }),
    word: new Intl.Segmenter('ja', { granularity: 'word' }),
  }
  return segmenters[granularity]
}

/** The graphemes of one line; joined they are the line. */
export function graphemes(line: string): string[] {
  const parts: string[][] = []
  let end = 0
  for (const { 0: stretch, index } of line.matchAll(JOINING)) {
    parts.push(line.slice(end, index).split(''), segments(stretch))
    end = index + stretch.length
  }
  parts.push(line.slice(end).split(''))
  return parts.flat()
}

const segments = (stretch: string) =>
  Array.from(segmenterFor('grapheme').segment(stretch), part => part.segment)

/** Length as shown to people: graphemes, line breaks not counted. */
export function visibleLength(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + graphemes(line).length, 0)
}

/** Offset of the grapheme boundary at or after `offset`. */
export function boundaryFrom(line: string, offset: number): number {
  let end = 0
  for (const grapheme of graphemes(line)) {
    if (end >= offset) break
    end += grapheme.length
  }
  return end
}

/** Offset of the last grapheme boundary before `offset`; 0 at the start. */
export function boundaryBefore(line: string, offset: number): number {
  let start = 0
  for (const grapheme of graphemes(line)) {
    if (start + grapheme.length >= offset) break
    start += grapheme.length
  }
  return start
}

/** Offset where the word before `offset` starts, spaces after it skipped. */
export function wordStartBefore(line: string, offset: number): number {
  const head = line.slice(0, offset).trimEnd()
  let start = 0
  for (const part of segmenterFor('word').segment(head)) start = part.index
  return start
}

/** Offset where the word after `offset` ends, spaces before it skipped. */
export function wordEndAfter(line: string, offset: number): number {
  const tail = line.slice(offset)
  const spaces = tail.length - tail.trimStart().length
  for (const part of segmenterFor('word').segment(tail.slice(spaces)))
    return boundaryFrom(line, offset + spaces + part.segment.length)
  return line.length
}
