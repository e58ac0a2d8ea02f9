import { expect, it } from 'vitest'
import { learn } from '../../scripts/consistency/learn.js'
import type { Row } from '../../scripts/consistency/pairs.js'
import { ridge } from '../../scripts/consistency/ridge.js'
import { weigh } from '../../scripts/consistency/weigh.js'
import { oddsBy, scoreOf } from '../../src/consistency/score.js'

const row = (drifts: boolean, word: string, brevity: number): Row => ({
  file: 'a.jsonl',
  known: false,
  drifts,
  isTurned: false,
  features: { first: new Set(['i']), second: new Set(['i', word]), moved: new Set(), kept: new Set() },
  evidence: { signs: Number(drifts), agreement: Number(!drifts), common: 0, apart: 0, brevity },
})
/** Each word stands in as many pairs as it takes to be learnt. */
const ROWS = Array.from({ length: 8 }, (_, at) => [
  row(true, 'pay', (at % 4) / 3),
  row(false, 'grandmother', (at % 4) / 3),
]).flat()

it('ridge regression solves its normal equations', () => {
  const rows = [
    [
      [0, 1],
      [1, 2],
    ],
    [[0, 3]],
    [[1, -1]],
  ] as const
  const [a, b] = ridge(rows, [1, 2, 3], 2, 0.5)
  // (XᵀX + ½I)w = Xᵀy, by hand.
  expect(10.5 * a! + 2 * b!).toBeCloseTo(7, 6)
  expect(2 * a! + 5.5 * b!).toBeCloseTo(-1, 6)
})

it('what stands in drifting pairs scores above 0, what stands in steady ones below', () => {
  const { bias, weights } = learn(ROWS)
  const scores = ROWS.map(({ features }) => scoreOf(features, bias, weights))
  expect(scores.every((score, at) => score > 0 === ROWS[at]!.drifts)).toBe(true)
})

it('the weights of short and of long statements tell the pairs apart that they were learnt from', () => {
  const both = weigh(ROWS.map(one => ({ row: one, score: one.drifts ? 0.3 : -0.3 })))
  for (const { drifts, evidence } of ROWS)
    expect(oddsBy(both, drifts ? 0.3 : -0.3, evidence) > 0).toBe(drifts)
  for (const weights of [both.brief, both.long]) {
    expect(weights.features).toBeGreaterThanOrEqual(0)
    expect(weights.agreement).toBeLessThanOrEqual(0)
  }
})
