import { displayWidth, type Measure } from './width.js'

/** Spaces after `text` up to `columns` display columns; a text that is wider stays as it is. */
export function padEnd(text: string, columns: number, measure: Measure = displayWidth): string {
  return text + ' '.repeat(Math.max(0, columns - measure(text)))
}

/** The same with the spaces before the text. */
export function padStart(text: string, columns: number, measure: Measure = displayWidth): string {
  return ' '.repeat(Math.max(0, columns - measure(text))) + text
}

/** One row with `left` at its start and `right` at its end; `left` is left out when both do not fit. */
export function spread(
  left: string,
  right: string,
  columns: number,
  measure: Measure = displayWidth,
): string {
  const gap = columns - measure(left) - measure(right)
  return gap >= 2 ? left + ' '.repeat(gap) + right : padStart(right, columns, measure)
}
