import type { Gap, Lang, Persona, Stage, Track } from '../types/index.js'
import type { Company } from '../types/index.js'
import type { FirstRoundAnswer } from '../content/first-round.js'
import type { PlannedQuestion } from './plan.js'

/** All that an interview is conducted by; written once, at the journal's head. */
export interface InterviewSettings {
  stage: Stage
  track: Track
  lang: Lang
  company: Company | null
  firstRound: FirstRoundAnswer[]
  questions: PlannedQuestion[]
  seed: number
  /** Most follow-ups a question, 0–3; a script's answers bring their own number. */
  probes: number[]
  /** Follow-ups go on until the replies run out, whatever is said. */
  scripted: boolean
  /** null: nobody in particular. */
  persona: Persona | null
  /** With unexpected questions, doubt and silence. */
  pressure: boolean
  /** Time for answers altogether; null: as long as it takes. */
  minutes: number | null
}

/**
 * The journal: what happened, in order. Everything else — the state, the next question, the report — is derived
 * from it, so that going on, replaying and judging anew need nothing more.
 */
export type InterviewEvent =
  | { type: 'started'; version: 1; settings: InterviewSettings; at: string }
  | { type: 'asked'; question: number; text: string }
  | { type: 'answered'; question: number; text: string; seconds: number | null }
  | { type: 'probed'; question: number; gap: Gap; wording: string; text: string }
  | { type: 'replied'; question: number; text: string; seconds: number | null; closed: boolean }
  | { type: 'skipped'; question: number }
  | { type: 'hinted'; question: number }
  | { type: 'ended'; how: 'finished' | 'quit' }
