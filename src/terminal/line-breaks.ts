import type { Cell } from './cells.js'

/** A row of a wrapped line: cells from `start` up to `end`. */
export interface CellRange {
  start: number
  end: number
}

/** 行頭禁則: closing marks, small kana and repeat marks never begin a row. */
const NOT_AT_START =
  /^[、。，．・：；？！?!,.:;)\]}」』）】〕〉》｝］｣､｡…‥ー々ゝゞヽヾ”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ゛゜〜～]/u

/** 行末禁則: opening marks never end a row. */
const NOT_AT_END = /^[([{「『（【〔〈《｛［｢“‘]/u

const SPACE = /^[ \t]$/
const LATIN = /^[\p{L}\p{N}_'’]/u

function mayBreakBetween(left: Cell, right: Cell): boolean {
  if (SPACE.test(right.source) || NOT_AT_START.test(right.source)) return false
  if (SPACE.test(left.source)) return true
  if (NOT_AT_END.test(left.source)) return false
  if (left.width >= 2 || right.width >= 2) return true
  return left.source === '-' && LATIN.test(right.source)
}

/**
 * Breaks a line into rows of at most `width` columns, plus one where a single space hangs over the edge.
 * The rows cover the line with nothing left out; a word or a run of marks wider than a row is cut.
 */
export function breakLine(cells: readonly Cell[], width: number): CellRange[] {
  const rows: CellRange[] = []
  let start = 0
  let used = 0
  let breakAt = 0
  cells.forEach((cell, at) => {
    if (at > start && mayBreakBetween(cells[at - 1]!, cell)) breakAt = at
    const hangs = () => cell.source === ' ' && used === width
    while (at > start && used + cell.width > width && !hangs()) {
      const amongSpaces = SPACE.test(cell.source) && SPACE.test(cells[at - 1]!.source)
      const end = breakAt > start && !amongSpaces ? breakAt : at
      rows.push({ start, end })
      start = end
      used = widthOf(cells.slice(start, at))
    }
    used += cell.width
  })
  rows.push({ start, end: cells.length })
  return rows
}

export const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.width, 0)
