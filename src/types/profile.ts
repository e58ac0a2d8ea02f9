import type { Bilingual, Pattern } from './ids.js'

/** From 1 (not at all) to 5 (very much). */
export const SCALE = [1, 2, 3, 4, 5] as const
export type Agreement = (typeof SCALE)[number]

/** A statement about oneself. */
export interface Statement extends Bilingual {
  id: string
  pattern: Pattern
  /** Agreeing with it speaks against the pattern. */
  reversed: boolean
}

/** Answers by the statements' ids. */
export type Agreements = Record<string, Agreement>

/** One time that the questionnaire was answered. */
export interface ProfileEntry {
  /** `2026-11-22` */
  date: string
  answers: Agreements
}

/** Words of a past practice in which a pattern shows. */
export interface PatternQuote {
  session: string
  quote: string
}

/** What one pattern comes to. */
export interface Tendency {
  pattern: Pattern
  /** Mean of the answers, reversed ones turned round, 1–5; null: too few answered. */
  mean: number | null
  /** The mean of the time before. */
  before: number | null
  /** Practices whose words show it. */
  practices: number
  quotes: PatternQuote[]
}

/** What a named pattern rests on: `both`, one alone, or `some` hints of both. */
export type Ground = 'both' | 'answers' | 'words' | 'some'

export interface Profile {
  entry: ProfileEntry
  /** The time before, if there was one. */
  earlier: ProfileEntry | null
  /** All five. */
  tendencies: Tendency[]
  /** At most two, the plainest first. */
  named: { tendency: Tendency; ground: Ground }[]
  /** Practices that were looked at. */
  looked: number
  /** All answers are the same. */
  alike: boolean
}
