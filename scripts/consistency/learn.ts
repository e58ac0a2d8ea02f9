import { bySide, SIDES, valueOf, type Features, type Side } from '../../src/consistency/features.js'
import type { FeatureWeights } from '../../src/consistency/score.js'
import type { Row } from './pairs.js'
import { ridge, type Sparse } from './ridge.js'

/** Pairs that a feature must stand in before it is learnt. */
const OFTEN = 6
const STRENGTH = 2

export interface Fitted {
  bias: number
  weights: FeatureWeights
}

/** Ridge regression of 1 (drifts) and -1 (steady) on the features, with a weight for each of them. */
export function learn(rows: readonly Row[]): Fitted {
  const columns = columnsOf(rows)
  const targets = rows.map(({ drifts }) => (drifts ? 1 : -1))
  const bias = targets.reduce((sum: number, target) => sum + target, 0) / rows.length
  const weights = ridge(
    rows.map(({ features }) => rowOf(features, columns)),
    targets.map(target => target - bias),
    SIDES.reduce((sum, side) => sum + columns[side].size, 0),
    STRENGTH,
  )
  return {
    bias,
    weights: bySide(side => new Map([...columns[side]].map(([feature, at]) => [feature, weights[at]!]))),
  }
}

type Columns = Record<Side, ReadonlyMap<string, number>>

/** A number for each feature that is met often enough. */
function columnsOf(rows: readonly Row[]): Columns {
  let next = 0
  return bySide(side => {
    const spread = new Map<string, number>()
    for (const { features } of rows)
      for (const feature of features[side]) spread.set(feature, (spread.get(feature) ?? 0) + 1)
    return new Map([...spread].filter(([, count]) => count >= OFTEN).map(([feature]) => [feature, next++]))
  })
}

function rowOf(features: Features, columns: Columns): Sparse {
  return SIDES.flatMap(side => {
    const known = [...features[side]].flatMap(feature => columns[side].get(feature) ?? [])
    return known.map(column => [column, valueOf(side, known.length)] as const)
  })
}
