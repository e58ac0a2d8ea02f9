import { CAUSES, SEVERITIES } from '../types/index.js'
import type { Finding, ReviewResult, ReviewSummary } from '../types/index.js'
import { gravest, joinReviews } from './review.js'
import { Meter, type Measured, type Passing } from './thresholds.js'

/**
 * What is kept of files whose findings have been reported: enough to say what stands below all of them, and next to
 * nothing a file, so that a run over many needs no more memory than one over a few.
 */
export class Tally {
  readonly #summary = summaryOf(joinReviews([]))
  readonly #meter = new Meter()

  add(one: Measured): void {
    const { counts, causes, findings, waived } = summaryOf(joinReviews([one.review]))
    const sum = this.#summary
    for (const key of [...SEVERITIES, 'answers'] as const) sum.counts[key] += counts[key]
    for (const cause of CAUSES) sum.causes[cause] = gravest([sum.causes[cause], causes[cause]])
    sum.findings.push(...findings.map(withoutPlace))
    sum.waived.push(...waived)
    this.#meter.add(one)
  }

  end(maxWarnings: number | null): { summary: ReviewSummary } & Passing {
    return { summary: this.#summary, ...this.#meter.end(maxWarnings) }
  }
}

/** What stands below all files of a report. */
export const summaryOf = ({ files, ...rest }: ReviewResult): ReviewSummary => ({
  ...rest,
  findings: files.flatMap(file => file.answers.flatMap(answer => answer.findings)),
  waived: files.flatMap(file => file.answers.flatMap(answer => answer.waived ?? [])),
})

const known = new Map<string, Finding>()

/** Findings of a rule and severity are one object: only how many there are still matters. */
function withoutPlace({ rule, severity, fix }: Finding): Finding {
  const key = `${rule} ${severity} ${fix !== undefined}`
  let finding = known.get(key)
  if (finding === undefined) {
    const place = { file: '', line: 0, column: 0, endLine: 0, endColumn: 0, quote: '' }
    finding = { rule, severity, ...place, note: { id: rule, args: {} }, ...(fix ? { fix } : {}) }
    known.set(key, finding)
  }
  return finding
}
