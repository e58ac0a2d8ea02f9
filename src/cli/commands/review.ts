import { countOf, fill } from '../../i18n/fill.js'
import type { Flags, Run } from '../command.js'
import { settingsOfRun } from '../config/effective.js'
import { loadConfig } from '../config/load.js'
import { patternsOf } from '../config/selection.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { targetsOf } from '../report-targets.js'
import { cacheFor } from '../review/cache-folder.js'
import { readNamed } from '../review/named.js'
import { reported, type Review } from '../review/review.js'
import { shardOf, type Shard } from '../review/shard.js'
import { workersFor } from '../review/workers.js'
import { sourcesFor, type Chosen } from '../sources.js'

export const run: Run = async (context, named, flags) =>
  flags['watch'] === true
    ? (await import('../review/watch.js')).watched(context, named, flags, once)
    : once(context, named, flags)

/** One run over the files. @param chosen told of them before any is read */
async function once(
  context: Context,
  named: readonly string[],
  flags: Flags,
  chosen: (files: readonly Chosen[]) => void = () => {},
): Promise<ExitCode> {
  const { cwd } = context.io
  const layers = await loadConfig(flags, cwd)
  const ofRun = settingsOfRun(layers, flags)
  const fix = flags['fix'] || flags['fixDryRun'] ? await import('../review/fix.js') : null
  const mode = fix?.fixModeOf(flags) ?? null
  const asked = targetsOf(ofRun.format)
  const targets = fix && mode ? fix.fixTargets(mode, asked) : asked
  const { files, shard } = shardOf(await sourcesFor(patternsOf(named, ofRun), flags, context), flags)
  chosen(files)
  await readNamed(layers, flags, cwd)
  if (shard && files.length === 0) await sayEmpty(shard, context)
  const review: Review = {
    files,
    job: { cwd, flags, layers, cache: cacheFor(flags, cwd) },
    targets,
    maxWarnings: ofRun.maxWarnings,
    workers: workersFor(files, flags),
    shard,
  }
  return fix && mode ? fix.fixed(review, mode, context) : reported(review, context)
}

async function sayEmpty({ index, of, files }: Shard, { io, messages: { review } }: Context): Promise<void> {
  const { note } = await import('../note.js')
  await note(fill(review.emptyShard, { shard: `${index}/${of}`, files: countOf(files, review.files) }), io)
}
