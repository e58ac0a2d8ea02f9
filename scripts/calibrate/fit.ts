/** A row of signal values with what people said of it. */
export interface Row {
  values: number[]
  /** Causes: 0 or 1. Criteria: 1–4. */
  target: number
  weight: number
}

/** Two rows of which the first is better: their values' difference. */
export interface Contrast {
  values: number[]
  weight: number
}

export interface Fit {
  bias: number
  weights: number[]
}

export interface FitOptions {
  kind: 'logistic' | 'linear'
  /** For each signal the sign its weight may have. */
  signs: number[]
  /** Strength of the pull towards zero, on standardised signals. */
  ridge: number
  /** Linear only. */
  contrasts?: Contrast[]
}

/** How far apart the two of a contrast should score, in levels. */
const APART = 1
const STEPS = 1200

/**
 * Fits a linear model by projected gradient descent: a weight of the wrong sign becomes zero, so that every
 * weight can be read. Starts at zero and takes a fixed number of steps: the same rows give the same bytes.
 */
export function fit(rows: Row[], { kind, signs, ridge, contrasts = [] }: FitOptions): Fit {
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const scale = standardise(rows, signs.length, total)
  const z = rows.map(row => row.values.map((value, j) => (value - scale.mean[j]!) / scale.deviation[j]!))
  const apart = contrasts.map(({ values }) => values.map((value, j) => value / scale.deviation[j]!))
  const weights = signs.map(() => 0)
  const average = rows.reduce((sum, row) => sum + row.weight * row.target, 0) / total
  const balance = kind === 'logistic' ? [0.5 / (1 - average), 0.5 / average] : [1, 1]
  let bias = kind === 'linear' ? average : 0
  // Below two over the largest curvature, which is at most the number of standardised signals.
  const rate = Math.min(0.25, (kind === 'linear' ? 1 : 4) / (signs.length + ridge))
  for (let step = 0; step < STEPS; step++) {
    const slope = signs.map(() => 0)
    let biasSlope = 0
    rows.forEach((row, i) => {
      const score = z[i]!.reduce((sum, value, j) => sum + value * weights[j]!, bias)
      const predicted = kind === 'linear' ? score : 1 / (1 + Math.exp(-score))
      const share = kind === 'linear' ? row.weight : row.weight * balance[row.target]!
      const error = ((predicted - row.target) * share) / total
      biasSlope += error
      z[i]!.forEach((value, j) => (slope[j]! += error * value))
    })
    contrasts.forEach((contrast, i) => {
      const short = APART - apart[i]!.reduce((sum, value, j) => sum + value * weights[j]!, 0)
      if (short > 0) apart[i]!.forEach((value, j) => (slope[j]! -= (short * contrast.weight * value) / total))
    })
    bias -= rate * biasSlope
    weights.forEach((weight, j) => {
      const next = weight - rate * (slope[j]! + ridge * weight)
      weights[j] = next * signs[j]! > 0 ? next : 0
    })
  }
  const raw = weights.map((weight, j) => weight / scale.deviation[j]!)
  return { bias: raw.reduce((sum, weight, j) => sum - weight * scale.mean[j]!, bias), weights: raw }
}

function standardise(rows: Row[], width: number, total: number) {
  const columns = Array.from({ length: width }, (_, j) => j)
  const mean = columns.map(j => rows.reduce((sum, row) => sum + row.weight * row.values[j]!, 0) / total)
  const deviation = columns.map(j => {
    const spread = rows.reduce((sum, row) => sum + row.weight * (row.values[j]! - mean[j]!) ** 2, 0) / total
    // A signal that hardly ever fires must not get a huge weight for it.
    return Math.max(0.08, Math.sqrt(spread))
  })
  return { mean, deviation }
}

export const score = (model: Fit, values: number[]): number =>
  values.reduce((sum, value, j) => sum + value * model.weights[j]!, model.bias)
