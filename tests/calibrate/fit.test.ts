import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, score, type FitOptions, type Row } from '../../scripts/calibrate/fit.js'
import { seeded } from '../../src/interview/random.js'

const LOGISTIC: FitOptions = { kind: 'logistic', signs: [1, -1, 1], ridge: 0.05 }
const LINEAR: FitOptions = { ...LOGISTIC, kind: 'linear' }

/** Rows whose target hangs on the first two values, by known weights, and on the third not at all. */
function rows(count: number, target: (values: number[], noise: number) => number, seed = 1): Row[] {
  const random = seeded(seed)
  const unit = () => random.below(1000) / 1000
  return Array.from({ length: count }, () => {
    const values = [unit(), unit(), unit()]
    return { values, target: target(values, unit() - 0.5), weight: 1 }
  })
}

const level = (values: number[], noise = 0) => 2 + 1.5 * values[0]! - 1 * values[1]! + 0.2 * noise
const cause = (values: number[], noise = 0) => Number(3 * values[0]! - 3 * values[1]! + noise > 0)

describe('a fit', () => {
  it('finds the weights that a score was made with', () => {
    const { bias, weights } = fit(rows(400, level), { ...LINEAR, ridge: 0 })
    expect(weights[0]).toBeCloseTo(1.5, 1)
    expect(weights[1]).toBeCloseTo(-1, 1)
    expect(weights[2]).toBeCloseTo(0, 1)
    expect(bias).toBeCloseTo(2, 1)
  })

  it('finds the signs that a yes or no was made with, and leaves out what is noise', () => {
    const model = fit(rows(300, cause), LOGISTIC)
    expect(model.weights[0]).toBeGreaterThan(1)
    expect(model.weights[1]).toBeLessThan(-1)
    expect(Math.abs(model.weights[2]!)).toBeLessThan(0.3)
    const right = rows(300, cause, 2).filter(
      ({ values, target }) => Number(score(model, values) > 0) === target,
    )
    expect(right.length / 300).toBeGreaterThan(0.85)
  })

  it.each([
    ['linear', LINEAR, level],
    ['logistic', LOGISTIC, cause],
  ] as const)('%s never gives a weight of the wrong sign', (_, options, target) => {
    const sign = fc.constantFrom(1, -1)
    fc.assert(
      fc.property(fc.tuple(sign, sign, sign), fc.integer({ min: 1, max: 50 }), (signs, seed) => {
        const { weights } = fit(rows(40, target, seed), { ...options, signs })
        weights.forEach((weight, index) => expect(weight * signs[index]!).toBeGreaterThanOrEqual(0))
      }),
      { numRuns: 10, seed: 1 },
    )
  })

  it('gives the same bytes for the same rows', () => {
    for (const [options, target] of [
      [LINEAR, level],
      [LOGISTIC, cause],
    ] as const) {
      const bytes = () => JSON.stringify(fit(rows(60, target), options))
      expect(bytes()).toBe(bytes())
    }
  })

  it('is drawn towards zero by the ridge', () => {
    const size = (ridge: number) => Math.abs(fit(rows(80, level), { ...LINEAR, ridge }).weights[0]!)
    expect(size(0.3)).toBeLessThan(size(0.05))
    expect(size(5)).toBeLessThan(size(0.3))
  })

  it('counts a row of weight two as two rows', () => {
    const some = rows(40, level)
    const doubled = fit([...some, ...some.slice(0, 10)], LINEAR)
    const weighted = fit(
      some.map((row, index) => ({ ...row, weight: index < 10 ? 2 : 1 })),
      LINEAR,
    )
    weighted.weights.forEach((weight, index) => expect(weight).toBeCloseTo(doubled.weights[index]!, 8))
    expect(weighted.bias).toBeCloseTo(doubled.bias, 8)
  })

  it('gives few yeses as much say as many noes', () => {
    const few = rows(300, values => Number(values[0]! > 0.9))
    const model = fit(few, LOGISTIC)
    const found = (target: number) => {
      const of = few.filter(row => row.target === target)
      return of.filter(({ values }) => Number(score(model, values) > 0) === target).length / of.length
    }
    expect(found(1)).toBeGreaterThan(0.8)
    expect(found(0)).toBeGreaterThan(0.8)
  })

  it('gives a signal that hardly ever fires no huge weight', () => {
    const rare = rows(100, cause).map((row, index) => ({
      ...row,
      values: [...row.values.slice(0, 2), index === 0 ? 0.01 : 0],
    }))
    expect(Math.abs(fit(rare, LOGISTIC).weights[2]!)).toBeLessThan(1)
  })

  it.each([
    ['one signal that never changes', rows(20, cause).map(row => ({ ...row, values: [0.5, 0.5, 0.5] }))],
    [
      'two rows',
      rows(40, cause).filter(
        (row, index, all) => all.findIndex(({ target }) => target === row.target) === index,
      ),
    ],
  ])('stays finite on %s', (_, some) => {
    const { bias, weights } = fit(some, LOGISTIC)
    for (const value of [bias, ...weights]) expect(Number.isFinite(value)).toBe(true)
  })

  it.each([
    ['nobody', 0],
    ['everybody', 1],
  ])('stays finite where %s said yes', (_, target) => {
    const { bias, weights } = fit(
      rows(20, () => target),
      LOGISTIC,
    )
    for (const value of [bias, ...weights]) expect(Number.isFinite(value)).toBe(true)
  })
})
