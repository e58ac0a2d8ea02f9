import { cellsOf, type Cell } from '../cells.js'
import { breakLine, widthOf } from '../line-breaks.js'
import type { Measure } from '../width.js'

/** How the text is laid out: columns a row of text may take, and how they are counted. */
export interface View {
  width: number
  measure: Measure
}

/** One row on the screen: its cells and the offset in the line where they begin. */
export interface Row {
  offset: number
  cells: readonly Cell[]
}

/** The rows one line of text takes; at least one. */
export function rowsOf(line: string, { width, measure }: View): Row[] {
  const cells = cellsOf(line, measure)
  let offset = 0
  return breakLine(cells, width).map(({ start, end }) => {
    const row = { offset, cells: cells.slice(start, end) }
    offset += lengthOf(row.cells)
    return row
  })
}

const lengthOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.source.length, 0)

export const shownRow = (row: Row) => row.cells.map(cell => cell.shown).join('')

/** Where an offset is drawn. Between two rows it belongs to the lower one. */
export function locate(rows: readonly Row[], offset: number): { row: number; x: number } {
  const row = rows.findLastIndex(({ offset: start }) => start <= offset)
  let at = rows[row]!.offset
  const before = rows[row]!.cells.filter(cell => (at += cell.source.length) <= offset)
  return { row, x: widthOf(before) }
}

/** The offset in a row nearest to column `x` from the left; in all but the last row before its last cell. */
export function offsetAt(rows: readonly Row[], row: number, x: number): number {
  const { offset, cells } = rows[row]!
  const reachable = row < rows.length - 1 ? cells.slice(0, -1) : cells
  let used = 0
  const before = reachable.filter(cell => (used += cell.width) <= x)
  return offset + lengthOf(before)
}
