import type { Kernel } from './kernels.js'

/** What was learnt of one target. */
export interface Learnt {
  /** Of any text that the kernel knows. */
  scoreOf(index: number): number
  /** Of each text learnt from, as if it had been left out. */
  unseen: number[]
}

const RIDGE = 0.5
/** More texts teach hardly more and take their cube in time. */
export const MOST_TAUGHT = 400

/** At most so many, evenly spread. */
export const taught = (indexes: readonly number[]): number[] => {
  const step = Math.max(1, indexes.length / MOST_TAUGHT)
  return indexes.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step) || at === 0)
}

/** Kernel ridge regression on these texts; call the result once for each list of targets. */
export function learner(kernel: Kernel, indexes: readonly number[]): (targets: readonly number[]) => Learnt {
  const size = indexes.length
  const inverse = invertLower(choleskyOf(indexes, kernel), size)
  return targets => {
    const average = targets.reduce((sum, target) => sum + target, 0) / Math.max(1, size)
    const half = indexes.map((_, i) => sumTo(i + 1, j => inverse[i]![j]! * (targets[j]! - average)))
    const weights = indexes.map((_, j) => sumFrom(j, size, i => inverse[i]![j]! * half[i]!))
    const unseen = indexes.map(
      (_, j) => targets[j]! - weights[j]! / sumFrom(j, size, i => inverse[i]![j]! ** 2),
    )
    const scoreOf = (index: number) =>
      indexes.reduce((sum, known, j) => sum + weights[j]! * kernel(index, known), average)
    return { scoreOf, unseen }
  }
}

/** Lower triangle L with L·Lᵀ = K + ridge. */
function choleskyOf(indexes: readonly number[], kernel: Kernel): Float64Array[] {
  const lower: Float64Array[] = []
  indexes.forEach((text, i) => {
    const row = new Float64Array(indexes.length)
    lower.push(row)
    for (let j = 0; j <= i; j++) {
      const other = lower[j]!
      let rest = kernel(text, indexes[j]!) + (i === j ? RIDGE : 0)
      for (let k = 0; k < j; k++) rest -= row[k]! * other[k]!
      row[j] = i === j ? Math.sqrt(rest) : rest / other[j]!
    }
  })
  return lower
}

function invertLower(lower: readonly Float64Array[], size: number): Float64Array[] {
  const inverse = lower.map(() => new Float64Array(size))
  for (let column = 0; column < size; column++)
    for (let i = column; i < size; i++) {
      let rest = i === column ? 1 : 0
      for (let k = column; k < i; k++) rest -= lower[i]![k]! * inverse[k]![column]!
      inverse[i]![column] = rest / lower[i]![i]!
    }
  return inverse
}

const sumTo = (end: number, of: (index: number) => number) => sumFrom(0, end, of)

function sumFrom(start: number, end: number, of: (index: number) => number): number {
  let sum = 0
  for (let index = start; index < end; index++) sum += of(index)
  return sum
}
