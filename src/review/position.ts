import type { Finding, Span } from '../types/index.js'

/** Turns offsets into places: lines and columns are 1-based, columns count UTF-16 units. */
export interface Positions {
  at(offset: number): { line: number; column: number }
}

export function positionsOf(text: string): Positions {
  const starts = [0]
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    starts.push(index + 1)
  return {
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1 }
    },
  }
}

/** From where to where a finding points. */
export function placeOf(
  [from, to]: Span,
  positions: Positions,
): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const [start, end] = [positions.at(from), positions.at(to)]
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
