/**
 * Escape sequences that turn what is on the screen into what should be, touching only rows that differ.
 * Positions are relative to the editor's first row: where that is on the screen nobody knows.
 */

export interface Frame {
  rows: readonly string[]
  cursor: { row: number; column: number }
}

/** Terminals that know these show a frame whole; the others ignore them. */
const BEGIN = '\x1b[?2026h'
const END = '\x1b[?2026l'

const CLEAR_TO_ROW_END = '\x1b[K'
const CLEAR_BELOW = '\x1b[J'

function moveRows(from: number, to: number): string {
  if (from === to) return ''
  return to < from ? `\x1b[${from - to}A` : `\x1b[${to - from}B`
}

const toColumn = (column: number) => (column > 0 ? `\r\x1b[${column}C` : '\r')

/** What to write so that `next` stands where `shown` stands now; '' when they are the same. */
export function repaint(shown: Frame, next: Frame): string {
  let out = ''
  let at = shown.cursor.row
  next.rows.forEach((row, index) => {
    if (row === shown.rows[index]) return
    // A row that is not there yet needs a line feed: it may have to scroll.
    const reachable = Math.min(index, Math.max(at, shown.rows.length - 1))
    out += moveRows(at, reachable) + '\r' + '\n'.repeat(index - reachable) + row + CLEAR_TO_ROW_END
    at = index
  })
  if (next.rows.length < shown.rows.length) {
    out += moveRows(at, next.rows.length) + '\r' + CLEAR_BELOW
    at = next.rows.length
  }
  const cursorMoved = out !== '' || at !== next.cursor.row || shown.cursor.column !== next.cursor.column
  if (!cursorMoved) return ''
  return BEGIN + out + moveRows(at, next.cursor.row) + toColumn(next.cursor.column) + END
}

/** What to write to take a frame away; the cursor ends where its first row began. */
export function erase(shown: Frame): string {
  return moveRows(shown.cursor.row, 0) + '\r' + CLEAR_BELOW
}
