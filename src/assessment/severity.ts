import { CERTAIN } from '../types/index.js'
import type { CauseResult, Severity } from '../types/index.js'

/** How grave a cause is: certain is an error, doubtful a warning, unsure is info; null where there is nothing. */
export function severityOf({
  verdict,
  probability,
}: Pick<CauseResult, 'verdict' | 'probability'>): Severity | null {
  if (verdict === 'present') return (probability ?? 0) >= CERTAIN ? 'error' : 'warning'
  return verdict === 'unsure' ? 'info' : null
}
