import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auc, kappa, mean } from '../../src/audit/metrics.js'

/** Two readers' labels from a table: rows are the first reader's, columns the second's. */
function readers(table: number[][]): [number[], number[]] {
  const cells = table.flatMap((row, a) =>
    row.flatMap((count, b) => Array<[number, number]>(count).fill([a, b])),
  )
  return [cells.map(([a]) => a), cells.map(([, b]) => b)]
}

describe('kappa', () => {
  it.each([
    // 35 of 50 agreed, 25 of 50 by chance: (0.7 − 0.5) / (1 − 0.5).
    [
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    [
      [
        [10, 0],
        [0, 10],
      ],
      1,
    ],
    [
      [
        [0, 10],
        [10, 0],
      ],
      -1,
    ],
    [
      [
        [5, 5],
        [5, 5],
      ],
      0,
    ],
    // 15 of 20 agreed; chance (10·12 + 6·5 + 4·3) / 400 = 0.405.
    [
      [
        [9, 1, 0],
        [3, 3, 0],
        [0, 1, 3],
      ],
      (0.75 - 0.405) / 0.595,
    ],
  ])('of %j is %f', (table, expected) => {
    const [a, b] = readers(table)
    expect(kappa(a, b, table.length)).toBeCloseTo(expected, 10)
  })

  it.each([
    // Squared distances: 1 + 1 + 4 = 6 observed; by chance (10·1 + 10·4 + 12·1 + 4·1 + 18·4 + 6·1) / 10 = 14.4.
    [
      [
        [4, 1, 0],
        [1, 1, 0],
        [1, 0, 2],
      ],
      1 - 6 / 14.4,
    ],
    [
      [
        [5, 0],
        [0, 5],
      ],
      1,
    ],
    [
      [
        [0, 0, 4],
        [0, 0, 0],
        [4, 0, 0],
      ],
      -1,
    ],
  ])('weighted by squares of %j is %f', (table, expected) => {
    const [a, b] = readers(table)
    expect(kappa(a, b, table.length, 2)).toBeCloseTo(expected, 10)
  })

  it('weighted or not is the same where there are two labels', () => {
    const bits = fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(bits, pairs => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        expect(kappa(a, b, 2, 2)).toBeCloseTo(kappa(a, b, 2), 10)
      }),
      { seed: 1 },
    )
  })

  it('does not ask who read first, never exceeds one, and forgives a near miss', () => {
    const levels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(levels, pairs => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const found = kappa(a, b, 4, 2)
        expect(found).toBeCloseTo(kappa(b, a, 4, 2), 10)
        expect(found).toBeLessThanOrEqual(1)
      }),
      { seed: 2 },
    )
    expect(kappa([0, 1, 2, 3], [0, 1, 2, 2], 4, 2)).toBeGreaterThan(kappa([0, 1, 2, 3], [0, 1, 2, 0], 4, 2))
  })

  it('is one where both only ever say the same', () => {
    expect(kappa([1, 1, 1], [1, 1, 1], 2)).toBe(1)
  })
})

describe('the area under the curve', () => {
  it.each([
    [[0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0], 1],
    [[0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0], 0],
    [[0.5, 0.5, 0.5], [1, 0, 0], 0.5],
    // Positives 3 and 1 against 2 and 1: wins 1, 1, 0, ½.
    [[3, 2, 1, 1], [1, 0, 1, 0], 2.5 / 4],
    // Six pairs, five right.
    [[0.9, 0.7, 0.6, 0.4, 0.3], [1, 0, 1, 0, 0], 5 / 6],
  ])('of %j for %j is %f', (scores, positive, expected) => {
    expect(auc(scores, positive.map(Boolean))).toBeCloseTo(expected, 10)
  })

  it('hangs on the order of the scores alone', () => {
    const items = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean()), {
      minLength: 2,
      maxLength: 25,
    })
    fc.assert(
      fc.property(items, pairs => {
        const positive = pairs.map(([, is]) => is)
        if (new Set(positive).size < 2) return
        const area = (of: (score: number) => number) =>
          auc(
            pairs.map(([score]) => of(score)),
            positive,
          )
        expect(area(score => Math.exp(score))).toBe(area(score => score))
        expect(area(score => -score)).toBeCloseTo(1 - area(score => score), 10)
      }),
      { seed: 3 },
    )
  })

  it('is not a number where there is nothing to rank', () => {
    expect(auc([1, 2], [true, true])).toBeNaN()
    expect(auc([], [])).toBeNaN()
  })
})

it('the mean of nothing is nothing', () => {
  expect([mean([]), mean([2]), mean([1, 2, 6])]).toEqual([0, 2, 3])
})
