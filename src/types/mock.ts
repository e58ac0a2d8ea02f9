import type { CauseResult, CriterionResult } from './assessment.js'
import type { Category, CauseId, CriterionId, Gap, IntegrityId, Lang, Pattern, Stage, Track } from './ids.js'

/** A follow-up and what came back; `closed`: the gap it aimed at is now filled. */
export interface Exchange {
  gap: Gap
  probe: string
  reply: string | null
  closed: boolean
}

export interface TranscriptEntry {
  category: Category
  question: string
  /** null: skipped. */
  answer: string | null
  exchanges: Exchange[]
}

/** A next step: the words at fault and the question that asks for what is missing. */
export interface NextStep {
  /** Index into the transcript. */
  question: number
  cause: CauseId
  rule: string
  quote: string
  gap: Gap | null
  ask: string | null
}

export interface MockReport {
  causes: Record<CauseId, CauseResult>
  criteria: Partial<Record<CriterionId, CriterionResult>>
  patterns: Pattern[]
  integrity: IntegrityId[]
  /** The most useful first. */
  next: NextStep[]
}

/** A finished interview, for the reports. */
export interface MockResult {
  stage: Stage
  track: Track
  lang: Lang
  company: string | null
  transcript: TranscriptEntry[]
  report: MockReport
  /** Seconds spent answering, null where nobody measured. */
  seconds: number | null
  /** Script answers that were not asked for. */
  unused: { question: number; replies: string[] }[]
}
