import { memo } from '../signals/memo.js'
import type { Analysis, Token } from '../types/index.js'
import { conceptsOf } from './concepts.js'

/**
 * What a pair of statements is told apart by: `first` the words of the first one, `second` the words of the second one and
 * pairs of neighbours, `moved` the concepts that only the second one names, `kept` those that both do.
 */
export const SIDES = ['first', 'second', 'moved', 'kept'] as const
export type Side = (typeof SIDES)[number]
export type Features = Record<Side, ReadonlySet<string>>

export const bySide = <T>(of: (side: Side) => T): Record<Side, T> => ({
  first: of('first'),
  second: of('second'),
  moved: of('moved'),
  kept: of('kept'),
})

/** Between the two words of a pair; no token holds it. */
const AND = ' '

export const wordsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ base }) => base))

export function wordsAndPairsOf(tokens: readonly Token[]): Set<string> {
  const words = wordsOf(tokens)
  tokens.slice(1).forEach(({ base }, at) => words.add(tokens[at]!.base + AND + base))
  return words
}

const wordsIn = memo(({ tokens }: Analysis) => wordsOf(tokens))
const wordsAndPairsIn = memo(({ tokens }: Analysis) => wordsAndPairsOf(tokens))

export function featuresOf(first: Analysis, second: Analysis): Features {
  const [here, there] = [conceptsOf(first), [...conceptsOf(second)]]
  return {
    first: wordsIn(first),
    second: wordsAndPairsIn(second),
    moved: new Set(there.filter(concept => !here.has(concept))),
    kept: new Set(there.filter(concept => here.has(concept))),
  }
}

/** Of words, all together count as much in a long statement as in a short one; each concept counts by itself. */
const SHARE: Record<Side, (known: number) => number> = {
  first: known => 0.6 / Math.sqrt(Math.max(1, known)),
  second: known => 1 / Math.sqrt(Math.max(1, known)),
  moved: () => 0.15,
  kept: () => 0.15,
}

/** Of each of these features. @param known how many of a pair's features of that side the model knows */
export const valueOf = (side: Side, known: number): number => SHARE[side](known)
