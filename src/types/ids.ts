/** The project's fixed vocabulary: each list is the single place where its ids are written. */

export const LANGS = ['ja', 'en'] as const
export type Lang = (typeof LANGS)[number]
export type Locale = Lang

/** A text that exists in both languages; leaving one out is a compile error. */
export type Bilingual<T = string> = Record<Lang, T>

export type Stage = 1 | 2

export const TRACKS = ['new-grad', 'career'] as const
export type Track = (typeof TRACKS)[number]

export const CATEGORIES = [
  'self-intro',
  'motivation',
  'why-us',
  'strength',
  'achievement',
  'work-content',
  'problem-solving',
  'failure',
  'teamwork',
  'career-vision',
  'reason-for-leaving',
  'unexpected',
  'reverse-question',
] as const
export type Category = (typeof CATEGORIES)[number]

export const CAUSES = [
  'same-story',
  'abstract-work',
  'field-gap',
  'weak-questions',
  'shallow-research',
] as const
export type CauseId = (typeof CAUSES)[number]

/** Criteria read from text, by stage; `appearance` (stage 1) is a self-check and never among them. */
export const CRITERIA = {
  1: ['manners', 'clarity', 'relevance'],
  2: ['relevance', 'fit', 'reproducibility', 'depth', 'collaboration', 'problem-solving', 'growth'],
} as const
export type CriterionId = (typeof CRITERIA)[Stage][number]
/** Those of both stages, each once. */
export const ALL_CRITERIA: readonly CriterionId[] = [...new Set([...CRITERIA[1], ...CRITERIA[2]])]
export type SelfCheckId = 'appearance'

export const GAPS = [
  'reason',
  'role',
  'detail',
  'result',
  'process',
  'alternative',
  'others',
  'learning',
  'company',
  'field',
] as const
export type Gap = (typeof GAPS)[number]

/** Who asks: the recruiter, the leader of the team one would join, the head of the department. */
export const PERSONAS = ['hr', 'leader', 'head'] as const
export type Persona = (typeof PERSONAS)[number]

export const PATTERNS = ['complacent', 'defensive', 'blaming', 'over-adapting', 'perfectionist'] as const
export type Pattern = (typeof PATTERNS)[number]

export const INTEGRITY = [
  'grader-addressed',
  'keyword-list',
  'repeated',
  'copied-question',
  'hidden-text',
  'copied-example',
] as const
export type IntegrityId = (typeof INTEGRITY)[number]

export const VERDICTS = ['present', 'absent', 'not-applicable', 'unsure'] as const
export type Verdict = (typeof VERDICTS)[number]

/** From this probability on a present cause is certain: an error and ✕; below it a warning and ▲. */
export const CERTAIN = 0.8

export type Polarity = 'for' | 'against'
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

export const FACT_SOURCES = [
  'website',
  'recruiting-page',
  'ir',
  'briefing',
  'staff-interview',
  'social-media',
  'news',
  'other',
] as const
export type FactSource = (typeof FACT_SOURCES)[number]
