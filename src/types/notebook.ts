import type { Category, Lang, Pattern, Stage, Track } from './ids.js'

/** A question of a practice or of a real interview, and what came of it. */
export interface NotebookItem {
  question: string
  category: Category
  /** null: skipped, or not written down. */
  answer: string | null
  /** Of a real interview: how the interviewer took it. */
  reaction: string | null
  /** Of a practice. */
  followUps: { question: string; answer: string | null }[]
}

/** A saved practice, or a note on a real interview. */
export interface NotebookEntry {
  /** `2026-11-21-1` of a practice, `note-2026-11-22-1` of a note. */
  id: string
  kind: 'practice' | 'note'
  /** `2026-11-22` */
  date: string
  company: string | null
  stage: Stage
  track: Track
  lang: Lang
  items: NotebookItem[]
  felt: string | null
  next: string | null
  result: 'pass' | 'fail' | null
}

/** Where in an entry a text stands. */
export type NotebookPlace = 'company' | 'question' | 'answer' | 'reaction' | 'felt' | 'next'

/** Words that were looked for, with what stands around them. */
export interface NotebookHit {
  entry: NotebookEntry
  place: NotebookPlace
  /** Index into the items; null for what belongs to the whole entry. */
  item: number | null
  before: string
  found: string
  after: string
}

/** A mindset type that shows in a note, in the writer's own words. */
export interface Mirrored {
  pattern: Pattern
  quote: string
}
