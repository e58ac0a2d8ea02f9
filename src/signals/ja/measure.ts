import type { Measure } from '../signal.js'
import type { Span } from '../../types/index.js'

/** A share that a short text cannot push to an extreme: `weight` imagined cases at the level `prior`. */
export const share = (hits: number, cases: number, prior: number, weight = 3): number =>
  (hits + prior * weight) / (cases + weight)

/** Presence that is full at `full` cases. */
export const presence = (count: number, full: number): number => Math.min(1, count / full)

/** The measure of a signal that fires on something seen; nothing seen is nothing. */
export const seen = (value: number, spans: Span[]): Measure =>
  spans.length > 0 && value > 0
    ? { value: Math.min(1, value), spans: spans.slice(0, 4) }
    : { value: 0, spans: [] }
