import type { Severity } from './ids.js'
import type { Note } from './assessment.js'

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
}

/** In the order of the text. */
export const inOrder = (a: Finding, b: Finding): number =>
  a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
