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

/** Whether a run fails, and the thresholds that it fails by. */
export interface Passing {
  failed: boolean
  /** In the order of files and answers; that of the run comes last. */
  unmet: Unmet[]
}

/** Holds one file after the other against what it is to pass; keeps no file. */
export class Meter {
  readonly #unmet: Unmet[] = []
  #tooGrave = false
  #warnings = 0

  add({ review, thresholds }: Measured): void {
    const findings = review.answers
      .flatMap(answer => answer.findings)
      .filter(item => counts(item, thresholds))
    this.#tooGrave ||= findings.some(item => reaches(item, thresholds.failOn))
    this.#warnings += findings.filter(({ severity }) => severity === 'warning').length
    this.#unmet.push(...review.answers.flatMap(answer => unmetBy(answer, review.file, thresholds)))
  }

  end(maxWarnings: number | null): Passing {
    const unmet = [...this.#unmet]
    if (maxWarnings !== null && this.#warnings > maxWarnings)
      unmet.push({ kind: 'max-warnings', found: this.#warnings, limit: maxWarnings })
    return { failed: this.#tooGrave || unmet.length > 0, unmet }
  }
}

/** The same of files that are all at hand. */
export function measure(files: readonly Measured[], maxWarnings: number | null): Passing {
  const meter = new Meter()
  for (const file of files) meter.add(file)
  return meter.end(maxWarnings)
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
