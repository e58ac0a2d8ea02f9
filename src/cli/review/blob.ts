import type { Measured } from '../../review/index.js'
import { build } from '../../platform/build.js'
import { UsageError } from '../errors.js'

/** One shard's reviews as they go to `coach merge`: a head, a line a file, and an end that shows nothing is missing. */
export interface Blob {
  file: string
  head: Head
  lines: Line[]
}

interface Head {
  coach: 'blob'
  version: 1
  build: string
  shard: [index: number, of: number]
  /** Of the whole run. */
  files: number
  maxWarnings: number | null
}

/** `index`: among the files of the whole run. `skipped`: a file that asks nothing; `unusable`: that can't be reviewed. */
export type Line = { index: number } & (Measured | { skipped: string } | { unusable: string })

export function writeBlob(
  lines: readonly Line[],
  { shard, files, maxWarnings }: Pick<Head, 'shard' | 'files' | 'maxWarnings'>,
): string {
  const head: Head = { coach: 'blob', version: 1, build: build(), shard, files, maxWarnings }
  return [head, ...lines, { end: lines.length }].map(item => `${JSON.stringify(item)}\n`).join('')
}

/** @throws UsageError with the line where it is broken */
export function readBlob(text: string, file: string): Blob {
  const lines = text.trimEnd().split('\n')
  const broken = (at: number) => new UsageError('blobBroken', { file, line: String(at + 1) })
  const parsed = lines.map((line, at) => {
    try {
      return JSON.parse(line) as unknown
    } catch {
      throw broken(at)
    }
  })
  const [head, ...rest] = parsed
  if (!isHead(head)) throw broken(0)
  const end = rest.pop() as { end?: unknown } | null | undefined
  if (end?.end !== rest.length) throw broken(lines.length - 1)
  const wrong = rest.findIndex(line => !isLine(line))
  if (wrong >= 0) throw broken(wrong + 1)
  return { file, head, lines: rest as Line[] }
}

function isHead(value: unknown): value is Head {
  const { coach, version, shard } = (value ?? {}) as Partial<Head>
  return coach === 'blob' && version === 1 && Array.isArray(shard) && shard.every(Number.isInteger)
}

function isLine(value: unknown): value is Line {
  const { index, skipped, unusable, review, thresholds } = (value ?? {}) as Partial<
    Measured & { index: number; skipped: string; unusable: string }
  >
  const isReview = Array.isArray(review?.answers) && typeof thresholds === 'object'
  return typeof index === 'number' && (typeof (skipped ?? unusable) === 'string' || isReview)
}

/**
 * The files of all shards in the order of one run.
 * @throws UsageError where they aren't all of one run
 */
export function joinBlobs(blobs: readonly Blob[]): { lines: Line[]; maxWarnings: number | null } {
  const [first] = blobs
  const { head, file: other } = first!
  const seen = new Map<number, string>()
  for (const { file, head: own } of blobs) {
    if (own.build !== head.build) throw new UsageError('blobVersions', { file, other })
    const isSame =
      own.files === head.files && own.maxWarnings === head.maxWarnings && own.shard[1] === head.shard[1]
    if (!isSame) throw new UsageError('blobRuns', { file, other })
    const [index, of] = own.shard
    const before = seen.get(index)
    if (before !== undefined)
      throw new UsageError('blobTwice', { file: before, other: file, shard: `${index}/${of}` })
    seen.set(index, file)
  }
  const missing = Array.from({ length: head.shard[1] }, (_, at) => at + 1).filter(index => !seen.has(index))
  if (missing.length > 0)
    throw new UsageError('blobMissing', {
      shards: missing.map(index => `${index}/${head.shard[1]}`).join(', '),
    })
  const lines = blobs.flatMap(blob => blob.lines).sort((a, b) => a.index - b.index)
  return { lines, maxWarnings: head.maxWarnings }
}
