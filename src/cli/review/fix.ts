import type { Measured } from '../../review/index.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import type { Flags } from '../command.js'
import type { FixMode, Reviewed } from '../fixing.js'
import { read } from '../sources.js'
import { report, type Review } from './review.js'

/** @throws UsageError where both are asked for */
export function fixModeOf(flags: Flags): FixMode | null {
  if (flags['fix'] && flags['fixDryRun']) throw new UsageError('fixOrShow')
  return flags['fix'] ? 'write' : flags['fixDryRun'] ? 'show' : null
}

/**
 * Mends what can be mended, and reports what remains.
 * @returns whether the run fails; `unusable`: a file couldn't be written
 */
export async function fixed(review: Review, mode: FixMode, context: Context): Promise<boolean | 'unusable'> {
  const { files, job } = review
  const { reviewText, settingsFor } = await import('../reviewing.js')
  const all: (Reviewed & Omit<Measured, 'review'>)[] = []
  const skipped: string[] = []
  for (const chosen of files) {
    const source = read(chosen, job.cwd)
    if (source === null) {
      skipped.push(chosen.name)
      continue
    }
    const { input, thresholds } = await settingsFor(source, job, job.cwd)
    const again = (text: string) => reviewText({ ...source, text }, input)
    all.push({ source, review: await again(source.text), again, thresholds })
  }
  if (skipped.length > 0)
    await (await import('../selecting.js')).saySkipped(skipped, all.length, job.flags, context)
  const { fixAll } = await import('../fixing.js')
  const { reviews, failed } = await fixAll(all, mode, context)
  const left = reviews.map((file, index): Measured => ({ review: file, thresholds: all[index]!.thresholds }))
  const isPiped = mode === 'write' && all.some(({ source }) => source.piped)
  const fails = await report(left, review, context, false, isPiped ? context.io.stderr : context.io.stdout)
  return failed ? 'unusable' : fails
}
