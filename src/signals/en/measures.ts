import type { Span, Token } from '../../types/index.js'
import { NOTHING, type Measure } from '../signal.js'
import { isWord, word } from './tokens.js'

const LONGEST_QUOTE = 60
const SHORTEST_QUOTE = 5
const MOST_SPANS = 4
const LEADING = new Set(['and', 'but', 'so', 'because', 'then', 'that', 'which', 'or', 'as', 'since'])

export const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** 0 to 1, full at `full`. */
export const saturate = (count: number, full: number): number => clamp(count / full)

/** A share pulled toward `prior` while there is little to count. */
export const shrunk = (hits: number, total: number, prior: number, weight: number): number =>
  clamp((hits + prior * weight) / (total + weight))

/** The words to quote: no connective or punctuation at the ends, at most 60 characters around `core`. */
export function quote(tokens: Token[], core: Token = tokens[0]!): Span {
  let from = tokens.findIndex(token => isWord(token) && !LEADING.has(word(token)))
  let to = tokens.findLastIndex(isWord)
  if (from < 0 || to < from) [from, to] = [0, tokens.length - 1]
  const center = Math.min(to, Math.max(from, tokens.indexOf(core)))
  const length = () => tokens[to]!.end - tokens[from]!.start
  while (length() > LONGEST_QUOTE && to > from) {
    if (center - from > to - center) from++
    else to--
  }
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
