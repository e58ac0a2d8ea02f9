import type { Bilingual, Category, Gap, Persona, Stage, Track } from './ids.js'

/** What a follow-up's wording may take up of the candidate's own words. */
export const PROBE_SLOTS = [
  'quote',
  'did',
  'does',
  'stockDo',
  'stockBe',
  'stockUs',
  'stockWant',
  'topic',
  'noun',
  'person',
  'number',
  'company',
] as const
export type ProbeSlot = (typeof PROBE_SLOTS)[number]

export const LINE_KINDS = [
  'opening',
  'acknowledge',
  'retold',
  'stuck',
  'moveOn',
  'afterSaid',
  'setback',
  'result',
  'silence',
  'hurry',
  'fromSheet',
  'deferred',
  'depends',
  'terms',
  'general',
  'smaller',
  'last',
  'rest',
  'later',
  'rephrase',
  'close',
] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface Question {
  id: string
  text: Bilingual
  /** Who would put it so; empty: anybody. */
  by: Persona[]
}

/** What an answer may have told, or its question asked; what shows it stands in `interview/told.yaml`. */
export const TOLD_KINDS = [
  'scene',
  'consulted',
  'reaction',
  'dispute',
  'since',
  'regret',
  'appeal',
  'origin',
  'tried',
  'forced',
  'hesitated',
  'exam',
  'passed-on',
  'setback',
  'downside',
  'preparing',
  'of-us',
  'lack',
  'asked-us',
  'asked-clash',
] as const
export type ToldKind = (typeof TOLD_KINDS)[number]

/** How a follow-up may be put. */
export interface Wording extends Question {
  /** It would ask for what was told, or go against it: not after answers that tell any of these. */
  unless?: ToldKind[]
  /** It presumes them: only after answers that tell all of these. */
  where?: ToldKind[]
  /** It asks for one case: only after an answer that says little, and there before those for any answer. */
  thin?: boolean
}

/** Main questions of one category for one track and stage. */
export interface QuestionSet {
  category: Category
  track: Track
  stage: Stage
  questions: Question[]
  /** Shown by `/hint`: what the interviewer wants to learn and a frame to fill. */
  hint: Bilingual
}

/**
 * Wordings of a follow-up. `{quote}` is the candidate's own words as written, `{noun}` a noun phrase of theirs,
 * `{person}`, `{number}`, `{company}` likewise. A wording is used only if every slot in it can be filled.
 */
export interface ProbeSet {
  gap: Gap
  /** Kinds of question it is for; empty: all that have no set of their own. */
  categories: Category[]
  wordings: Wording[]
}

/** What a reply may end with. */
export const REPLY_KINDS = ['deed', 'heard', 'result', 'claim', 'wish', 'situation'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** Plain questions about what was said just now. */
export interface FollowOn {
  after: ReplyKind
  gap: Gap
  wordings: Question[]
}

export interface ReverseQuestionGuide {
  id: string
  good: boolean
  text: Bilingual
  why: Bilingual
}

export interface QuestionBank {
  sets: QuestionSet[]
  probes: ProbeSet[]
  followOns: FollowOn[]
  unexpected: Question[]
  reverse: ReverseQuestionGuide[]
  /** Put under pressure: doubt, never insult. */
  doubts: Wording[]
  /** What the interviewer says around the questions. */
  lines: Record<LineKind, Bilingual<string[]>>
}
