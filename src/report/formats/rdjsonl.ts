import type { ReviewFormat } from './format.js'
import { sentenceOf, wordedOf } from './findings.js'

/** Reviewdog diagnostics, one a line. Lines only: its columns are bytes of UTF-8, which a finding doesn't know. */
export const format: ReviewFormat = (result, words) =>
  wordedOf(result, words)
    .map(finding => {
      const range = { start: { line: finding.line }, end: { line: finding.end_line } }
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
