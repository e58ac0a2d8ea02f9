import type { ReviewFormat } from './format.js'
import { sentenceOf, wordedOf } from './findings.js'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

const inMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const inProperty = (text: string): string => inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** Workflow commands of GitHub Actions: an annotation a finding. */
export const format: ReviewFormat = (result, words) =>
  wordedOf(result, words)
    .map(finding => {
      const properties = {
        file: finding.file,
        line: finding.line,
        col: finding.column,
        endLine: finding.end_line,
        endColumn: finding.end_column,
        title: finding.rule,
      }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
      return `::${COMMANDS[finding.severity]} ${list.join(',')}::${inMessage(sentenceOf(finding))}\n`
    })
    .join('')
