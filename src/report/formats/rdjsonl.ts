import type { ReviewFormat } from './format.js'
import { sentenceOf, wordedOf } from './findings.js'

/** Reviewdog diagnostics, one a line. */
export const format: ReviewFormat = (result, words) =>
  wordedOf(result, words)
    .map(finding => {
      const range = {
        start: { line: finding.line, column: finding.column },
        end: { line: finding.end_line, column: finding.end_column },
      }
      const diagnostic = {
        message: sentenceOf(finding),
        location: { path: finding.file, range },
        severity: finding.severity.toUpperCase(),
        source: { name: 'nijimen' },
        code: { value: finding.rule },
      }
      return `${JSON.stringify(diagnostic)}\n`
    })
    .join('')
