import type { Analysis, Lang } from '../types/index.js'
import type { Evidence } from './evidence.js'
import { bySide, featuresOf, wordsAndPairsOf, wordsOf, type Side } from './features.js'
import en from './learnt/en.yaml'
import ja from './learnt/ja.yaml'
import { oddsBy, scoreOf, total, weightsOf, type BothWeights, type FeatureWeights } from './score.js'

/** What was learnt from labelled pairs by `npm run calibrate:consistency`. */
interface Learnt {
  weights: BothWeights
  bias: number
  features: Record<Side, Record<string, number>>
}

const MODELS = { ja, en } as Record<Lang, Learnt>

/** A word may be called as anything, so that no object will do. */
const mapsOf = ({ features }: Learnt): FeatureWeights =>
  bySide(side => new Map(Object.entries(features[side])))
const known: Record<Lang, FeatureWeights> = { ja: mapsOf(MODELS.ja), en: mapsOf(MODELS.en) }

/** The odds (logit) that the axis drifts from one statement to the other. */
export function oddsOf(first: Analysis, second: Analysis, evidence: Evidence): number {
  const { weights, bias } = MODELS[second.lang]
  return oddsBy(weights, scoreOf(featuresOf(first, second), bias, known[second.lang]), evidence)
}

/** Of each statement the sentence that speaks most for a drift. */
export function loudest(first: Analysis, second: Analysis): [string, string] {
  const model = known[second.lang]
  return [loudestBy(first, model.first, wordsOf), loudestBy(second, model.second, wordsAndPairsOf)]
}

function loudestBy(
  { sentences }: Analysis,
  weights: ReadonlyMap<string, number>,
  featuresIn: typeof wordsOf,
): string {
  const loudness = sentences.map(({ tokens }) => total(weightsOf(featuresIn(tokens), weights)))
  return sentences[loudness.indexOf(Math.max(...loudness))]?.text ?? ''
}
