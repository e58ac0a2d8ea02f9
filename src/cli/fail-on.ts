import { severityOf } from '../assessment/index.js'
import { SEVERITIES, type CauseId, type CauseResult, type FailOn, type Severity } from '../types/index.js'
import { EXIT, type ExitCode } from './exit.js'

/** Adds the causes of an answer or an interview to the counts that `--fail-on` looks at. */
export function countCauses(causes: Record<CauseId, CauseResult>, counts: Record<Severity, number>): void {
  for (const cause of Object.values(causes)) {
    const severity = severityOf(cause)
    if (severity) counts[severity]++
  }
}

/** 1 where something at or above the level was found, else 0. */
export function exitFor(counts: Record<Severity, number>, failOn: FailOn): ExitCode {
  if (failOn === 'never') return EXIT.done
  const graver = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
  return graver.some(severity => counts[severity] > 0) ? EXIT.findings : EXIT.done
}
