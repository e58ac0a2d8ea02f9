import type { Context } from '../context.js'
import type { Review } from './review.js'
import type { Unusable } from './unusable.js'

/** The files of a run that there is no review of: they ask nothing, or can't be reviewed. */
export interface Unreviewed {
  skipped: string[]
  unusable: Unusable[]
}

/**
 * Says which files aren't reviewed, and why.
 * @param reviewed how many are
 * @throws UsageError where none is, and nothing is wrong with any
 */
export async function sayUnreviewed(
  { skipped, unusable }: Unreviewed,
  reviewed: number,
  { job, shard }: Review,
  context: Context,
): Promise<void> {
  if (unusable.length > 0) await (await import('./unusable.js')).sayUnusable(unusable, context)
  // Of a shard it is said when all are merged.
  if (skipped.length === 0 || shard) return
  const { saySkipped } = await import('../selecting.js')
  await saySkipped(skipped, reviewed + unusable.length, job.flags, context)
}
