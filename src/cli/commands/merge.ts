import type { Measured } from '../../review/index.js'
import { readText } from '../../platform/files.js'
import type { Run } from '../command.js'
import { exitOf } from '../exit.js'
import { targetsOf } from '../report-targets.js'
import { joinBlobs, readBlob, type Line } from '../review/blob.js'
import { report } from '../review/review.js'

export const run: Run = async (context, parts, flags) => {
  const { cwd } = context.io
  const targets = targetsOf((flags['format'] as string[] | undefined) ?? ['stylish'])
  const { lines, maxWarnings } = joinBlobs(parts.map(file => readBlob(readText(file, cwd), file)))
  const all = lines.filter((line): line is Line & Measured => 'review' in line)
  const skipped = lines.flatMap(line => ('skipped' in line ? [line.skipped] : []))
  const unusable = lines.flatMap(line => ('unusable' in line ? [line.unusable] : []))
  if (unusable.length > 0) await (await import('../review/unusable.js')).nameUnusable(unusable, context)
  if (skipped.length > 0)
    await (await import('../selecting.js')).saySkipped(skipped, all.length + unusable.length, flags, context)
  const limit = (flags['maxWarnings'] as number | undefined) ?? maxWarnings
  const job = { cwd, flags, layers: [], cache: null }
  const isDone = flags['updateBaseline'] === true
  const failed = await report(
    all,
    { files: [], job, targets, maxWarnings: limit, workers: 0 },
    context,
    isDone,
  )
  return exitOf(failed, unusable.length > 0)
}
