import { CAUSES } from '../../types/index.js'
import { countsLine } from '../counts.js'
import { sanitise } from '../sanitise.js'
import { markOf } from '../verdict.js'
import type { ReviewFormat } from './format.js'
import { sentenceOf, wordedOf } from './findings.js'

/** One line that neither breaks a table nor becomes markup. */
const inCell = (text: string): string =>
  sanitise(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\|`*_<>[\]#@]/g, sign => `\\${sign}`)

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Fit for a pull request's comment and for a job's summary. */
export const format: ReviewFormat = (result, words) => {
  const { severity, table } = words.messages.review
  const causes = CAUSES.map(id => `${inCell(words.cause(id).short)} ${markOf(result.causes[id])}`)
  const rows = wordedOf(result, words).map(finding =>
    tableRow([
      `${inCell(finding.file)}:${finding.line}`,
      severity[finding.severity],
      `\`${finding.rule}\``,
      inCell(sentenceOf(finding)),
    ]),
  )
  const head = [tableRow([table.place, table.severity, table.rule, table.finding]), '|---|---|---|---|']
  const listed = rows.length === 0 ? [] : ['', ...head, ...rows]
  return `${[`**${countsLine(result, words)}**`, '', causes.join(' · '), ...listed].join('\n')}\n`
}
