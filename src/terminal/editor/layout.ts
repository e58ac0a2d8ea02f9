import type { Buffer } from './edits.js'
import { locate, rowsOf, shownRow, type View } from './rows.js'

/** Columns the text stands in from the left edge. */
export const INDENT = 2

/** Columns kept free on the right: one for a space that hangs, one for the cursor behind it. */
const RIGHT_MARGIN = 2

/** What the editor shows of its text. Rows and columns count from 0 at the top left of the editor. */
export interface Layout {
  rows: string[]
  cursor: { row: number; column: number }
  /** Rows that did not fit, above and below. */
  above: number
  below: number
}

/** The view that fits a content width in columns. */
export function viewFor(columns: number, measure: View['measure']): View {
  return { width: Math.max(1, columns - INDENT - RIGHT_MARGIN), measure }
}

/** Lays text out in at most `height` rows, those around the cursor if there are more. */
export function layout({ lines, row, column }: Buffer, view: View, height: number): Layout {
  const rows: string[] = []
  let cursor = { row: 0, column: INDENT }
  lines.forEach((line, at) => {
    const lineRows = rowsOf(line, view)
    if (at === row) {
      const place = locate(lineRows, column)
      cursor = { row: rows.length + place.row, column: INDENT + place.x }
    }
    for (const lineRow of lineRows) rows.push((' '.repeat(INDENT) + shownRow(lineRow)).trimEnd())
  })
  const hidden = Math.max(0, rows.length - Math.max(1, height))
  const above = Math.min(hidden, Math.max(0, cursor.row - Math.floor(height / 2)))
  return {
    rows: rows.slice(above, rows.length - hidden + above),
    cursor: { row: cursor.row - above, column: cursor.column },
    above,
    below: hidden - above,
  }
}
