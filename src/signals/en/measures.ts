import type { Span, Token } from '../../types/index.js'
import { NOTHING, type Measure } from '../signal.js'
import { isWord, word } from './tokens.js'

const LONGEST_QUOTE = 60
const SHORTEST_QUOTE = 5
const MOST_SPANS = 4
const LEADING = new Set(['and', 'but', 'so', 'because', 'then', 'that', 'which', 'or', 'as', 'since'])

/** Left hanging at the end of a cut quotation. */
const DANGLING = new Set(
  'and but so because that which or as since the a an to of in on at with for my our his her their'.split(
    ' ',
  ),
)

export const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** 0 to 1, full at `full`. */
export const saturate = (count: number, full: number): number => clamp(count / full)

/** A share pulled toward `prior` while there is little to count. */
export const shrunk = (hits: number, total: number, prior: number, weight: number): number =>
  clamp((hits + prior * weight) / (total + weight))

/** Where a long quotation may be cut: after punctuation, before a connective. */
const opensPart = (tokens: Token[], index: number): boolean =>
  LEADING.has(word(tokens[index]!)) ||
  (index > 0 && !isWord(tokens[index - 1]!) && !/['’-]/.test(tokens[index - 1]!.surface))

/**
 * The words to quote: no connective or punctuation at the ends; of more than 60 characters, the part that holds
 * `core` and as much after and before it as fits.
 */
export function quote(tokens: Token[], core: Token = tokens[0]!): Span {
  const first = tokens.findIndex(token => isWord(token) && !LEADING.has(word(token)))
  const last = tokens.findLastIndex(isWord)
  if (first < 0 || last < first) return [tokens[0]!.start, tokens.at(-1)!.end]
  const center = Math.min(last, Math.max(first, tokens.indexOf(core)))
  const fits = (from: number, to: number) => tokens[to]!.end - tokens[from]!.start <= LONGEST_QUOTE
  if (fits(first, last)) return [tokens[first]!.start, tokens[last]!.end]
  const starts = [first, ...range(first + 1, last).filter(i => opensPart(tokens, i)), last + 1]
  let part = starts.findLastIndex(start => start <= center)
  let [from, to] = [starts[part]!, starts[part + 1]! - 1]
  if (!fits(from, to)) return trimmed(tokens, ...squeezed(from, to, center, fits))
  let next = part + 1
  while (next + 1 < starts.length && fits(from, starts[next + 1]! - 1)) to = starts[++next]! - 1
  while (part > 0 && fits(starts[part - 1]!, to)) from = starts[--part]!
  return trimmed(tokens, from, to)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Drops words from the far end until it fits. */
function squeezed(
  from: number,
  to: number,
  center: number,
  fits: (from: number, to: number) => boolean,
): [number, number] {
  while (!fits(from, to) && to > center) to--
  while (!fits(from, to) && from < center) from++
  return [from, to]
}

function trimmed(tokens: Token[], from: number, to: number): Span {
  while (from < to && (!isWord(tokens[from]!) || LEADING.has(word(tokens[from]!)))) from++
  while (to > from && (!isWord(tokens[to]!) || DANGLING.has(word(tokens[to]!)))) to--
  return [tokens[from]!.start, tokens[to]!.end]
}

/** Spans worth showing: long enough, none twice. */
export function measure(value: number, spans: Span[]): Measure {
  if (value <= 0) return NOTHING
  const seen = new Set<number>()
  const kept = spans.filter(([start, end]) => {
    if (end - start < SHORTEST_QUOTE || seen.has(start)) return false
    seen.add(start)
    return true
  })
  return { value: clamp(value), spans: kept.slice(0, MOST_SPANS) }
}
