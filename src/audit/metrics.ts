/** Cohen's kappa of two lists of labels 0…k−1; `power` 2 gives the quadratically weighted one (QWK). */
export function kappa(a: readonly number[], b: readonly number[], classes: number, power: 0 | 2 = 0): number {
  const size = a.length
  const rowTotals = new Array<number>(classes).fill(0)
  const columnTotals = new Array<number>(classes).fill(0)
  let observed = 0
  const distance = (x: number, y: number) => (power === 0 ? Number(x !== y) : (x - y) ** 2)
  a.forEach((x, index) => {
    const y = b[index]!
    observed += distance(x, y)
    rowTotals[x]!++
    columnTotals[y]!++
  })
  let expected = 0
  for (let x = 0; x < classes; x++)
    for (let y = 0; y < classes; y++) expected += (distance(x, y) * rowTotals[x]! * columnTotals[y]!) / size
  return expected === 0 ? 1 : 1 - observed / expected
}

/** The chance that a score ranks a positive above a negative; 0.5 is a coin. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  let wins = 0
  let pairs = 0
  scores.forEach((score, i) => {
    if (!positive[i]) return
    scores.forEach((other, j) => {
      if (positive[j]) return
      pairs++
      wins += score > other ? 1 : score === other ? 0.5 : 0
    })
  })
  return pairs === 0 ? Number.NaN : wins / pairs
}

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length)
