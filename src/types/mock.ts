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

/** What a second telling may add to a story. */
export const FRESH = ['number', 'reason', 'viewpoint', 'reflection', 'fact'] as const
export type Fresh = (typeof FRESH)[number]

/** A story told in both interviews. */
export interface RoundComparison {
  /** Index into the transcript. */
  question: number
  /** How the first interview's answer began. */
  first: string
  fresh: { kind: Fresh; quote: string }[]
  /** Share of what is said now that was said then, 0–1. */
  reworded: number
  /** Whether a motive or vision is still the same one; null for other stories. */
  steady: boolean | null
}

/** What a question back does for the candidate, worst first. */
export const ASKED_BACK = [
  'none',
  'conditions',
  'on-the-website',
  'any-company',
  'no-purpose',
  'opens-the-work',
] as const
export type AskedBackKind = (typeof ASKED_BACK)[number]

export interface AskedBack {
  question: number
  text: string
  kind: AskedBackKind
}

/** How the candidate took part in the conversation. */
export interface Dialogue {
  kind: 'passive' | 'taking-up' | 'asking-back'
  /** Follow-ups answered, and how many of them in a few words. */
  replies: number
  short: number
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
  rounds: RoundComparison[]
  reverse: AskedBack[]
  /** null: too few follow-ups to tell. */
  dialogue: Dialogue | null
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
