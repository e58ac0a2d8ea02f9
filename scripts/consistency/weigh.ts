import { COUNTED, type BothWeights, type Weights } from '../../src/consistency/score.js'
import { fit } from '../calibrate/fit.js'
import type { Row } from './pairs.js'

/** A row with what its features say of it, by a model that has not seen it. */
export interface Blind {
  row: Row
  score: number
}

/** The sign that each weight may have: features, then what is counted. */
const SIGNS = [1, ...COUNTED.map(name => ({ signs: 1, agreement: -1, common: -1, apart: 1 })[name])]
/** A statement that is short and says nothing else is rather steady. */
const BRIEF_BIAS = -1

/** Features and rules together as logits, for long statements and for short ones, by pairs on which neither looks better than it is. */
export function weigh(blind: readonly Blind[]): BothWeights {
  const rows = blind
    .filter(({ row }) => !row.known)
    .map(one => ({ values: valuesOf(one), target: Number(one.row.drifts), weight: 1 }))
  const { bias, weights } = fit(rows, {
    kind: 'logistic',
    signs: [...SIGNS, ...SIGNS, BRIEF_BIAS],
    ridge: 0.001,
  })
  return {
    long: named(bias, weights.slice(0, SIGNS.length)),
    brief: named(bias + weights.at(-1)!, weights.slice(SIGNS.length, -1)),
  }
}

/** Each once for how long and once for how short a pair is, and how short it is. */
function valuesOf({ row: { evidence }, score: said }: Blind): number[] {
  const values = [said, ...COUNTED.map(name => evidence[name])]
  const { brevity } = evidence
  return [...values.map(value => value * (1 - brevity)), ...values.map(value => value * brevity), brevity]
}

const named = (bias: number, [features, ...rest]: readonly number[]): Weights => ({
  bias,
  features: features!,
  ...(Object.fromEntries(COUNTED.map((name, at) => [name, rest[at]!])) as Omit<Weights, 'bias' | 'features'>),
})
