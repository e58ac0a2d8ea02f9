import type { Measured } from '../../review/index.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { exitOf, type ExitCode } from '../exit.js'
import type { Flags } from '../command.js'
import type { FixMode, Reviewed } from '../fixing.js'
import { besideDiff, type Target } from '../report-targets.js'
import { read, type Chosen } from '../sources.js'
import { attempt, type Job } from './job.js'
import { report, type Review } from './review.js'
import { sayUnreviewed, type Unreviewed } from './unreviewed.js'

/** @throws UsageError where both are asked for */
export function fixModeOf(flags: Flags): FixMode | null {
  if (flags['fix'] && flags['fixDryRun']) throw new UsageError('fixOrShow')
  return flags['fix'] ? 'write' : flags['fixDryRun'] ? 'show' : null
}

/**
 * Where the reports of such a run go.
 * @throws UsageError for a blob, which is a part of a review that mends nothing, and for what a diff is in the way of
 */
export function fixTargets(mode: FixMode, targets: readonly Target[]): readonly Target[] {
  if (targets.some(({ format }) => format === 'blob'))
    throw new UsageError('fixInBlob', { name: mode === 'write' ? '--fix' : '--fix-dry-run' })
  return mode === 'show' ? besideDiff(targets) : targets
}

/**
 * Mends what can be mended, and reports what remains.
 * @returns the exit code, which says as well whether a file couldn't be read or written
 */
export async function fixed(review: Review, mode: FixMode, context: Context): Promise<ExitCode> {
  const all: Mendable[] = []
  const unreviewed: Unreviewed = { skipped: [], unusable: [] }
  for (const chosen of review.files) {
    const found = await attempt(() => mendable(chosen, review.job))
    if ('problem' in found) unreviewed.unusable.push({ chosen, ...found })
    else if (found.made === null) unreviewed.skipped.push(chosen.name)
    else all.push(found.made)
  }
  await sayUnreviewed(unreviewed, all.length, review, context)
  const isAnyUnusable = unreviewed.unusable.length > 0
  const { fixAll } = await import('../fixing.js')
  const { reviews, failed } = all.length === 0 && isAnyUnusable ? NOTHING : await fixAll(all, mode, context)
  const left = reviews.map((file, index): Measured => ({ review: file, thresholds: all[index]!.thresholds }))
  const isPiped = mode === 'write' && all.some(({ source }) => source.piped)
  const fails = await report(left, review, context, false, isPiped ? context.io.stderr : context.io.stdout)
  return exitOf(fails, failed || isAnyUnusable)
}

const NOTHING = { reviews: [], failed: false }

type Mendable = Reviewed & Pick<Measured, 'thresholds'>

/** @returns null for a file that nobody named and that asks nothing. @throws UsageError, FileError, ContentError */
async function mendable(chosen: Chosen, job: Job): Promise<Mendable | null> {
  const source = read(chosen, job.cwd)
  if (source === null) return null
  const { reviewText, settingsFor } = await import('../reviewing.js')
  const { input, thresholds } = await settingsFor(source, job, job.cwd)
  const again = (text: string) => reviewText({ ...source, text }, input)
  return { source, review: await again(source.text), again, thresholds }
}
