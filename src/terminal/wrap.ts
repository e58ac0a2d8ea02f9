import { cellsOf } from './cells.js'
import { breakLine } from './line-breaks.js'
import { displayWidth, type Measure } from './width.js'

export interface WrapOptions {
  /** Columns a row may take, prefix included. */
  width: number
  /** Put before the first row (a name, a bullet); may be coloured already. */
  first?: string
  /** Put before every other row; default: as many spaces as `first` is wide. */
  rest?: string
  measure?: Measure
}

const NARROWEST_TEXT = 4

/**
 * Wraps plain text to rows of `width` columns: words stay whole, 、。」 never begin a row, 「 never ends one.
 * Line feeds in the text are kept. Controls in it come out as visible placeholders (see `sanitise`), so
 * colour the rows afterwards. Returns at least one row, none of them ending in a space.
 */
export function wrap(text: string, options: WrapOptions): string[] {
  const { width, first = '', measure = displayWidth } = options
  const rest = options.rest ?? ' '.repeat(measure(first))
  const room = Math.max(NARROWEST_TEXT, width - Math.max(measure(first), measure(rest)))
  const rows = text.split(/\r?\n/).flatMap(line => wrapLine(line, room, measure))
  return rows.map((row, at) => ((at === 0 ? first : rest) + row).trimEnd())
}

/** Spaces at a break are dropped; those that begin the line are its indentation and stay. */
function wrapLine(line: string, room: number, measure: Measure): string[] {
  const cells = cellsOf(line, measure)
  return breakLine(cells, room).map(({ start, end }, at) => {
    const row = cells
      .slice(start, end)
      .map(cell => cell.shown)
      .join('')
    return at === 0 ? row.trimEnd() : row.replace(/^ +/, '').trimEnd()
  })
}
