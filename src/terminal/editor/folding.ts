import { stripVTControlCharacters } from 'node:util'
import { cellsOf } from '../cells.js'
import type { Measure } from '../width.js'
import type { Frame } from './screen.js'

/**
 * How a terminal that gets narrower folds its rows: most fold all and keep the cursor with its text. xterm.js
 * (VS Code) goes from the bottom up, skips the row the cursor is in and moves the cursor down with every fold.
 */
export type Folding = 'every-row' | 'xterm.js'

/** The cursor's row, counted from the frame's first, after the terminal changed to `columns` columns. */
export function rowAfterResize(shown: Frame, columns: number, measure: Measure, folding: Folding): number {
  const { row, column } = shown.cursor
  const extra = shown.rows.map(text => extraRows(text, columns, measure))
  if (folding === 'xterm.js')
    return extra.reduceRight((at, rows, index) => (at === index ? at : at + rows), row)
  return extra.slice(0, row).reduce((sum, rows) => sum + rows, row) + Math.floor(column / columns)
}

/** Rows that folding a row to `columns` adds; a wide character that would be cut in half goes down whole. */
function extraRows(row: string, columns: number, measure: Measure): number {
  let extra = 0
  let used = 0
  for (const { width } of cellsOf(stripVTControlCharacters(row), measure)) {
    if (used + width > columns) {
      extra++
      used = 0
    }
    used += width
  }
  return extra
}
