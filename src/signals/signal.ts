import type { Analysis, Bilingual, Category, Company, Polarity, Span, Stage, Track } from '../types/index.js'

/** All that a detector may look at. Everything else is derived, once, by `memo`. */
export interface Reading {
  doc: Analysis
  question: Analysis
  firstRound: Analysis | null
  company: { sheet: Company; name: Analysis; industry: Analysis | null; facts: Analysis[] } | null
  category: Category
  track: Track
  stage: Stage
}

/** A detector's answer: how much, and where it shows (at most a few spans, best first). */
export interface Measure {
  /** 0–1; saturating or smoothed, never a raw count, never growing with length alone. */
  value: number
  spans: Span[]
}

export type Detector = (reading: Reading) => Measure

/** A short text with what the reading needs besides; `over` says which fields differ from a plain work answer. */
export interface SignalExample {
  text: string
  question?: string
  category?: Category
  firstRound?: string
  company?: Company
}

/** Where one language has no detector, the reason is recorded and the value is 0. */
export interface NoDetector {
  detect: null
  reason: string
}

export interface WithDetector {
  detect: Detector
  /** Tests: every `ok` example must measure higher than every `notOk` one. */
  examples: { ok: SignalExample[]; notOk: SignalExample[] }
}

/**
 * One thing that makes a careful interviewer believe (`for`) or doubt (`against`).
 * `ok` examples are texts in which the signal is strong, whatever its polarity.
 */
export interface Signal {
  id: string
  polarity: Polarity
  /** What it shows, as a short noun phrase: it stands alone and after “Not found in the answer:”. */
  means: Bilingual
  ja: WithDetector | NoDetector
  en: WithDetector | NoDetector
}

export const NOTHING: Measure = { value: 0, spans: [] }
