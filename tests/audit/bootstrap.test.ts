import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../src/audit/bootstrap.js'
import { seeded } from './support.js'

const repeated = (count: number, ...pairs: [given: number, people: number][]) =>
  Array.from({ length: count }, () => pairs).flat()

const agreement = (pairs: [given: number, people: number][]) =>
  agreementOf(
    pairs.map(([given]) => given),
    pairs.map(([, people]) => people),
    2,
    0,
    seeded,
  )

describe('agreement with its interval', () => {
  it('is certain where all agree', () => {
    expect(agreement(repeated(5, [1, 1], [0, 0]))).toEqual({ value: 1, low: 1, high: 1 })
  })

  it('holds the value, and narrows as answers grow in number', () => {
    // Three of four agreed, two of four by chance.
    const quarter = [
      [1, 1],
      [0, 0],
      [1, 1],
      [1, 0],
    ] as [number, number][]
    const few = agreement(repeated(5, ...quarter))!
    const many = agreement(repeated(50, ...quarter))!
    for (const { value, low, high } of [few, many]) {
      expect(value).toBeCloseTo(0.5, 10)
      expect(low).toBeLessThan(value)
      expect(high).toBeGreaterThan(value)
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2)
  })

  it('is the same every time', () => {
    const pairs = repeated(6, [1, 1], [0, 0], [1, 0])
    expect(agreement(pairs)).toEqual(agreement(pairs))
  })

  it('is nothing where people always say the same, and where they say nothing', () => {
    expect(agreement(repeated(5, [1, 1], [0, 1]))).toBeNull()
    expect(agreement([])).toBeNull()
  })
})
