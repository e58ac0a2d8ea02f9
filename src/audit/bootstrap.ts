import type { Estimate } from '../types/audit.js'
import { kappa } from './metrics.js'

/** A whole number from 0 to below `limit`. Generators are handed in, so that the same seed gives the same bytes. */
export interface Random {
  below(limit: number): number
}
export type Seeded = (seed: number) => Random

const RESAMPLES = 1000
const SEED = 20
/** Of the resamples, on each side. */
const TAIL = 0.025

/**
 * Kappa (or, with `power` 2, QWK) of labels 0…k−1 with its 95 % percentile interval.
 * Resamples in which people all say the same tell nothing and are left out.
 * @returns null where people say the same of every answer
 */
export function agreementOf(
  given: readonly number[],
  people: readonly number[],
  classes: number,
  power: 0 | 2,
  seeded: Seeded,
): Estimate | null {
  if (new Set(people).size < 2) return null
  const random = seeded(SEED)
  const drawn: number[] = []
  for (let round = 0; round < RESAMPLES; round++) {
    const picked = people.map(() => random.below(people.length))
    const theirs = picked.map(index => people[index]!)
    if (theirs.every(label => label === theirs[0])) continue
    drawn.push(
      kappa(
        picked.map(index => given[index]!),
        theirs,
        classes,
        power,
      ),
    )
  }
  drawn.sort((a, b) => a - b)
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))]!
  return { value: kappa(given, people, classes, power), low: at(TAIL), high: at(1 - TAIL) }
}
