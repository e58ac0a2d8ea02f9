import type {
  Bilingual,
  Category,
  CauseId,
  CriterionId,
  Gap,
  Lang,
  Pattern,
  SelfCheckId,
  Severity,
  Stage,
} from './ids.js'

/** A linear model over signals: `bias + Σ weight · value`, per language. */
export interface LinearModel {
  bias: number
  weights: Record<string, number>
}

/** A logit; `unsure` is the probability band in which the verdict is `unsure`. */
export interface CauseModel extends LinearModel {
  unsure: [low: number, high: number]
}

/** A score on the 1–4 scale with the three cut-offs between levels. */
export interface CriterionModel extends LinearModel {
  cuts: [two: number, three: number, four: number]
}

export interface LevelAnchor {
  text: Bilingual
  example: Bilingual | null
}

export interface Criterion {
  id: CriterionId | SelfCheckId
  name: Bilingual
  /** What the interviewer looks at, and why. */
  looksAt: Bilingual
  why: Bilingual
  improve: Bilingual
  /** Share in the score, 0 for a self-check. */
  weight: number
  selfCheck: boolean
  levels: Record<1 | 2 | 3 | 4, LevelAnchor>
  /** Question categories that call for it; empty means all. */
  categories: Category[]
  model: Bilingual<CriterionModel> | null
}

export interface Example {
  ok: Bilingual
  notOk: Bilingual
}

export interface Cause {
  id: CauseId
  name: Bilingual
  /** What the interviewer feels, and the direction of improvement. */
  impression: Bilingual
  direction: Bilingual
  why: Bilingual
  /** The question that would settle it. */
  settle: Bilingual
  examples: Example
  /** Highest score an answer can have beside this cause, 0–100. */
  cap: number
  categories: Category[]
  /** null: the rubric leaves this cause to people, and the verdict is `unsure`. */
  model: Bilingual<CauseModel> | null
}

export interface PatternGuide {
  id: Pattern
  name: Bilingual
  feature: Bilingual
  effect: Bilingual
  wayOut: Bilingual
  examples: Example
}

export interface GapGuide {
  id: Gap
  name: Bilingual
  meaning: Bilingual
  why: Bilingual
  improve: Bilingual
  examples: Example
}

/** A piece of the source material's advice: a misreading, an improvement area, a new graduate's reason. */
export interface Advice {
  id: string
  name: Bilingual
  /** What happens. */
  problem: Bilingual
  /** What to do instead. */
  instead: Bilingual
  practice: Bilingual
}

/** Ranked gaps for a group of categories at a quality of answer. */
export interface GapTable {
  categories: Category[]
  weak: Gap[]
  middling: Gap[]
  strong: Gap[]
}

export interface Rubric {
  id: string
  stage: Stage
  name: Bilingual
  criteria: Criterion[]
  causes: Cause[]
  patterns: PatternGuide[]
  gaps: GapGuide[]
  gapTables: GapTable[]
  misreadings: Advice[]
  improvements: Advice[]
  newGradReasons: Advice[]
  /** Lowest score for `yes` and for `borderline`. */
  bands: Bilingual<{ yes: number; borderline: number }>
}

/** What `coach explain <rule>` shows, and what a finding says. */
export interface Rule {
  id: string
  severity: Severity
  /** Languages the rule applies to; a missing one needs `reason`. */
  langs: Lang[]
  reason: string | null
  title: Bilingual
  /** One sentence for the finding. */
  message: Bilingual
  /** Advice: a question for the missing fact. */
  advice: Bilingual
  why: Bilingual
  improve: Bilingual
  examples: Example
}
