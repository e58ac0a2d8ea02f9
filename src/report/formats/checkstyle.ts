import { findingJson } from '../wire.js'
import type { ReviewFormat } from './format.js'
import { sentenceOf } from './findings.js'
import { attributes } from './xml.js'

/** Checkstyle XML, as Jenkins and reviewdog read it. */
export const format: ReviewFormat = ({ files }, words) => {
  const bodies = files.map(({ file, answers }) => {
    const errors = answers
      .flatMap(({ findings }) => findings)
      .map(finding => {
        const { line, column, severity, rule } = finding
        const message = sentenceOf(findingJson(finding, words))
        return `    <error${attributes({ line, column, severity, message, source: `nijimen.${rule}` })}/>\n`
      })
    return `  <file${attributes({ name: file })}>\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${bodies.join('')}</checkstyle>\n`
}
