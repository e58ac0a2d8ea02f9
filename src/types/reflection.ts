import type { Category, Lang, Stage, Track } from './ids.js'

/** A question that came in a real interview. */
export interface ReflectedQuestion {
  question: string
  category: Category
  /** What was answered, as far as it is remembered. */
  answer: string | null
  /** How the interviewer took it: nodded, went on at once, asked again. */
  reaction: string | null
}

/** A note on a real interview, best written the same day. */
export interface Reflection {
  /** The day of the interview, `2026-11-22`. */
  date: string
  company: string
  stage: Stage
  track: Track
  lang: Lang
  questions: ReflectedQuestion[]
  /** What was felt, in the writer's own words. */
  felt: string | null
  /** What to do otherwise next time. */
  next: string | null
  /** Known later. */
  result: 'pass' | 'fail' | null
}
