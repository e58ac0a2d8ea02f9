import type { ReviewFormat } from './format.js'
import { fingerprintsOf, sentenceOf, uriOf, wordedOf, type WordedFinding } from './findings.js'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0; columns are UTF-16 units. */
export const format: ReviewFormat = (result, words) => {
  const findings = wordedOf(result, words)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const prints = fingerprintsOf(findings)
  const run = {
    tool: {
      driver: {
        name: 'nijimen',
        rules: rules.map(id => ({
          id,
          shortDescription: { text: words.rule(id).message },
          help: { text: words.rule(id).advice },
        })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, at) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: sentenceOf(finding) },
      locations: [{ physicalLocation: placeOf(finding) }],
      partialFingerprints: { 'nijimen/v1': prints[at]! },
      ...fixesOf(finding),
    })),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

const placeOf = ({ file, line, column, end_line, end_column }: WordedFinding) => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
})

const fixesOf = ({ file, fix, advice }: WordedFinding) => {
  if (fix === undefined) return {}
  const replacement = {
    deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
    insertedContent: { text: fix.text },
  }
  const change = { artifactLocation: { uri: uriOf(file) }, replacements: [replacement] }
  return { fixes: [{ description: { text: advice }, artifactChanges: [change] }] }
}
