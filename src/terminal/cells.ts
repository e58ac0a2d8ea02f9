import { graphemes } from './graphemes.js'
import { sanitise } from '../report/sanitise.js'
import { TAB, type Measure } from './width.js'

/** One grapheme: as it stands in the text, as it is drawn, and how many columns that takes. */
export interface Cell {
  source: string
  shown: string
  width: number
}

/** The cells of one line. Safe to draw whatever the line holds. */
export function cellsOf(line: string, measure: Measure): Cell[] {
  return graphemes(line).map(source => {
    const shown = source === '\t' ? TAB : sanitise(source)
    return { source, shown, width: measure(shown) }
  })
}
