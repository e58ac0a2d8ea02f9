import { boundaryBefore, boundaryFrom, wordStartBefore } from '../graphemes.js'

/** Text with a cursor: `column` is a UTF-16 offset into `lines[row]`, always between two graphemes. */
export interface Buffer {
  readonly lines: readonly string[]
  readonly row: number
  readonly column: number
}

export const lineAt = (buffer: Buffer, row = buffer.row): string => buffer.lines[row] ?? ''

/** `count` lines from `row` on become `replacement`; the cursor goes to the place given. */
function replaceLines(
  { lines }: Buffer,
  row: number,
  count: number,
  replacement: string[],
  cursor: { row: number; column: number },
): Buffer {
  const next = [...lines.slice(0, row), ...replacement, ...lines.slice(row + count)]
  return { lines: next, row: cursor.row, column: boundaryFrom(next[cursor.row] ?? '', cursor.column) }
}

/** Puts text in at the cursor; CR, LF and CRLF each begin one new line. */
export function insert(buffer: Buffer, text: string): Buffer {
  const { row, column } = buffer
  const line = lineAt(buffer)
  const added = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const last = added.length - 1
  const endColumn = (last === 0 ? column : 0) + (added[last] ?? '').length
  added[0] = line.slice(0, column) + (added[0] ?? '')
  added[last] = (added[last] ?? '') + line.slice(column)
  return replaceLines(buffer, row, 1, added, { row: row + last, column: endColumn })
}

/** Takes out what lies between two columns of the cursor's line. */
function cut(buffer: Buffer, from: number, to: number): Buffer {
  if (from === to) return buffer
  const line = lineAt(buffer)
  return replaceLines(buffer, buffer.row, 1, [line.slice(0, from) + line.slice(to)], {
    row: buffer.row,
    column: from,
  })
}

/** Joins a line with the one below it; the cursor stands where they meet. */
function joinBelow(buffer: Buffer, row: number): Buffer {
  const upper = lineAt(buffer, row)
  return replaceLines(buffer, row, 2, [upper + lineAt(buffer, row + 1)], { row, column: upper.length })
}

export function eraseLeft(buffer: Buffer): Buffer {
  const { row, column } = buffer
  if (column > 0) return cut(buffer, boundaryBefore(lineAt(buffer), column), column)
  return row > 0 ? joinBelow(buffer, row - 1) : buffer
}

export function eraseRight(buffer: Buffer): Buffer {
  const { row, column, lines } = buffer
  const line = lineAt(buffer)
  if (column < line.length) return cut(buffer, column, boundaryFrom(line, column + 1))
  return row < lines.length - 1 ? joinBelow(buffer, row) : buffer
}

export function eraseWord(buffer: Buffer): Buffer {
  if (buffer.column === 0) return eraseLeft(buffer)
  return cut(buffer, wordStartBefore(lineAt(buffer), buffer.column), buffer.column)
}

export function eraseToStart(buffer: Buffer): Buffer {
  return cut(buffer, 0, buffer.column)
}

/** At the end of a line it takes the line break, so that pressing it again goes on. */
export function eraseToEnd(buffer: Buffer): Buffer {
  const line = lineAt(buffer)
  return buffer.column === line.length ? eraseRight(buffer) : cut(buffer, buffer.column, line.length)
}
