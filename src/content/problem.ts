/** What can be wrong with a file of the user's, as data; `i18n` puts it into words. */

export type Expected =
  | { kind: 'type'; name: 'text' | 'number' | 'list' | 'map' | 'boolean' | 'file' }
  | { kind: 'one-of'; values: string[] }
  | { kind: 'known-key'; values: string[] }
  | { kind: 'required'; key: string }
  | { kind: 'syntax'; detail: string }
  | { kind: 'unique' }
  | { kind: 'range'; detail: string }

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
