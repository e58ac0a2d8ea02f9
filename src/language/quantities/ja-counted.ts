import numberWords from '../lexicon/number-words.yaml'
import units from '../lexicon/units-ja.yaml'
import type { Quantity } from '../../types/language.js'
import { matchAt, NUMERAL, numeralValue, type NumberAt } from './ja-numerals.js'
import { isCalendarYear, measureOf, quantity, type Measure } from './measures.js'

const words = (numberWords as { ja: Record<'one-is-a-word' | 'announced', string[]> }).ja
const ONE_IS_A_WORD = new Set(words['one-is-a-word'])
const MEASURE_OF = measureOf(units)
const LONGEST_COUNTER = Math.max(...[...MEASURE_OF.keys()].map(counter => counter.length))

/** 十数人 and 二十何件 count as the number they start from. */
const SOME = /[数何]/
/** 30〜40人: the first number has the counter of the second. */
const RANGE = new RegExp(`(?:[〜~–-]|から)${NUMERAL}[数何]?`, 'y')
/** A smaller unit that goes on with the larger: 1時間40分, 1年3か月, 3割5分. */
const SMALLER: Partial<Record<Measure, { pattern: RegExp; part: number }>> = {
  hour: { pattern: new RegExp(`(${NUMERAL})分間?`, 'y'), part: 1 / 60 },
  year: { pattern: new RegExp(`と?(${NUMERAL})[かヶカヵケ箇]月間?`, 'y'), part: 1 / 12 },
  tenth: { pattern: /([1-9一二三四五六七八九])分/y, part: 0.1 },
}
/** 三年目, 三年生, 三人分: no longer years or people. */
const CHANGED = /目|生(?![まきかじ])|次|番手|分(?!の)/y
const HALF = /半(?![分期額数減ば])/y
const ANNOUNCED = new RegExp(`(?:${words.announced.join('|')})(?:は|が|を)?(?:、|大きく|主に|全部で)*$`)
const ANNOUNCES = /(?:あり|あっ|ござ|です|でし|ほど|挙げ)/y
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

/** The quantity that a number and the counter after it make; null where there is no counter, or it counts nothing. */
export function counted(number: NumberAt): Quantity | null {
  const { plain, amount, start, end } = number
  const range = matchAt(RANGE, plain, end)
  const ranged = range && counterAt(plain, end + range[0].length)
  if (ranged) return quantity(amount, MEASURE_OF.get(ranged)!, ranged, start, end)
  const unit = unitAt(plain, end)
  if (unit === null) return null
  if (isWord(number, unit) || isAnnouncement(number, unit)) return null
  return changed(number, unit) ?? date(number, unit) ?? withRest(number, unit)
}

/**
 * The longest counter that stands at a place, null where there is none. Looked up: a pattern of all counters would take
 * longer to compile than most texts take to read.
 */
export function counterAt(
  plain: string,
  at: number,
  fits: (end: number) => boolean = () => true,
): string | null {
  for (let length = Math.min(LONGEST_COUNTER, plain.length - at); length > 0; length--) {
    const counter = plain.slice(at, at + length)
    if (MEASURE_OF.has(counter) && fits(at + length)) return counter
  }
  return null
}

export const isCounter = (word: string): boolean => MEASURE_OF.has(word)

interface Unit {
  counter: string
  /** Where the counter ends. */
  end: number
}

function unitAt(plain: string, at: number): Unit | null {
  const from = SOME.test(plain[at] ?? '') ? at + 1 : at
  const counter = counterAt(plain, from, end => !/[A-Za-z]/.test(plain[end] ?? ''))
  return counter === null ? null : { counter, end: from + counter.length }
}

/** 一人で, and 二つ目 in a list of points. */
function isWord({ plain, numeral }: NumberAt, { counter, end }: Unit): boolean {
  if (numeral === '一' && ONE_IS_A_WORD.has(counter)) return true
  return /^[一二三1-3]$/.test(numeral) && counter === 'つ' && plain[end] === '目'
}

function isAnnouncement({ plain, start }: NumberAt, { counter, end }: Unit): boolean {
  if (!/^[つ点個本]$/.test(counter) || matchAt(ANNOUNCES, plain, end) === null) return false
  return ANNOUNCED.test(plain.slice(Math.max(0, start - 12), start))
}

function changed({ plain, amount, start }: NumberAt, { counter, end }: Unit): Quantity | null {
  if (/^(?:割|%|パーセント)$/.test(counter)) return null
  const tail = matchAt(CHANGED, plain, end)
  return tail && quantity(amount, 'other', counter + tail[0], start, end + tail[0].length)
}

/** 2023年, 令和5年, the 15日 of 5月15日. */
function date({ plain, amount, start }: NumberAt, { counter, end }: Unit): Quantity | null {
  if (counter === '日' && plain[start - 1] === '月') return quantity(amount, 'other', counter, start, end)
  if (counter !== '年') return null
  const era = ERAS[plain.slice(Math.max(0, start - 2), start)]
  if (era !== undefined) return quantity(era + amount, 'calendar', counter, start - 2, end)
  return isCalendarYear(amount) ? quantity(amount, 'calendar', counter, start, end) : null
}

/** 一時間半, 1時間40分 and 8時半 are one quantity. */
function withRest({ plain, amount, start }: NumberAt, { counter, end }: Unit): Quantity {
  const measure = MEASURE_OF.get(counter)!
  const smaller = SMALLER[measure]
  const more = smaller && matchAt(smaller.pattern, plain, end)
  if (smaller && more)
    return quantity(
      amount + numeralValue(more[1]!) * smaller.part,
      measure,
      counter,
      start,
      end + more[0].length,
    )
  const takesHalf = measure !== 'other' || counter === '時'
  return takesHalf && matchAt(HALF, plain, end)
    ? quantity(amount + 0.5, measure, counter, start, end + 1)
    : quantity(amount, measure, counter, start, end)
}
