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

/** Whether a run fails, and the thresholds that it fails by, in the order of files and answers; that of the run comes last. */
export function measure(
  files: readonly Measured[],
  maxWarnings: number | null,
): { failed: boolean; unmet: Unmet[] } {
  const counting = files.map(({ review, thresholds }) => ({
    failOn: thresholds.failOn,
    findings: review.answers.flatMap(({ findings }) => findings).filter(item => counts(item, thresholds)),
  }))
  const warnings = counting
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'warning')
  const unmet: Unmet[] = [
    ...files.flatMap(({ review, thresholds }) =>
      review.answers.flatMap(answer => unmetBy(answer, review.file, thresholds)),
    ),
    ...(maxWarnings !== null && warnings.length > maxWarnings
      ? [{ kind: 'max-warnings' as const, found: warnings.length, limit: maxWarnings }]
      : []),
  ]
  const tooGrave = counting.some(({ findings, failOn }) => findings.some(item => reaches(item, failOn)))
  return { failed: tooGrave || unmet.length > 0, unmet }
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
