import type { ReviewFormat } from './format.js'
import { fingerprintsOf, sentenceOf, wordedOf } from './findings.js'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab code quality; its paths may not begin with `./`. */
export const format: ReviewFormat = (result, words) => {
  const findings = wordedOf(result, words)
  const prints = fingerprintsOf(findings)
  const issues = findings.map((finding, at) => ({
    description: sentenceOf(finding),
    check_name: finding.rule,
    fingerprint: prints[at],
    severity: SEVERITIES[finding.severity],
    location: {
      path: finding.file.replace(/^(\.\/+)+/, ''),
      lines: { begin: finding.line, end: finding.end_line },
    },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
