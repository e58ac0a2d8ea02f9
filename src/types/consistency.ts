import type { Category } from './ids.js'

/** What a person's axis is made of. */
export const ABOUT = ['motive', 'strength', 'values', 'vision'] as const
export type About = (typeof ABOUT)[number]

/** Two statements of one person about the same thing. */
export interface Comparison {
  verdict: 'steady' | 'drifts' | 'unsure'
  /** Logit of a drift; 0 is even odds, minus infinity where nothing is said that could drift. */
  odds: number
  /** The two sentences that stand against each other most; null where none do. */
  quotes: [first: string, second: string] | null
}

/** Something that the candidate said or wrote about one part of their axis. */
export interface AxisStatement {
  about: About
  text: string
  /** Where it stands, to be shown: a file with its line, a session, an application. */
  where: string
  /** The file, session or note that it comes from. */
  source: string
  /** The kind of question that it answers; null where none is known. */
  category: Category | null
}

/** What became of one part of the axis over all statements. */
export interface AxisResult {
  about: About
  /** How many statements there were. */
  statements: number
  /** `unsure` also where fewer than two statements were found. */
  verdict: Comparison['verdict']
  /** The pair that differs most, in the order in which it was said; null where none does. */
  between: { first: Quoted; second: Quoted } | null
}

export interface Quoted {
  where: string
  quote: string
}
