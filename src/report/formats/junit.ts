import type { AnswerReview, FileReview } from '../../types/index.js'
import { findingJson } from '../wire.js'
import type { Words } from '../words.js'
import type { ReviewFormat } from './format.js'
import { sentenceOf } from './findings.js'
import { attributes, xml } from './xml.js'

/** What strict readers ask for and we have nothing to say about: no run may differ by its clock. */
const NEITHER = { errors: 0, skipped: 0, time: 0 }

/** A suite a file, a case a question; errors and warnings fail it, remarks stand beside. */
export const format: ReviewFormat = (result, words) => {
  const suites = result.files.map(file => suiteOf(file, words))
  const { answers } = result.counts
  const failures = result.files.flatMap(file => file.answers).filter(failed).length
  const all = attributes({ name: 'nijimen', tests: answers, failures })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n${suites.join('')}</testsuites>\n`
}

const failed = ({ findings }: AnswerReview): boolean => findings.some(({ severity }) => severity !== 'info')

function suiteOf(review: FileReview, words: Words): string {
  const { file, answers } = review
  const counts = { tests: answers.length, failures: answers.filter(failed).length, ...NEITHER }
  const head = attributes({ name: file, ...counts, file })
  const cases = answers.map(answer => caseOf(file, answer, words))
  return `  <testsuite${head}>\n${cases.join('')}  </testsuite>\n`
}

/** One `failure` for all that fails it: Jenkins and GitLab show the first one only. */
function caseOf(file: string, { question, findings }: AnswerReview, words: Words): string {
  const head = attributes({ name: question, classname: file, time: 0 })
  const told = findings.map(finding => ({
    ...findingJson(finding, words),
    graver: finding.severity !== 'info',
  }))
  const linesOf = (graver: boolean) => told.filter(one => one.graver === graver).map(one => lineOf(file, one))
  const failing = told.filter(({ graver }) => graver)
  const [first] = failing
  const about = first && attributes({ type: first.rule, message: failing.map(one => one.message).join(' ') })
  const parts = [
    ...(first ? [`      <failure${about}>${xml(linesOf(true).join('\n'))}</failure>\n`] : []),
    ...(told.length > failing.length
      ? [`      <system-out>${xml(linesOf(false).join('\n'))}</system-out>\n`]
      : []),
  ]
  return parts.length === 0
    ? `    <testcase${head}/>\n`
    : `    <testcase${head}>\n${parts.join('')}    </testcase>\n`
}

const lineOf = (file: string, finding: ReturnType<typeof findingJson>): string =>
  `${file}:${finding.line}:${finding.column} ${finding.rule}: ${sentenceOf(finding)}`
