import { countOf, fill } from '../i18n/fill.js'
import type { ReviewResult } from '../types/index.js'
import type { Words } from './words.js'

/** “3 answers, 2 findings (1 error, 1 warning, 0 infos)”. */
export function countsLine(
  { counts }: Pick<ReviewResult, 'counts'>,
  { messages: { review } }: Words,
): string {
  const { answers, error, warning, info } = counts
  const total = error + warning + info
  return fill(total === 0 ? review.clean : review.counts, {
    answers: countOf(answers, review.answers),
    findings: countOf(total, review.findings),
    errors: countOf(error, review.errors),
    warnings: countOf(warning, review.warnings),
    infos: countOf(info, review.infos),
  })
}
