import type { Explanation, LinearModel } from '../types/index.js'
import { memo } from '../signals/memo.js'
import { round } from './evidence.js'
import type { Measures } from './measures.js'

/** How one signal moved a number. */
export interface Share {
  signal: string
  value: number
  weight: number
}

export interface Sum {
  total: number
  shares: Share[]
}

/** `bias + Σ weight · value`, with each signal's share in it. */
export function sum(model: LinearModel, measures: Measures): Sum {
  const shares = weightsOf(model).map(([signal, weight]) => ({
    signal,
    weight,
    value: measures.of(signal).value,
  }))
  return { total: shares.reduce((total, share) => total + share.weight * share.value, model.bias), shares }
}

const weightsOf = memo((model: LinearModel) => Object.entries(model.weights))

/** A sum for `--explain`. */
export function explain(
  { total, shares }: Sum,
  { bias }: LinearModel,
  decidedBy: Explanation['decidedBy'],
): Explanation {
  const moved = shares
    .map(({ signal, value, weight }) => ({ signal, value: round(value), weight, by: round(value * weight) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  return { base: bias, moved, total: round(total), decidedBy }
}

export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
