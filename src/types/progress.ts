import type { CauseResult, Level } from './assessment.js'
import type { Category, CauseId, CriterionId, Gap, Lang, Pattern, Stage } from './ids.js'

export type CauseMark = Pick<CauseResult, 'verdict' | 'probability'>
/** Of a criterion: the level, and the score between the levels. */
export interface Rated {
  level: Level | null
  /** 1–4, continuous. */
  score: number | null
}

/** A practice interview, or one question of it, as it counts for the progress. */
export interface Sitting {
  /** The session's id: `2026-11-21-1`. */
  id: string
  /** `2026-11-21` */
  day: string
  stage: Stage
  lang: Lang
  company: string | null
  /** null: the whole interview. */
  category: Category | null
  causes: Record<CauseId, CauseMark>
  criteria: Partial<Record<CriterionId, Rated>>
  /** What follow-ups asked for and did not get. */
  open: Gap[]
  patterns: Pattern[]
}

export const PROGRESS_BY = ['session', 'category', 'company'] as const
export type ProgressBy = (typeof PROGRESS_BY)[number]

/** How one cause or criterion went, oldest first; as long as the group's sittings. */
export interface CauseTrend {
  id: CauseId
  marks: CauseMark[]
  /** Present this many times running, up to the latest sitting that asked for it. */
  running: number
  /** Present often enough running to need another way. */
  stuck: boolean
  change: Change
}
export interface CriterionTrend {
  id: CriterionId
  rated: (Rated | null)[]
  first: Level | null
  last: Level | null
  change: Change
}
/** null: too little to compare. */
export type Change = 'better' | 'worse' | 'same' | null

/** Sittings that belong together, and how they went. */
export interface ProgressGroup {
  /** The category or the company; null: all sessions, or those without a company. */
  key: string | null
  sittings: Sitting[]
  causes: CauseTrend[]
  criteria: CriterionTrend[]
}

/** What the tool made of a practice: a cause that is certain, none, or nothing that could be judged. */
export type Outlook = 'clear' | 'doubtful'

/** A real result beside the practice before it. */
export interface Compared {
  date: string
  company: string
  result: 'pass' | 'fail'
  /** null: no practice before it that could be judged. */
  practice: { id: string; sameCompany: boolean; outlook: Outlook } | null
}

/** How often which outlook went with which result. */
export interface Prediction {
  compared: Compared[]
  counts: Record<Outlook, Record<'pass' | 'fail', number>>
  /** Results with a practice before them. */
  total: number
  /** Share in which the two agree, 0–1; null below {@link ENOUGH_RESULTS}. */
  agreement: number | null
}

/** So few results say nothing about a tool. */
export const ENOUGH_RESULTS = 10

/** What to practise next, and why. */
export interface DrillAdvice {
  topic: CauseId | CriterionId | Gap
  why: 'stuck' | 'present' | 'lowest' | 'open'
}

export interface Progress {
  by: ProgressBy
  sessions: Sitting[]
  groups: ProgressGroup[]
  /** Over all sessions. */
  overall: ProgressGroup
  drill: DrillAdvice[]
  prediction: Prediction
}
