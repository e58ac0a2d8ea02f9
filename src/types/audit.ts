import type { CauseId, CriterionId, Lang } from './ids.js'

/** A figure with its 95 % bootstrap interval. */
export interface Estimate {
  value: number
  low: number
  high: number
}

/** What learners that know nothing of interviews reach on the same answers; null where nothing can be measured. */
export interface Baselines {
  length: number | null
  ngrams: number | null
}

export interface CauseAudit {
  id: CauseId
  /** Answers for which people say yes or no. */
  n: number
  /** `unsure` is forced to a side here, and `not-applicable` is a no; null where people all say the same. */
  kappa: Estimate | null
  baselines: Baselines
  /** Verdicts `present` and `absent`. */
  given: number
  /** Their share of all, 0–1. */
  coverage: number
  /** How many of them are the people's, 0–1; null where none was given. */
  precision: number | null
}

export interface CriterionAudit {
  id: CriterionId
  /** Answers rated by people and by the rubric. */
  n: number
  /** Rated by people only. */
  unrated: number
  qwk: Estimate | null
  baselines: Baselines
  /** Graded two levels or more above the people's level. */
  upByTwo: number
}

export interface PassAudit {
  n: number
  qwk: Estimate | null
  baselines: Baselines
}

/** How often the first gap is one that people named. */
export interface GapAudit {
  n: number
  hits: number
  /** Shares, 0–1. */
  baselines: Baselines
}

/** What if verdicts were given from this confidence |p − 0.5| on: the share of them, and of errors in them. */
export interface CurvePoint {
  confidence: number
  given: number
  /** 0–1. */
  coverage: number
  /** 0–1; null where none would be given. */
  error: number | null
}

export interface RankAudit {
  n: number
  right: number
  /** Shares, 0–1. */
  baselines: Baselines
}

/** Answers of which people only say that they are good or bad. */
export interface GuideAudit {
  /** Good ones scored above their bad ones. */
  pairs: RankAudit
  /** Those of the pairs in which the bad answer is made as long as the good one. */
  lengthened: RankAudit
  /** Answers called `present` for any cause: false alarms among the good ones. */
  good: { n: number; flagged: number }
  bad: { n: number; flagged: number }
}

/** Plain means over causes or criteria; null where nothing is measured. */
export interface MacroAudit {
  kappa: number | null
  qwk: number | null
  pass: number | null
  precision: number | null
  coverage: number | null
  kappaBaselines: Baselines
  qwkBaselines: Baselines
}

export interface LanguageAudit {
  lang: Lang
  /** Labelled answers. */
  n: number
  causes: CauseAudit[]
  criteria: CriterionAudit[]
  pass: PassAudit
  gaps: GapAudit
  curve: CurvePoint[]
  macro: MacroAudit
  guide: GuideAudit | null
}

export const GATES = ['kappa', 'qwk', 'pass', 'precision'] as const
export type Gate = (typeof GATES)[number]

/** A language's figure below what was asked for; null: there was nothing to measure. */
export interface Shortfall {
  lang: Lang
  gate: Gate
  least: number
  value: number | null
}

export interface AuditResult {
  files: string[]
  languages: LanguageAudit[]
  shortfalls: Shortfall[]
}
