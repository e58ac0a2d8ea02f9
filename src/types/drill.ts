import { CAUSES, CRITERIA, GAPS } from './ids.js'
import type { Category, CauseId, CriterionId, Gap } from './ids.js'
import type { Span } from './language.js'
import type { Exchange } from './mock.js'

/** What a drill can be about: a cause, a criterion of the second interview, a gap, or the unexpected. */
export const DRILL_TOPICS = [...CAUSES, ...CRITERIA[2], ...GAPS, 'unexpected'] as const
export type DrillTopic = (typeof DRILL_TOPICS)[number]

/** What something is a topic as. */
export type TopicKind =
  | { kind: 'cause'; id: CauseId }
  | { kind: 'criterion'; id: CriterionId }
  | { kind: 'gap'; id: Gap }
  | { kind: 'unexpected' }

const among = <T extends string>(list: readonly T[], id: string): id is T => list.includes(id as T)

export function kindOfTopic(id: DrillTopic): TopicKind {
  if (among(CAUSES, id)) return { kind: 'cause', id }
  if (among(CRITERIA[2], id)) return { kind: 'criterion', id }
  if (among(GAPS, id)) return { kind: 'gap', id }
  return { kind: 'unexpected' }
}

/** The two forms of an answer: to deliver it, and to keep it together under pressure. */
export const FORMS = ['delivery', 'pressure'] as const
export type Form = (typeof FORMS)[number]
export const FORM_PARTS = {
  delivery: ['conclusion', 'grounds', 'empathy'],
  pressure: ['conclusion', 'reason', 'example'],
} as const satisfies Record<Form, readonly string[]>
export type PartId = (typeof FORM_PARTS)[Form][number]

/** A part of the form as it shows in an answer. */
export interface FormPart {
  id: PartId
  /** `unsure`: too little is said, or it shows only faintly. */
  verdict: 'present' | 'absent' | 'unsure'
  /** The words in the answer that it was judged by; null where there are none. */
  span: Span | null
}

/** How well it went, as schedulers of spaced repetition count it; worst first. */
export const DRILL_RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type DrillRating = (typeof DRILL_RATINGS)[number]

/** A verdict on a cause, a criterion's level, whether a gap was filled, how many parts of the form there were. */
export type DrillStanding = string | number | null

/** A question drilled: one line of the log. */
export interface DrillRecord {
  /** ISO 8601, UTC. */
  at: string
  topic: DrillTopic
  /** Of the question; null for one that is in no bank. */
  question: string | null
  rating: DrillRating
  /** What was known of the topic before, null for nothing. */
  before: DrillStanding
  after: DrillStanding
}

/** When a topic comes round again. */
export interface DrillDue {
  topic: DrillTopic
  /** A day where the person is, `2026-11-22`. */
  due: string
  last: DrillRating
}

/** A question of the round that was answered. */
export interface DrilledAnswer {
  /** Index among the questions of the round. */
  index: number
  id: string | null
  category: Category
  question: string
  answer: string
  exchanges: Exchange[]
  seconds: number | null
  /** The answers that took longer than `--time-limit`, in seconds. */
  over: number[]
  /** null: questions for the interviewer have no such form. */
  form: FormPart[] | null
  before: DrillStanding
  after: DrillStanding
  /** How sure a present cause is, 0–1. */
  probability: number | null
  rating: DrillRating
  /** The words that the standing rests on. */
  showed: { text: string; span: Span } | null
  /** The one thing missing, as a question. */
  ask: string | null
}

/** Why a topic was chosen. */
export type DrillReason = 'asked' | 'due' | 'session' | 'early' | 'start'

export interface DrillRound {
  topic: DrillTopic
  why: DrillReason
  form: Form
  /** Seconds an answer should take at most; null: no limit. */
  limit: number | null
  /** How many questions there were to be. */
  planned: number
  answers: DrilledAnswer[]
  /** The day of the round. */
  today: string
  /** What to drill next, soonest first: at most this topic and another one. */
  next: DrillDue[]
}
