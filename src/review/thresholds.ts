import { SEVERITIES } from '../types/index.js'
import type {
  AnswerReview,
  CauseId,
  CriterionId,
  FailOn,
  FileReview,
  Finding,
  Thresholds,
  Unmet,
} from '../types/index.js'

/** A file's answers beside what they are to pass. */
export interface Measured {
  review: FileReview
  thresholds: Thresholds
}

/** What one file adds to whether a run fails. */
interface FileMeasure {
  tooGrave: boolean
  warnings: number
  unmet: Unmet[]
}

export function measureFile({ review, thresholds }: Measured): FileMeasure {
  const findings = review.answers.flatMap(answer => answer.findings).filter(item => counts(item, thresholds))
  return {
    tooGrave: findings.some(item => reaches(item, thresholds.failOn)),
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    unmet: review.answers.flatMap(answer => unmetBy(answer, review.file, thresholds)),
  }
}

/** Whether a run fails, and the thresholds that it fails by, in the order of files and answers; that of the run comes last. */
export function measured(
  { tooGrave, warnings, unmet }: FileMeasure,
  maxWarnings: number | null,
): { failed: boolean; unmet: Unmet[] } {
  const all: Unmet[] =
    maxWarnings !== null && warnings > maxWarnings
      ? [...unmet, { kind: 'max-warnings', found: warnings, limit: maxWarnings }]
      : unmet
  return { failed: tooGrave || all.length > 0, unmet: all }
}

/** The same of all files of a run. */
export function measure(
  files: readonly Measured[],
  maxWarnings: number | null,
): { failed: boolean; unmet: Unmet[] } {
  const parts = files.map(measureFile)
  const whole = {
    tooGrave: parts.some(({ tooGrave }) => tooGrave),
    warnings: parts.reduce((sum, { warnings }) => sum + warnings, 0),
    unmet: parts.flatMap(({ unmet }) => unmet),
  }
  return measured(whole, maxWarnings)
}

/** Findings on a cause that is never to fail a run don't. */
const counts = ({ rule }: Finding, { causes }: Thresholds): boolean =>
  causes[rule.split('/')[0] as CauseId] !== 'never'

const reaches = ({ severity }: Finding, failOn: FailOn): boolean =>
  failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)

function unmetBy({ line, assessment }: AnswerReview, file: string, thresholds: Thresholds): Unmet[] {
  const { minScore, criteria, causes } = thresholds
  const place = { file, line }
  const { score } = assessment
  return [
    ...(minScore !== null && score < minScore
      ? [{ kind: 'min-score' as const, ...place, found: score, limit: minScore }]
      : []),
    ...Object.entries(criteria).flatMap(([id, limit]) => {
      const criterion = id as CriterionId
      const found = assessment.criteria[criterion]?.level ?? null
      return found !== null && found < limit
        ? [{ kind: 'min-level' as const, ...place, criterion, found, limit }]
        : []
    }),
    ...Object.entries(causes).flatMap(([id, fails]) => {
      const cause = id as CauseId
      const { verdict } = assessment.causes[cause]
      const isBad =
        (fails !== 'never' && verdict === 'present') || (fails === 'unsure' && verdict === 'unsure')
      return isBad
        ? [{ kind: 'cause' as const, ...place, cause, verdict: verdict as 'present' | 'unsure' }]
        : []
    }),
  ]
}
