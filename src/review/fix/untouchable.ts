import { fenceReader } from '../../content/tool-comments.js'
import type { Span } from '../../types/index.js'

/** Whether any part of a span is code, a heading, a link's target, a quotation: words that are not to be changed. */
export type Untouchable = (span: Span) => boolean

/** @param text an answer as it stands in its file. */
export function untouchableIn(text: string): Untouchable {
  const mask = new Uint8Array(text.length + 1)
  const hide = ([start, end]: Span) => void mask.fill(1, start, end)
  linesOf(text).forEach(hide)
  for (const match of text.matchAll(INLINE)) hide([match.index, match.index + match[0].length])
  for (const match of text.matchAll(PARAGRAPH)) quotationsIn(match[0], match.index).forEach(hide)
  return ([start, end]) => mask.subarray(start, Math.max(end, start + 1)).includes(1)
}

/** Lengths are bounded, so that signs without their partners cost little. */
const INLINE = new RegExp(
  [
    '<!--[^]*?(?:-->|$)',
    '(?<!`)(`+)(?!`)[^]{1,2000}?(?<!`)\\1(?!`)',
    '<[a-z/!?][^>\\n]{0,300}>',
    '\\]\\([^)\\n]{0,1000}\\)',
    '\\]\\[[^\\]\\n]{0,300}\\]',
    '(?:https?|mailto|ftp):[^\\s「」、。）]{1,1000}',
    '[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,5}',
  ].join('|'),
  'gi',
)

/** Headings, quotations, rows of tables, the targets of links by name. */
const WHOLE_LINE = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|\[[^\]]+\]:)|^\s*\||\|\s*$/
const INDENTED = /^(?: {4}|\t)/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t\r]*$/

/** Lines that are untouchable as a whole. */
function linesOf(text: string): Span[] {
  const spans: Span[] = []
  const isFenced = fenceReader()
  let before = { blank: true, code: false, quoted: false, start: 0 }
  let start = 0
  for (const line of text.split('\n')) {
    const end = Math.min(start + line.length + 1, text.length)
    const blank = !/\S/.test(line)
    const inFence = isFenced(line)
    // A quotation goes on to the next empty line, whether or not each line is marked.
    const quoted = !blank && (before.quoted || /^ {0,3}>/.test(line))
    const code = INDENTED.test(line) && (before.blank || before.code)
    if (inFence || quoted || code || WHOLE_LINE.test(line)) spans.push([start, end])
    if (!inFence && UNDERLINE.test(line) && !before.blank) spans.push([before.start, end])
    before = { blank, code, quoted, start }
    start = end
  }
  return spans
}

const PARAGRAPH = /[^\n]+(?:\n(?![ \t\r]*(?:\n|$))[^\n]+)*/g

const CLOSER: Record<string, string> = { '「': '」', '『': '』', '“': '”', '«': '»', '〝': '〟', '"': '"' }
const CLOSERS = new Set(Object.values(CLOSER))
/** Nobody quotes deeper; without a bound a row of marks would cost its square. */
const DEEPEST = 20
const MARK = /["「」『』“”«»〝〟]/g
/** An apostrophe inside of a word neither opens nor closes. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'](?=\S)[^\n]{1,300}?(?<=\S)[’'](?![\p{L}\p{N}])/gu

/** What somebody said. A mark without its partner counts to the paragraph's edge: rather too much than too little. */
function quotationsIn(paragraph: string, offset: number): Span[] {
  const spans: Span[] = []
  const awaited: string[] = []
  let from = 0
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    const closes = awaited.lastIndexOf(mark)
    if (closes >= 0) {
      awaited.length = closes
      if (closes === 0) spans.push([from, index + 1])
    } else if (mark in CLOSER && awaited.length < DEEPEST) {
      if (awaited.length === 0) from = index
      awaited.push(CLOSER[mark]!)
    } else if (CLOSERS.has(mark) && awaited.length === 0) spans.push([0, index + 1])
  }
  if (awaited.length > 0) spans.push([from, paragraph.length])
  for (const match of paragraph.matchAll(SINGLE)) spans.push([match.index, match.index + match[0].length])
  return spans.map(([start, end]) => [start + offset, end + offset])
}
