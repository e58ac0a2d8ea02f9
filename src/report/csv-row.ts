export type Cell = string | number | null

/** A spreadsheet runs a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: Cell): string {
  if (value === null) return ''
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A row of RFC 4180. */
export const row = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`
