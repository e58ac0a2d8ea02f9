import { joinReviews, measure, slim, type Measured } from '../../review/index.js'
import type { Context } from '../context.js'
import { write } from '../io.js'
import { writeReport, type Target } from '../report-targets.js'
import type { Chosen } from '../sources.js'
import type { Line } from './blob.js'
import { deliver, stylishFor, type Told } from './deliver.js'
import { reviewOne, type Job } from './job.js'
import type { Reviewed } from './pool.js'
import { watchedBy } from './progress.js'
import { placeIn, type Shard } from './shard.js'

/** All that a run is told to do. */
export interface Review {
  files: readonly Chosen[]
  job: Job
  targets: readonly Target[]
  maxWarnings: number | null
  /** Threads beside this one. */
  workers: number
  /** Which part of the run this is; null: all of it. */
  shard?: Shard | null
}

/** Reviews the files and reports. @returns whether the run fails. @throws UsageError, FileError, ContentError */
export async function reported(review: Review, context: Context): Promise<boolean> {
  const { flags } = review.job
  const [first] = review.targets
  const baseline = flags['baseline'] !== undefined || flags['updateBaseline'] === true
  const alone = review.targets.length === 1 && first?.format === 'stylish' && first.file === null && !baseline
  return alone ? streamed(review, context) : collected(review, context)
}

/** Each file is reported when its turn comes, and little is kept of it. */
async function streamed(review: Review, context: Context): Promise<boolean> {
  const { flags } = review.job
  const kept: Measured[] = []
  const { ofFile, atEnd } = await stylishFor(flags, { ...context, plain: false })
  for await (const { review: file, thresholds } of asked(review, context)) {
    const text = ofFile(file)
    if (text !== '') await write(context.io.stdout, text)
    kept.push({ review: slim(file), thresholds })
  }
  const { told, failed } = toldOf(kept, review)
  if (kept.length > 0) await write(context.io.stdout, await atEnd(told))
  return failed
}

async function collected(review: Review, context: Context): Promise<boolean> {
  const { flags } = review.job
  const blobs = review.targets.filter(({ format }) => format === 'blob')
  const lines: Line[] = []
  const all: Measured[] = []
  const shard = review.shard ?? { index: 1, of: 1, files: review.files.length }
  let at = 0
  for await (const { chosen, measured } of seen(review, context)) {
    if (measured) all.push(measured)
    if (blobs.length > 0) lines.push({ index: placeIn(shard, at), ...(measured ?? { skipped: chosen.name }) })
    at++
  }
  if (blobs.length > 0) {
    const { writeBlob } = await import('./blob.js')
    const { index, of, files } = shard
    const text = writeBlob(lines, { shard: [index, of], files, maxWarnings: review.maxWarnings })
    for (const { file } of blobs) await writeReport(file, text, context.io)
  }
  const targets = review.targets.filter(({ format }) => format !== 'blob')
  return report(all, { ...review, targets }, context, flags['updateBaseline'] === true)
}

/** @param done whether the run is fine whatever was found: its findings have just become the baseline */
export async function report(
  all: readonly Measured[],
  review: Review,
  context: Context,
  done = false,
  stdout = context.io.stdout,
): Promise<boolean> {
  const { flags } = review.job
  const joined = joinReviews(all.map(({ review: file }) => file))
  const result = await withBaseline(joined, review, context)
  const left = result.files.map((file, index): Measured => ({ ...all[index]!, review: file }))
  const { told, failed } = toldOf(left, review, result)
  // Where there is nothing to review, a note has said so to people; a program still gets its report, an empty one.
  const targets = review.targets.filter(
    ({ format, file }) => all.length > 0 || format !== 'stylish' || file !== null,
  )
  await deliver(targets, told, flags, context, stdout)
  return failed && !done
}

async function withBaseline(result: Told['result'], { job: { flags } }: Review, context: Context) {
  if (flags['baseline'] === undefined && flags['updateBaseline'] !== true) return result
  return (await import('../baseline.js')).applyBaseline(result, flags, context)
}

function toldOf(
  all: readonly Measured[],
  { maxWarnings }: Review,
  result = joinReviews(all.map(({ review }) => review)),
): { told: Told; failed: boolean } {
  const { failed, unmet } = measure(all, maxWarnings)
  return { told: { result, unmet }, failed }
}

/** The reviews of those files that ask something; which don't is said at the end. */
async function* asked(review: Review, context: Context): AsyncGenerator<Measured> {
  for await (const { measured } of seen(review, context)) if (measured) yield measured
}

async function* seen(review: Review, context: Context): AsyncGenerator<Reviewed> {
  const skipped: string[] = []
  let count = 0
  const progress = watchedBy(context, review.files.length)
  for await (const reviewed of inTurn(review)) {
    progress.step()
    if (reviewed.measured === null) skipped.push(reviewed.chosen.name)
    else count++
    yield reviewed
  }
  progress.end()
  // Of a shard it is said when all are merged.
  if (skipped.length === 0 || review.shard) return
  const { saySkipped } = await import('../selecting.js')
  await saySkipped(skipped, count, review.job.flags, context)
}

async function* inTurn({ files, job, workers }: Review): AsyncGenerator<Reviewed> {
  if (workers > 0) return yield* (await import('./pool.js')).reviewed(files, job, workers)
  for (const chosen of files) yield { chosen, measured: await reviewOne(chosen, job) }
}
