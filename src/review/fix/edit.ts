import type { Analysis, Span } from '../../types/index.js'

/** What to put in place of a span of the answer; it never holds or removes a line break. */
export interface Edit {
  span: Span
  text: string
}

/** An answer in two views of equal length: analysed (remarks for the tool are blanks), and as written. */
export interface Written {
  doc: Analysis
  text: string
}

/** Words that a rule is about, and how to say them instead. */
export interface Fixable {
  rule: string
  span: Span
  edit: Edit
}
