import type { Assessment } from '../types/index.js'
import type { Seeded } from './bootstrap.js'
import type { Rivals } from './baselines.js'
import type { Labelled, Pair, Single } from './labelled.js'

/** A labelled answer beside what the rubric says of it; `index` is its place in the learners' list of texts. */
export interface Judged {
  file: string
  index: number
  item: Labelled
  result: Assessment
}

export interface JudgedPair {
  item: Pair
  good: { index: number; result: Assessment }
  bad: { index: number; result: Assessment }
}

export interface JudgedSingle {
  item: Single
  result: Assessment
}

/** What every figure of one language is made with. */
export interface Bench {
  rivals: Rivals
  seeded: Seeded
}
