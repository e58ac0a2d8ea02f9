import type { Evidence } from './evidence.js'
import { SIDES, valueOf, type Features, type Side } from './features.js'

/** What a feature of each side counts. */
export type FeatureWeights = Record<Side, ReadonlyMap<string, number>>

/** What is weighed besides the features, in the order in which it is learnt. */
export const COUNTED = ['signs', 'agreement', 'common', 'apart'] as const

/** What counts how much; logits, above 0 for a drift. */
export interface Weights extends Record<(typeof COUNTED)[number], number> {
  bias: number
  /** For each unit that the features score. */
  features: number
}

/** For statements as short, and as long, as can be; between them in proportion. */
export type BothWeights = Record<'brief' | 'long', Weights>

/** -1 (steady) to 1 (drifts), roughly. */
export const scoreOf = (features: Features, bias: number, known: FeatureWeights): number =>
  SIDES.reduce((sum, side) => {
    const weights = weightsOf(features[side], known[side])
    return sum + valueOf(side, weights.length) * total(weights)
  }, bias)

/** Logit of a drift. @param score see {@link scoreOf} */
export function oddsBy({ brief, long }: BothWeights, score: number, evidence: Evidence): number {
  const { brevity } = evidence
  return brevity * weigh(brief, score, evidence) + (1 - brevity) * weigh(long, score, evidence)
}

const weigh = (weights: Weights, score: number, evidence: Evidence): number =>
  weights.bias +
  weights.features * score +
  COUNTED.reduce((sum, name) => sum + weights[name] * evidence[name], 0)

export const weightsOf = (features: ReadonlySet<string>, known: ReadonlyMap<string, number>): number[] =>
  [...features].flatMap(feature => known.get(feature) ?? [])

export const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)
