/** A sparse row: indexes of columns with their values. */
export type Sparse = readonly (readonly [column: number, value: number])[]

const CLOSE = 1e-9
const MOST_STEPS = 400

/**
 * Ridge regression without an intercept, by conjugate gradients on the normal equations: a weight for each column.
 * Starts at zero and takes the same steps each time: the same rows give the same weights.
 */
export function ridge(
  rows: readonly Sparse[],
  targets: readonly number[],
  width: number,
  strength: number,
): Float64Array {
  const timesNormal = (weights: Float64Array): Float64Array => {
    const result = weights.map(weight => weight * strength)
    for (const row of rows) addTo(result, row, dot(row, weights))
    return result
  }
  const weights = new Float64Array(width)
  const rest = new Float64Array(width)
  rows.forEach((row, at) => addTo(rest, row, targets[at]!))
  const direction = rest.slice()
  let size = squared(rest)
  const enough = size * CLOSE
  for (let step = 0; step < MOST_STEPS && size > enough; step++) {
    const ahead = timesNormal(direction)
    const far = size / direction.reduce((sum, value, at) => sum + value * ahead[at]!, 0)
    for (let at = 0; at < width; at++) {
      weights[at]! += far * direction[at]!
      rest[at]! -= far * ahead[at]!
    }
    const left = squared(rest)
    for (let at = 0; at < width; at++) direction[at] = rest[at]! + (left / size) * direction[at]!
    size = left
  }
  return weights
}

const dot = (row: Sparse, weights: Float64Array): number =>
  row.reduce((sum, [column, value]) => sum + value * weights[column]!, 0)

function addTo(result: Float64Array, row: Sparse, factor: number): void {
  for (const [column, value] of row) result[column]! += factor * value
}

const squared = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0)
