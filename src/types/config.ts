import { SEVERITIES } from './ids.js'
import type { CauseId, CriterionId, Lang, Stage, Track } from './ids.js'
import type { Level } from './assessment.js'

/** What a rule may be set to: a severity for all that it finds, or nothing of it. */
export const RULE_LEVELS = [...SEVERITIES, 'off'] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

/** From which severity on findings make the exit code 1. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** Which verdict on a cause fails a run, whatever its findings' severity; `never`: not even its errors do. */
export const CAUSE_FAILS = ['present', 'unsure', 'never'] as const
export type CauseFails = (typeof CAUSE_FAILS)[number]

/** Bounds of `max-warnings`, both included. */
export const MAX_WARNINGS = [0, 999_999] as const
/** Bounds of `min-score`, both included. */
export const MIN_SCORE = [0, 100] as const

/** What may be set for some files only; what is absent isn't said. Paths are said from the working folder. */
export interface FileSettings {
  stage?: Stage
  track?: Track
  lang?: Lang
  /** A company sheet. */
  company?: string
  /** The answers of the first interview. */
  firstRound?: string
  /** A rubric that ships, or a file. */
  rubric?: string
  failOn?: FailOn
  /** Lowest score of each answer. */
  minScore?: number
  /** By rule id; `folder/*` stands for each of a folder that isn't named itself. */
  rules?: Record<string, RuleLevel>
  criteria?: Partial<Record<CriterionId, { minLevel: Level }>>
  causes?: Partial<Record<CauseId, { failOn: CauseFails }>>
}

/** What a configuration says of the whole run besides. Patterns start at the folder of their file. */
export interface RunSettings {
  /** Files, folders and patterns to review where none are named. */
  files?: string[]
  /** What is never reviewed. */
  ignore?: string[]
  /** As the flag has it: `junit=out.xml`. */
  format?: string[]
  maxWarnings?: number
}

export type ConfigSettings = FileSettings & RunSettings

/** One file's settings, or one of its overrides. Later layers win. */
export interface ConfigLayer {
  /** The file as messages call it, from the working folder. */
  file: string
  /** Brought by an `extends`. */
  extended: boolean
  /** The files that it is for, as patterns from the folder of its file; null: all. */
  files: string[] | null
  settings: ConfigSettings
  /** 1-based line of each value: `stage`, `rules.language/filler`, `criteria.depth`. */
  lines: Record<string, number>
}

/** Settings of a file by which its answers are to pass, besides the severity of findings. */
export interface Thresholds {
  failOn: FailOn
  minScore: number | null
  criteria: Partial<Record<CriterionId, Level>>
  causes: Partial<Record<CauseId, CauseFails>>
}

/** A threshold that wasn't met. `line` is the question's. */
export type Unmet =
  | { kind: 'max-warnings'; found: number; limit: number }
  | { kind: 'min-score'; file: string; line: number; found: number; limit: number }
  | { kind: 'min-level'; file: string; line: number; criterion: CriterionId; found: Level; limit: Level }
  | { kind: 'cause'; file: string; line: number; cause: CauseId; verdict: 'present' | 'unsure' }
