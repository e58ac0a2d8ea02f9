import { describe, expect, it } from 'vitest'
import { foldsOf, guessLabels, guessMark } from '../../src/audit/baselines.js'
import { cutsByShare } from '../../src/audit/cuts.js'
import { lengthKernel, ngramKernel } from '../../src/audit/kernels.js'
import { learner, MOST_TAUGHT, taught } from '../../src/audit/learner.js'
import { seeded } from './support.js'

const range = (size: number) => Array.from({ length: size }, (_, index) => index)
const count = <T>(items: readonly T[], wanted: T) => items.filter(item => item === wanted).length

describe('cuts', () => {
  it.each([
    [[1, 2, 3, 4], [0, 0, 1, 1], [1], [2.5]],
    [[4, 1, 3, 2], [0, 1, 1, 1], [1], [1.5]],
    // Nobody is in the highest class, everybody above the lowest.
    [
      [1, 2, 3],
      [1, 1, 2],
      [1, 2, 3],
      [-9, 2.5, 9],
    ],
  ])('of %j for %j', (scores, targets, classes, cuts) => {
    expect(cutsByShare(scores, targets, classes, [-9, 9])).toEqual(cuts)
  })
})

describe('kernels', () => {
  it('know length alone', () => {
    const alike = lengthKernel(['aaaa', 'bbbb', 'cccccccccccc'])
    expect(alike(0, 1)).toBeCloseTo(alike(0, 0), 10)
    expect(alike(0, 2)).toBeLessThan(0)
    expect(lengthKernel(['aa', 'bb'])(0, 1)).toBe(0)
  })

  it('know runs of characters alone, in whatever order of the texts', () => {
    const alike = ngramKernel(['返品の棚を直した', '返品の棚を見た', '英語が得意です', '返品の棚を直した。'])
    expect(alike(0, 0)).toBeCloseTo(1, 10)
    expect(alike(0, 1)).toBe(alike(1, 0))
    expect(alike(0, 3)).toBeGreaterThan(alike(0, 1))
    expect(alike(0, 1)).toBeGreaterThan(alike(0, 2))
  })
})

describe('the learner', () => {
  it('solves two texts as by hand', () => {
    // K + 0.5 = [[1.5, 0.5], [0.5, 1.5]], targets ±0.5 about their mean: weights ±0.5.
    const learnt = learner((a, b) => (a === b ? 1 : 0.5), [0, 1])([1, 0])
    expect(learnt.scoreOf(0)).toBeCloseTo(0.5 + 0.5 * 1 - 0.5 * 0.5, 10)
    // Left out, the first is 0.5 − 0.5 · (0.5 / 1.5).
    expect(learnt.unseen[0]).toBeCloseTo(0.5 - 0.5 / 3, 10)
    expect(learnt.unseen[1]).toBeCloseTo(0.5 + 0.5 / 3, 10)
  })

  it('is taught no more than it can bear, from all over', () => {
    const some = taught(range(1000))
    expect(some.length).toBeLessThanOrEqual(MOST_TAUGHT)
    expect(some.length).toBeGreaterThan(MOST_TAUGHT * 0.9)
    expect(some.at(-1)).toBeGreaterThan(990)
    expect(taught(range(30))).toEqual(range(30))
  })
})

describe('folds', () => {
  it('are the files, where there are several', () => {
    expect(foldsOf(['a', 'b', 'a', 'c'], seeded)).toEqual([0, 1, 0, 2])
  })

  it('are five by lot for one file, with like labels spread evenly', () => {
    const labels = range(20).map(index => Number(index < 5))
    const files = labels.map(() => 'a')
    const folds = foldsOf(files, seeded, labels)
    expect(folds).toEqual(foldsOf(files, seeded, labels))
    for (const fold of range(5)) {
      expect(count(folds, fold)).toBe(4)
      expect(count(folds.slice(0, 5), fold)).toBe(1)
    }
    const plain = foldsOf(files, seeded)
    expect(range(5).map(fold => count(plain, fold))).toEqual([4, 4, 4, 4, 4])
    expect(plain).not.toEqual(range(20).map(index => index % 5))
  })
})

describe('guesses', () => {
  const texts = range(20).map(index =>
    index % 2 === 0 ? 'short words' : 'many more words than that '.repeat(3),
  )
  const labels = range(20).map(index => index % 2)
  const folds = range(20).map(index => index % 5)

  it('by length are right where length tells all', () => {
    expect(guessLabels(lengthKernel(texts), range(20), folds, labels, 2)).toEqual(labels)
  })

  it('have not seen the answers that they are about', () => {
    // Each fold's label is its own: whoever had seen it would be right.
    const apart = range(20).map(index => Number(folds[index] === 0))
    const guessed = guessLabels(ngramKernel(texts), range(20), folds, apart, 2)
    expect(guessed.filter((label, index) => folds[index] === 0 && label === 1)).toEqual([])
  })

  it('of one mark among several take the likeliest', () => {
    const marks = [labels, labels.map(label => 1 - label), labels.map(() => 0)]
    expect(guessMark(lengthKernel(texts), range(20), folds, marks)).toEqual(labels.map(label => 1 - label))
  })

  it('go by nothing where there is nothing to learn from', () => {
    expect(guessLabels(lengthKernel(['a']), [0], [0], [1], 2)).toEqual([0])
  })
})
