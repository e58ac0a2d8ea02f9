import type { Severity } from './ids.js'
import type { Note } from './assessment.js'

/** What to put in place of a part of the file: half-open UTF-16 offsets into its text, without a byte order mark. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** A lint message as data; `message` and `advice` become sentences in the report. Lines and columns are 1-based, columns in UTF-16 units. */
export interface Finding {
  rule: string
  severity: Severity
  /** A cause that can't be told for sure; so it is worded, whatever its severity is set to. */
  doubt?: true
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The words it judged by; `''` where something is missing. */
  quote: string
  note: Note
  /** Only where it can be mended without changing what is said. */
  fix?: Fix
}

/** In the order of the text. */
export const inOrder = (a: Finding, b: Finding): number =>
  a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
