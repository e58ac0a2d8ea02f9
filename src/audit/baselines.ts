import type { Baselines } from '../types/audit.js'
import type { Random, Seeded } from './bootstrap.js'
import { cutsByShare } from './cuts.js'
import { lengthKernel, ngramKernel, type Kernel } from './kernels.js'
import { learner, taught } from './learner.js'

const FOLDS = 5
const SEED = 5

/** Two learners that know nothing of interviews, over the answers of one language. */
export interface Rivals {
  length: Kernel
  ngrams: Kernel
}

export const rivalsOver = (texts: readonly string[]): Rivals => ({
  length: lengthKernel(texts),
  ngrams: ngramKernel(texts),
})

/** The same figure for each of the two. */
export const forEach = (rivals: Rivals, figure: (kernel: Kernel) => number | null): Baselines => ({
  length: figure(rivals.length),
  ngrams: figure(rivals.ngrams),
})

/**
 * A fold for each answer: its file, where there are two or more; else one of five, by lot, with like labels spread
 * evenly (in a small set a fold without one label would make the learners guess it everywhere else).
 * @param labels parallel to the files; leave them out where answers have several
 */
export function foldsOf(files: readonly string[], seeded: Seeded, labels?: readonly number[]): number[] {
  const names = [...new Set(files)]
  if (names.length > 1) return files.map(file => names.indexOf(file))
  const order = shuffled(files.length, seeded(SEED))
  if (labels) order.sort((a, b) => labels[a]! - labels[b]!)
  const folds = new Array<number>(files.length)
  order.forEach((index, place) => (folds[index] = place % FOLDS))
  return folds
}

function shuffled(size: number, random: Random): number[] {
  const order = Array.from({ length: size }, (_, index) => index)
  for (let last = size - 1; last > 0; last--) {
    const other = random.below(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** The label of one answer, by its index in the kernel's list. */
type Decide = (index: number) => number

/**
 * Labels for every answer by a learner that has not seen its fold.
 * @param indexes of the answers in the kernel's list; targets and folds are parallel to it
 * @param decide turns what was learnt of all targets into a label for one answer
 */
function blind(
  kernel: Kernel,
  indexes: readonly number[],
  folds: readonly number[],
  targets: readonly (readonly number[])[],
  decide: (taughtOn: readonly number[], learnt: ReturnType<ReturnType<typeof learner>>[]) => Decide,
): number[] {
  const places = indexes.map((_, place) => place)
  const labels = new Array<number>(indexes.length).fill(0)
  for (const fold of new Set(folds)) {
    const seen = taught(places.filter(place => folds[place] !== fold))
    const learn = learner(
      kernel,
      seen.map(place => indexes[place]!),
    )
    const label = decide(
      seen,
      targets.map(list => learn(seen.map(place => list[place]!))),
    )
    for (const place of places) if (folds[place] === fold) labels[place] = label(indexes[place]!)
  }
  return labels
}

/** Labels 0…k−1, guessed blind; each gets the share it has among those learnt from. */
export function guessLabels(
  kernel: Kernel,
  indexes: readonly number[],
  folds: readonly number[],
  target: readonly number[],
  classes: number,
): number[] {
  const above = Array.from({ length: classes - 1 }, (_, index) => index + 1)
  return blind(kernel, indexes, folds, [target], (seen, [learnt]) => {
    const { unseen, scoreOf } = learnt!
    const cuts = cutsByShare(
      unseen,
      seen.map(place => target[place]!),
      above,
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    )
    return index => {
      const score = scoreOf(index)
      return cuts.filter(cut => score >= cut).length
    }
  })
}

/** The most likely of several marks, guessed blind: its place in the list of targets, each 0 or 1. */
export const guessMark = (
  kernel: Kernel,
  indexes: readonly number[],
  folds: readonly number[],
  targets: readonly (readonly number[])[],
): number[] =>
  blind(kernel, indexes, folds, targets, (_, learnt) => index => {
    const scores = learnt.map(({ scoreOf }) => scoreOf(index))
    return scores.indexOf(Math.max(...scores))
  })
