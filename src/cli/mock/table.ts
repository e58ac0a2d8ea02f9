import { contentWidth, measureFor, wrap, type Colour, type TerminalIo } from '../../terminal/index.js'
import type { Catalogue } from '../../i18n/index.js'

/** Puts what is said at the table on the screen. */
export interface Table {
  /** What the interviewer says; `counter` (`1/5`) stands at the right of a main question. */
  interviewer(text: string, counter: string | null): string
  candidate(text: string): string
  /** A remark of the tool's own, with a label. */
  aside(label: string, text: string): string
}

const INDENT = '  '

export function tableFor(io: TerminalIo, colour: Colour, { mock }: Catalogue): Table {
  const measure = measureFor(io.env)
  const width = () => contentWidth(io.output)
  const label = `${mock.interviewer}  `
  return {
    interviewer(text, counter) {
      const rows = wrap(text, { width: width(), first: label, measure })
      const last = rows.pop()!
      const shown = counter ? withCounter(last, counter) : [last]
      const [first = '', ...rest] = [...rows, ...shown]
      return asText([colour.bold(mock.interviewer) + first.slice(mock.interviewer.length), ...rest])
    },
    candidate: text => asText(wrap(text, { width: width(), first: INDENT, measure })),
    aside: (name, text) =>
      asText(
        wrap(text, { width: width(), first: `${INDENT}${name}  `, measure }).map(row => colour.dim(row)),
      ),
  }

  /** At the end of the row, or alone in the next one where both don't fit. */
  function withCounter(row: string, counter: string): string[] {
    const gap = width() - measure(row) - measure(counter)
    if (gap >= 2) return [row + ' '.repeat(gap) + colour.dim(counter)]
    return [row, ' '.repeat(Math.max(0, width() - measure(counter))) + colour.dim(counter)]
  }
}

const asText = (rows: readonly string[]) => `${rows.join('\n')}\n`
