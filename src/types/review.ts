import type { Assessment } from './assessment.js'
import type { Category, CauseId, Severity, Verdict } from './ids.js'
import type { Finding } from './finding.js'

export interface AnswerReview {
  question: string
  /** 1-based line of the question's heading. */
  line: number
  category: Category
  assessment: Assessment
  findings: Finding[]
  /** What comments in the file silence: counted and reported nowhere else. Left out where nothing is. */
  waived?: Waived[]
  /** What a baseline knows already, likewise. */
  known?: Finding[]
}

/** How a waiver that silenced nothing is reported. */
export const UNUSED_WAIVERS = ['off', 'warning', 'error'] as const
export type UnusedWaivers = (typeof UNUSED_WAIVERS)[number]

/** A finding that a comment silences, and why. */
export interface Waived {
  finding: Finding
  reason: string
}

export interface FileReview {
  file: string
  answers: AnswerReview[]
}

/** Everything a report of `coach review` is made from. */
export interface ReviewResult {
  files: FileReview[]
  causes: Record<CauseId, CauseSummary>
  counts: Record<Severity, number> & { answers: number }
  /** Where there is a baseline: how many findings it hides, and how many of its entries don't occur any more. */
  baseline?: { hidden: number; gone: number }
}

/** What stands below all files of a report. */
export interface ReviewSummary extends Omit<ReviewResult, 'files'> {
  findings: Finding[]
  waived: Waived[]
}

/** A cause over several answers: the gravest verdict, and how sure the gravest one is. */
export interface CauseSummary {
  verdict: Verdict
  probability: number | null
}
