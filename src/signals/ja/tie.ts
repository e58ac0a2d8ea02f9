import type { Reading } from '../signal.js'
import { quoteOfSentence } from './quotes.js'
import { companyWords, sightedOf, type Sighted } from './company.js'
import type { Span } from '../../types/index.js'

/** The swap test: does what the candidate says hold only here? */
export interface Tie {
  /** Words of an own scene that come back in a sentence to the company or in a fact. */
  bridge: string[]
  /** Sentences to the company that argue from particulars. */
  argued: Sighted[]
  /** Sentences that use a fact in an argument or in an own scene. */
  used: Sighted[]
  /** An own scene right beside a sentence that takes up a fact. */
  beside: Sighted[]
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter(word => b.has(word))

const fades = (count: number, scale: number) => 1 - Math.exp(-count / scale)

export function tieOf(reading: Reading): Tie {
  const all = sightedOf(reading)
  const { all: facts } = companyWords(reading)
  const own = all.filter(s => (s.own || s.placed) && s.words.size > 0)
  const addressed = all.filter(s => s.addressed || s.factWords > 1)
  const bridge = own.flatMap(mine => [
    ...addressed.filter(s => s.index !== mine.index).flatMap(s => shared(mine.words, s.words)),
    ...shared(mine.words, facts).filter(word => word.length > 1),
  ])
  return {
    bridge: [...new Set(bridge)],
    argued: addressed.filter(s => s.reasoned === 1),
    used: all.filter(s => s.factWords > 0 && (s.reasoned === 1 || s.own)),
    beside: own.filter(
      mine => mine.own && all.some(s => Math.abs(s.index - mine.index) === 1 && s.factWords > 1),
    ),
  }
}

/** 0–1. */
export const strengthOf = (tie: Tie): number =>
  Math.max(
    fades(tie.bridge.length, 1.2),
    fades(tie.argued.length, 1),
    fades(
      tie.used.reduce((sum, s) => sum + (s.factWords > 1 ? 1 : 0.5), 0),
      1,
    ),
    0.6 * fades(tie.beside.length, 1),
  )

export function spansOf(reading: Reading, tie: Tie): Span[] {
  const words = new Set(tie.bridge)
  const bridged = sightedOf(reading).filter(s => (s.own || s.placed) && shared(s.words, words).length > 0)
  return [...new Set([...bridged, ...tie.used, ...tie.argued, ...tie.beside])].map(s =>
    quoteOfSentence(s.sentence),
  )
}
