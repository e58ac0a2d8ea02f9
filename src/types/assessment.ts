import type {
  CauseId,
  CriterionId,
  Gap,
  IntegrityId,
  Lang,
  Pattern,
  Polarity,
  Stage,
  Verdict,
} from './ids.js'
import type { Span } from './language.js'

/** A message without its words: the catalogue turns it into a sentence, last of all. */
export interface Note {
  id: string
  args: Record<string, string | number>
}

/** What a signal saw, and where. */
export interface Evidence {
  signal: string
  polarity: Polarity
  /** 0–1. */
  strength: number
  /** Into the text named by `at`; null: something is missing. */
  span: Span | null
  /** In a mock, which text: the question's index and the reply's (null: the first answer). */
  at?: { question: number; reply: number | null }
  note: Note
}

/** How a number came about: `base` plus what each signal moved it by. A cause's sum is in logits. */
export interface Explanation {
  base: number
  /** Largest first; signals that moved nothing are left out. */
  moved: { signal: string; value: number; weight: number; by: number }[]
  total: number
  /** What decided instead of the sum: nothing to judge, a refusal, slogans alone. */
  decidedBy: 'void' | 'refusal' | 'slogans' | null
}

export interface CauseResult {
  verdict: Verdict
  /** 0–1, null only with `not-applicable`; 0.5 parts present from absent where a forced choice is wanted. */
  probability: number | null
  evidence: Evidence[]
  /** The finer rule ids (`abstract-work/result`) that a present or unsure cause rests on, strongest first. */
  rules: string[]
  /** Absent where nothing was summed: not applicable, or joined over several answers. */
  explanation?: Explanation
}

export type Level = 1 | 2 | 3 | 4

export interface CriterionResult {
  level: Level | null
  /** 1–4, continuous. */
  score: number | null
  evidence: Evidence[]
  explanation?: Explanation
}

export type Pass = 'yes' | 'borderline' | 'no'

export interface Assessment {
  id: string | null
  lang: Lang
  stage: Stage
  /** 0–100: weighted criteria, capped by present causes. */
  score: number
  /** Never `yes` beside a present cause. */
  pass: Pass
  causes: Record<CauseId, CauseResult>
  /** The stage's own criteria only. */
  criteria: Partial<Record<CriterionId, CriterionResult>>
  /** At most three, best first. */
  gaps: Gap[]
  patterns: Pattern[]
  integrity: IntegrityId[]
}
