import { expect, test } from 'vitest'
import { sparkline } from '../../src/report/sparkline.js'

test.each<[(number | null)[], string]>([
  [[1, 2, 3, 4], '▁▃▆█'],
  [[1, 1.5, 2.5, 3.5, 4], '▁▂▅▇█'],
  [[null, 3], '·▆'],
  [[0, 9], '▁█'],
  [[], ''],
])('%j', (scores, bars) => {
  expect(sparkline(scores)).toBe(bars)
})
