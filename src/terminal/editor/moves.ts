import { boundaryBefore, boundaryFrom, wordEndAfter, wordStartBefore } from '../graphemes.js'
import { lineAt, type Buffer } from './edits.js'
import { locate, offsetAt, rowsOf, type View } from './rows.js'

const at = (buffer: Buffer, row: number, column: number): Buffer => ({ ...buffer, row, column })

const endOf = (buffer: Buffer, row: number): Buffer => at(buffer, row, lineAt(buffer, row).length)

export function left(buffer: Buffer): Buffer {
  const { row, column } = buffer
  if (column > 0) return at(buffer, row, boundaryBefore(lineAt(buffer), column))
  return row > 0 ? endOf(buffer, row - 1) : buffer
}

export function right(buffer: Buffer): Buffer {
  const { row, column, lines } = buffer
  const line = lineAt(buffer)
  if (column < line.length) return at(buffer, row, boundaryFrom(line, column + 1))
  return row < lines.length - 1 ? at(buffer, row + 1, 0) : buffer
}

export function wordLeft(buffer: Buffer): Buffer {
  if (buffer.column === 0) return left(buffer)
  return at(buffer, buffer.row, wordStartBefore(lineAt(buffer), buffer.column))
}

export function wordRight(buffer: Buffer): Buffer {
  const line = lineAt(buffer)
  if (buffer.column === line.length) return right(buffer)
  return at(buffer, buffer.row, wordEndAfter(line, buffer.column))
}

export const lineStart = (buffer: Buffer): Buffer => at(buffer, buffer.row, 0)

export const lineEnd = (buffer: Buffer): Buffer => endOf(buffer, buffer.row)

/** Column on the screen that going up and down aims at: the cursor's own. */
export function screenColumn(buffer: Buffer, view: View): number {
  return locate(rowsOf(lineAt(buffer), view), buffer.column).x
}

/** One row up or down on the screen, which may stay in the same wrapped line. */
export function vertical(buffer: Buffer, step: 1 | -1, aim: number, view: View): Buffer {
  const rows = rowsOf(lineAt(buffer), view)
  const target = locate(rows, buffer.column).row + step
  if (target >= 0 && target < rows.length) return at(buffer, buffer.row, offsetAt(rows, target, aim))
  const row = buffer.row + step
  if (row < 0) return lineStart(buffer)
  if (row >= buffer.lines.length) return lineEnd(buffer)
  const other = rowsOf(lineAt(buffer, row), view)
  return at(buffer, row, offsetAt(other, step > 0 ? 0 : other.length - 1, aim))
}
