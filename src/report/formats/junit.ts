import type { AnswerReview, FileReview } from '../../types/index.js'
import { findingJson } from '../wire.js'
import type { Words } from '../words.js'
import type { ReviewFormat } from './format.js'
import { sentenceOf } from './findings.js'
import { attributes, xml } from './xml.js'

/** A suite a file, a case a question; errors and warnings fail it, remarks stand beside. */
export const format: ReviewFormat = (result, words) => {
  const suites = result.files.map(file => suiteOf(file, words))
  const { answers } = result.counts
  const failures = result.files.flatMap(file => file.answers).filter(failed).length
  const all = attributes({ name: 'nijimen', tests: answers, failures })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n${suites.join('')}</testsuites>\n`
}

const failed = ({ findings }: AnswerReview): boolean => findings.some(({ severity }) => severity !== 'info')

function suiteOf({ file, answers }: FileReview, words: Words): string {
  const head = attributes({ name: file, tests: answers.length, failures: answers.filter(failed).length })
  const cases = answers.map(answer => caseOf(file, answer, words))
  return `  <testsuite${head}>\n${cases.join('')}  </testsuite>\n`
}

function caseOf(file: string, { question, line, findings }: AnswerReview, words: Words): string {
  const head = attributes({ name: question, classname: file, file, line })
  const told = findings.map(finding => {
    const worded = findingJson(finding, words)
    const text = `${file}:${finding.line}:${finding.column} ${sentenceOf(worded)}`
    if (finding.severity === 'info')
      return `      <system-out>${xml(`${finding.rule}: ${text}`)}</system-out>\n`
    const about = attributes({ type: finding.rule, message: worded.message })
    return `      <failure${about}>${xml(text)}</failure>\n`
  })
  return told.length === 0
    ? `    <testcase${head}/>\n`
    : `    <testcase${head}>\n${told.join('')}    </testcase>\n`
}
