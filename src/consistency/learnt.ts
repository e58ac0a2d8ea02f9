import type { Analysis, Lang } from '../types/index.js'
import type { Evidence } from './evidence.js'
import {
  bySide,
  featuresOf,
  SIDES,
  valueOf,
  wordsAndPairsOf,
  wordsOf,
  type Features,
  type Side,
} from './features.js'
import en from './learnt/en.yaml'
import ja from './learnt/ja.yaml'

/** What counts how much; logits, above 0 for a drift. */
export interface Weights extends Record<keyof Omit<Evidence, 'brevity'>, number> {
  bias: number
  /** For each unit that the features score. */
  features: number
}

/** What was learnt from labelled pairs by `npm run calibrate:consistency`. */
export interface Learnt {
  /** For statements as short, and as long, as can be; between them in proportion. */
  weights: Record<'brief' | 'long', Weights>
  /** What is said first and then: a score of -1 (steady) to 1 (drifts). */
  bias: number
  features: Record<Side, Record<string, number>>
}

const MODELS = { ja, en } as Record<Lang, Learnt>
type Known = Record<Side, ReadonlyMap<string, number>>

/** A word may be called as anything, so that no object will do. */
const mapsOf = ({ features }: Learnt): Known => bySide(side => new Map(Object.entries(features[side])))
const known: Record<Lang, Known> = { ja: mapsOf(MODELS.ja), en: mapsOf(MODELS.en) }

/** The odds (logit) that the axis drifts from one statement to the other, and the two sentences that speak for it most. */
export function oddsOf(
  first: Analysis,
  second: Analysis,
  evidence: Evidence,
): { odds: number; quotes: [string, string] } {
  const { weights, bias } = MODELS[second.lang]
  const model = known[second.lang]
  const score = bias + scoreOf(featuresOf(first, second), model)
  const { brevity } = evidence
  return {
    odds:
      brevity * weigh(weights.brief, score, evidence) + (1 - brevity) * weigh(weights.long, score, evidence),
    quotes: [loudest(first, model.first, wordsOf), loudest(second, model.second, wordsAndPairsOf)],
  }
}

const weigh = (weights: Weights, score: number, evidence: Evidence): number =>
  weights.bias +
  weights.features * score +
  COUNTED.reduce((sum, name) => sum + weights[name] * evidence[name], 0)

/** What is weighed besides the features, in the order in which it is learnt. */
export const COUNTED = ['signs', 'agreement', 'common', 'apart'] as const

const scoreOf = (features: Features, model: Known): number =>
  SIDES.reduce((sum, side) => {
    const weights = weightsOf(features[side], model[side])
    return sum + valueOf(side, weights.length) * total(weights)
  }, 0)

const weightsOf = (features: ReadonlySet<string>, known: ReadonlyMap<string, number>): number[] =>
  [...features].flatMap(feature => known.get(feature) ?? [])

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)

/** The sentence that speaks most for a drift. */
function loudest(
  { sentences }: Analysis,
  known: ReadonlyMap<string, number>,
  featuresIn: typeof wordsOf,
): string {
  const loudness = sentences.map(({ tokens }) => total(weightsOf(featuresIn(tokens), known)))
  return sentences[loudness.indexOf(Math.max(...loudness))]?.text ?? ''
}
