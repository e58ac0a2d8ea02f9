/** What can be wrong with a file of the user's, as data; `i18n` puts it into words. */

export type ValueType = 'text' | 'number' | 'list' | 'map' | 'boolean' | 'nothing'

export type Expected =
  | { kind: 'type'; name: ValueType }
  | { kind: 'keys'; values: string[] }
  | { kind: 'one-of'; values: string[] }
  | { kind: 'known-key'; values: string[] }
  | { kind: 'required'; keys: string[] }
  | { kind: 'syntax'; code: string; detail: string }
  | { kind: 'unique' }
  | { kind: 'bounds'; of: 'text' | 'number' | 'list'; least: number | null; most: number | null }
  /** Numbers from low to high. */
  | { kind: 'order' }
  /** Another rubric to extend: one of these, or a file. */
  | { kind: 'base'; values: string[] }
  /** The values are too many to list. */
  | { kind: 'signal'; values: string[] }
  | { kind: 'rule'; values: string[] }
  | { kind: 'whole-number' }
  /** A day of the calendar: `2026-11-22`. */
  | { kind: 'day' }
  /** A path to a file that exists. */
  | { kind: 'file'; values: string[] }
  /** An `extends` that doesn't lead back to its own file. */
  | { kind: 'no-loop' }
  /** All reports but one go to files. */
  | { kind: 'one-to-stdout'; example: string }
  /** `{quote}` and the like: one that is filled in; none where the list is empty. */
  | { kind: 'slots'; values: string[] }
  /** As in the other language. */
  | { kind: 'same-slots'; slots: string[] }

export interface Problem {
  file: string
  /** 1-based. */
  line: number
  column: number
  /** `criteria[2].levels.4.text`; empty for a whole file. */
  path: string
  expected: Expected
  /** What stands there, in short; null where nothing does. */
  found: string | null
  /** Its type, where that is what is wrong. */
  foundType: ValueType | null
  /** The nearest valid name, if one is near. */
  nearest: string | null
  /** The lines around the place, as they stand in the file. */
  excerpt: { line: number; text: string }[]
}

/** A file that can't be used; every problem in it, first one first. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    const first = problems[0]
    super(first ? `${first.file}:${first.line}:${first.column} ${first.path}` : 'invalid content')
    this.name = 'ContentError'
  }
}
