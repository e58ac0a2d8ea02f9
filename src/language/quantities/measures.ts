import type { Quantity } from '../../types/language.js'

/** What a unit word measures: the unit of the quantity, and how many of it one makes. */
export const MEASURES = {
  percent: ['percent', 1],
  /** 割 */
  tenth: ['percent', 10],
  ratio: ['ratio', 1],
  money: ['money', 1],
  people: ['people', 1],
  second: ['minutes', 1 / 60],
  minute: ['minutes', 1],
  hour: ['minutes', 60],
  day: ['days', 1],
  week: ['days', 7],
  /** Twelve make a year exactly, so that 12か月 and 1年 are the same quantity. */
  month: ['days', 365 / 12],
  year: ['days', 365],
  /** 2023年, in 2023 */
  calendar: ['year', 1],
  other: ['other', 1],
} as const satisfies Record<string, readonly [Quantity['unit'], number]>

export type Measure = keyof typeof MEASURES

export function quantity(
  amount: number,
  measure: Measure,
  counter: string,
  start: number,
  end: number,
): Quantity {
  const [unit, factor] = MEASURES[measure]
  return { value: rounded(amount * factor), unit, counter, start, end }
}

/** Hides what binary fractions add (1.2 × 10,000 stays 12,000) and keeps endless digits finite. */
const rounded = (value: number): number => Math.min(Number(value.toPrecision(12)), Number.MAX_SAFE_INTEGER)

/** @param lists words by measure, as the lexicons hold them */
export function measureOf(lists: unknown): Map<string, Measure> {
  const entries = Object.entries(lists as Record<Measure, string[]>)
  return new Map(
    entries.flatMap(([measure, words]) => words.map(word => [word, measure as Measure] as const)),
  )
}

export const isCalendarYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value < 2100
