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
}

/** A cause over several answers: the gravest verdict, and how sure the gravest one is. */
export interface CauseSummary {
  verdict: Verdict
  probability: number | null
}
