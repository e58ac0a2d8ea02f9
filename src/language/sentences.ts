import abbreviationLists from './lexicon/abbreviations.yaml'
import { CLOSING, pairedMarks } from './quotes.js'
import { isLineBreakBoundary } from './lines.js'
import type { Span } from '../types/language.js'

const lists = abbreviationLists as Record<'never-end' | 'may-end' | 'openers', string[]>
const NEVER_END = new Set(lists['never-end'])
const MAY_END = new Set(lists['may-end'])
const OPENERS = new Set(lists.openers)

/** The only characters that a sentence can end with. */
const MAY_END_HERE = new RegExp(`[\\n。｡！？．!?.${CLOSING}]`, 'g')
const JAPANESE_END = /[。｡！？．]/
const AFTER_END = /[。｡！？!?．」』）)】"”’]*(?:[(（]笑[)）])?/y
/** What ties a closed quotation to the rest: 「…。」と言われ, "…?" she asked, 「…。」「…。」; but not 「…。」でも、…. */
const CARRIES_ON =
  /\s*(?!でも、|はい|やはり|やっぱ|とても|とにかく|ところが|もちろん|もし|もう|もっと)(?:と|って|や|の|を|が|は|に|で|も|へ|から|まで|など|なん|、|，|「|『|[a-z,;:])/y
const NEXT_WORD = /\s+["'“‘(]?([A-Za-z]+|\d|\S)/y
const CLOSERS = /["'”’)\]」』）]*/y

/**
 * Splits either language into sentences, without the blanks around them. A quotation or a bracket stays whole inside
 * its sentence; a line break ends one unless the line is merely wrapped. Linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  const marks = pairedMarks(text)
  let start = 0
  const cut = (end: number) => {
    const span = trimmed(text, start, end)
    if (span !== null) spans.push(span)
    start = end
  }
  for (const { index: at } of text.matchAll(MAY_END_HERE)) {
    // Within a boundary that was already taken.
    if (at < start) continue
    const end = marks.inside(at) ? -1 : boundaryAfter(text, at, start, marks.closes(at))
    if (end >= 0) cut(end)
  }
  cut(text.length)
  return spans
}

/** Where the sentence ends if one ends with the character at `at`, else -1. */
function boundaryAfter(text: string, at: number, start: number, closes: boolean): number {
  const char = text[at]!
  if (char === '\n') return isLineBreakBoundary(text, start, at) ? at + 1 : -1
  if (closes) return endsInside(text, at) && !matches(CARRIES_ON, text, at + 1) ? at + 1 : -1
  if (JAPANESE_END.test(char))
    return char === '．' && isDigit(text[at + 1]) ? -1 : endOf(AFTER_END, text, at + 1)
  if (char === '!' || char === '?') return exclamationEnd(text, at)
  if (char === '.') return fullStopEnd(text, at, start)
  return -1
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && isBlank(text[start]!)) start++
  while (end > start && isBlank(text[end - 1]!)) end--
  return end > start ? [start, end] : null
}

/** A closing mark ends a sentence only where what it closes did: 「…。」. */
const endsInside = (text: string, at: number): boolean => /[。｡！？!?.]/.test(text[at - 1] ?? '')

/** `Yahoo!JAPAN` and `?q=` go on; so does `'No way!' but`. */
function exclamationEnd(text: string, at: number): number {
  const end = endOf(AFTER_END, text, at + 1)
  const next = text[end]
  if (next !== undefined && /[\x21-\x7e]/.test(next)) return -1
  return end > at + 1 && /['’"”]/.test(text[end - 1]!) && matches(/\s+[a-z]/y, text, end) ? -1 : end
}

function fullStopEnd(text: string, at: number, start: number): number {
  if (text[at + 1] === '.') return -1
  if (/[A-Za-z0-9]/.test(text[at + 1] ?? '')) return -1
  const end = endOf(CLOSERS, text, at + 1)
  if (end < text.length && !isBlank(text[end]!)) return -1
  const next = wordAfter(text, end)
  if (text[at - 1] === '.') return next === '' || /^[A-Z]/.test(next) ? end : -1
  return isAbbreviation(text.slice(Math.max(start, at - 12), at), start >= at - 12, next) ? -1 : end
}

/** @param before up to 12 characters before the full stop; `whole` when they reach back to the sentence's start. */
function isAbbreviation(before: string, whole: boolean, next: string): boolean {
  if (whole && /^\s*[(（]?\d{1,3}$/.test(before)) return true
  const word = /(?:^|[^A-Za-z.])([A-Za-z][A-Za-z.]*)$/.exec(before)?.[1]
  if (word === undefined || next === '') return false
  const lower = word.toLowerCase()
  if (lower === 'no') return /^\d/.test(next)
  if (NEVER_END.has(lower)) return true
  if (MAY_END.has(lower) || /^[A-Z]$/.test(word))
    return !(/^[A-Z]/.test(next) && OPENERS.has(next.toLowerCase()))
  return false
}

function wordAfter(text: string, at: number): string {
  NEXT_WORD.lastIndex = at
  return NEXT_WORD.exec(text)?.[1] ?? ''
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? at : at + match[0].length
}

const isBlank = (char: string): boolean => /\s/.test(char)
const isDigit = (char: string | undefined): boolean => char !== undefined && /[0-9０-９]/.test(char)
