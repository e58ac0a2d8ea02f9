import { joinReviews, measure, Tally, type Measured } from '../../review/index.js'
import type { Context } from '../context.js'
import { exitOf, type ExitCode } from '../exit.js'
import { write } from '../io.js'
import { writeReport, type Target } from '../report-targets.js'
import type { Chosen } from '../sources.js'
import type { Line } from './blob.js'
import { deliver, stylishFor, type Told } from './deliver.js'
import { tried, type Job, type Reviewed } from './job.js'
import { watchedBy } from './progress.js'
import { placeIn, type Shard } from './shard.js'
import type { Unreviewed } from './unreviewed.js'

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

/** Reviews the files and reports. @throws UsageError, FileError, ContentError for what is wrong with the run */
export async function reported(review: Review, context: Context): Promise<ExitCode> {
  const { flags } = review.job
  const [first] = review.targets
  const baseline = flags['baseline'] !== undefined || flags['updateBaseline'] === true
  const alone = review.targets.length === 1 && first?.format === 'stylish' && first.file === null && !baseline
  return alone ? streamed(review, context) : collected(review, context)
}

/** Each file is reported when its turn comes, and little is kept of it. */
async function streamed(review: Review, context: Context): Promise<ExitCode> {
  const { flags } = review.job
  const tally = new Tally()
  let count = 0
  const { ofFile, atEnd } = await stylishFor(flags, { ...context, plain: false })
  const unreviewed = none()
  for await (const { measured } of seen(review, unreviewed, context)) {
    if (measured === null) continue
    const text = ofFile(measured.review)
    if (text !== '') await write(context.io.stdout, text)
    tally.add(measured)
    count++
  }
  const { failed, ...told } = tally.end(review.maxWarnings)
  if (count > 0) await write(context.io.stdout, await atEnd(told))
  return exitOf(failed, unreviewed.unusable.length > 0)
}

async function collected(review: Review, context: Context): Promise<ExitCode> {
  const { flags } = review.job
  const blobs = review.targets.filter(({ format }) => format === 'blob')
  const lines: Line[] = []
  const all: Measured[] = []
  const shard = review.shard ?? { index: 1, of: 1, files: review.files.length }
  const unreviewed = none()
  let at = 0
  for await (const reviewed of seen(review, unreviewed, context)) {
    if (reviewed.measured) all.push(reviewed.measured)
    if (blobs.length > 0) lines.push({ index: placeIn(shard, at), ...lineOf(reviewed) })
    at++
  }
  if (blobs.length > 0) {
    const { writeBlob } = await import('./blob.js')
    const { index, of, files } = shard
    const text = writeBlob(lines, { shard: [index, of], files, maxWarnings: review.maxWarnings })
    for (const { file } of blobs) await writeReport(file, text, context.io)
  }
  const targets = review.targets.filter(({ format }) => format !== 'blob')
  const failed = await report(all, { ...review, targets }, context, flags['updateBaseline'] === true)
  return exitOf(failed, unreviewed.unusable.length > 0)
}

const lineOf = ({ chosen: { name }, measured, problem }: Reviewed) =>
  measured ?? (problem ? { unusable: name } : { skipped: name })

/**
 * @param done whether the run is fine whatever was found: its findings have just become the baseline
 * @returns whether the run fails
 */
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
  const { failed, unmet } = measure(left, review.maxWarnings)
  // Where there is nothing to review, a note has said so to people; a program still gets its report, an empty one.
  const targets = review.targets.filter(
    ({ format, file }) => all.length > 0 || format !== 'stylish' || file !== null,
  )
  await deliver(targets, { result, unmet }, flags, context, stdout)
  return failed && !done
}

async function withBaseline(result: Told['result'], { job: { flags } }: Review, context: Context) {
  if (flags['baseline'] === undefined && flags['updateBaseline'] !== true) return result
  return (await import('../baseline.js')).applyBaseline(result, flags, context)
}

const none = (): Unreviewed => ({ skipped: [], unusable: [] })

/** All files in their order; which of them have no review goes to `unreviewed`, and is said at the end. */
async function* seen(review: Review, unreviewed: Unreviewed, context: Context): AsyncGenerator<Reviewed> {
  let count = 0
  const progress = watchedBy(context, review.files.length)
  for await (const reviewed of inTurn(review)) {
    const { chosen, measured, problem } = reviewed
    progress.step()
    if (problem) unreviewed.unusable.push({ chosen, problem })
    else if (measured === null) unreviewed.skipped.push(chosen.name)
    else count++
    yield reviewed
  }
  progress.end()
  if (unreviewed.unusable.length + unreviewed.skipped.length === 0) return
  const { sayUnreviewed } = await import('./unreviewed.js')
  await sayUnreviewed(unreviewed, count, review, context)
}

async function* inTurn({ files, job, workers }: Review): AsyncGenerator<Reviewed> {
  if (workers > 0) return yield* (await import('./pool.js')).reviewed(files, job, workers)
  for (const chosen of files) yield tried(chosen, job)
}
