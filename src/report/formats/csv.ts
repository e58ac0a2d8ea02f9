import { ALL_CRITERIA, CAUSES, SEVERITIES } from '../../types/index.js'
import type { AnswerReview } from '../../types/index.js'
import { row, type Cell } from '../csv-row.js'
import type { ReviewFormat } from './format.js'

const FIRST = ['file', 'line', 'question', 'category', 'score', 'pass']
const HEAD = [...FIRST, ...CAUSES, ...ALL_CRITERIA, ...SEVERITIES]

function cellsOf(file: string, { question, line, category, assessment, findings }: AnswerReview): Cell[] {
  const { score, pass, causes, criteria } = assessment
  return [
    ...[file, line, question, category, score, pass],
    ...CAUSES.map(id => causes[id].verdict),
    ...ALL_CRITERIA.map(id => criteria[id]?.level ?? null),
    ...SEVERITIES.map(severity => findings.filter(finding => finding.severity === severity).length),
  ]
}

/** RFC 4180, a row a student's file and question; ids and numbers, whatever the language of messages. */
export const format: ReviewFormat = ({ files }) =>
  row(HEAD) + files.flatMap(({ file, answers }) => answers.map(answer => row(cellsOf(file, answer)))).join('')
