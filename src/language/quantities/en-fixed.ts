import type { Quantity } from '../../types/language.js'
import type { Piece } from './en-numerals.js'
import { quantity, type Measure } from './measures.js'

/** Words and phrases that are a quantity by themselves; the first that fits is taken. Matched in lower case. */
const PHRASES: [pattern: RegExp, amount: number, measure: Measure][] = [
  [/half (?:an|of an) hour|half-hour/y, 0.5, 'hour'],
  [/(?:an|one) hour and a half/y, 1.5, 'hour'],
  [/half a day/y, 0.5, 'day'],
  [/half a year/y, 0.5, 'year'],
  [/half a month/y, 0.5, 'month'],
  [/(?:an? )?fortnight/y, 14, 'day'],
  [/(?:a|one|the last|the past) decade/y, 10, 'year'],
  [/(?:a|one) third/y, 1 / 3, 'ratio'],
  [/two[- ]thirds/y, 2 / 3, 'ratio'],
  [/(?:a|one)[- ]quarter of/y, 0.25, 'ratio'],
  [/three[- ]quarters/y, 0.75, 'ratio'],
  [/(?:a|one) fifth/y, 0.2, 'ratio'],
  [/(?:a|one) tenth/y, 0.1, 'ratio'],
  [
    /halv(?:ed|ing|e)|(?:in|by|about|over|nearly|almost|only|cut|the first|the second)? ?half(?= (?:of|the|as|that|this|my|our|its|their|what)\b|[,.;]|$)/y,
    0.5,
    'ratio',
  ],
  [/doubl(?:ed|ing|e)(?![- ]check)/y, 2, 'ratio'],
  [/trebl(?:ed|ing|e)|tripl(?:ed|ing|e)/y, 3, 'ratio'],
  [/quadrupl(?:ed|ing|e)/y, 4, 'ratio'],
  [/tenfold/y, 10, 'ratio'],
  [/twofold|twice (?:as|the)/y, 2, 'ratio'],
  [/twice/y, 2, 'other'],
  [/(?:a|one) dozen/y, 12, 'other'],
  [/half a dozen/y, 6, 'other'],
]
/** One look for all of them: most words begin none. */
const ANY_PHRASE = new RegExp(PHRASES.map(([pattern]) => pattern.source).join('|'), 'y')
const CLOCK = /([01]?\d|2[0-4]):([0-5]\d)(?!\d)/y

export function fixedQuantity(text: string, all: readonly Piece[], at: number): Quantity | null {
  const { start } = all[at]!
  if (/[A-Za-z\d:]-?$/.test(text.slice(Math.max(0, start - 2), start))) return null
  CLOCK.lastIndex = start
  const clock = CLOCK.exec(text)
  if (clock)
    return quantity(Number(clock[1]) + Number(clock[2]) / 60, 'other', ':', start, start + clock[0].length)
  const ahead = text.slice(start, start + 40).toLowerCase()
  ANY_PHRASE.lastIndex = 0
  if (!ANY_PHRASE.test(ahead)) return null
  for (const [pattern, amount, measure] of PHRASES) {
    pattern.lastIndex = 0
    const match = pattern.exec(ahead)
    if (match && !/[a-z]/.test(ahead[match[0].length] ?? ''))
      return quantity(amount, measure, match[0], start, start + match[0].length)
  }
  return null
}
