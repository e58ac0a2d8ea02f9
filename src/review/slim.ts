import type { AnswerReview, CauseResult, FileReview, Finding } from '../types/index.js'

/**
 * What is kept of a file whose findings have been reported: enough to count and to measure, and little, so that a run
 * over many files needs no more memory than one over a few. It can't be reported again.
 */
export const slim = ({ file, answers }: FileReview): FileReview => ({
  file,
  answers: answers.map(slimAnswer),
})

function slimAnswer({ findings, assessment, ...answer }: AnswerReview): AnswerReview {
  const causes = Object.entries(assessment.causes).map(([id, { verdict, probability }]) => [
    id,
    { verdict, probability, evidence: NONE, rules: NONE } satisfies CauseResult,
  ])
  const criteria = Object.entries(assessment.criteria).map(([id, { level, score }]) => [
    id,
    { level, score, evidence: NONE },
  ])
  const { id, lang, stage, score, pass } = assessment
  const numbers = { id, lang, stage, score, pass, gaps: NONE, patterns: NONE, integrity: NONE, probe: null }
  return {
    ...answer,
    question: '',
    assessment: {
      ...numbers,
      causes: Object.fromEntries(causes) as AnswerReview['assessment']['causes'],
      criteria: Object.fromEntries(criteria) as AnswerReview['assessment']['criteria'],
    },
    findings: findings.map(slimFinding),
  }
}

const NONE: never[] = []

const known = new Map<string, Finding>()

/** Findings of a rule and severity are one object: only how many there are still matters. */
function slimFinding({ rule, severity, fix }: Finding): Finding {
  const key = `${rule} ${severity} ${fix !== undefined}`
  let finding = known.get(key)
  if (finding === undefined) {
    const place = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0, quote: '' }
    finding = { rule, severity, ...place, note: { id: rule, args: {} }, ...(fix ? { fix } : {}) }
    known.set(key, finding)
  }
  return finding
}
