import type { LinearModel } from '../types/index.js'
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
  const shares = Object.entries(model.weights).map(([signal, weight]) => ({
    signal,
    weight,
    value: measures.of(signal).value,
  }))
  return { total: shares.reduce((total, share) => total + share.weight * share.value, model.bias), shares }
}

export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))
