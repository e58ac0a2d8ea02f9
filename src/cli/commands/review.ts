import type { Run } from '../command.js'
import { settingsOfRun } from '../config/effective.js'
import { loadConfig } from '../config/load.js'
import { EXIT } from '../exit.js'
import { besideDiff, targetsOf } from '../report-targets.js'
import { patternsOf } from '../config/selection.js'
import { reported, type Review } from '../review/review.js'
import { workersFor } from '../review/workers.js'
import { sourcesFor } from '../sources.js'

export const run: Run = async (context, named, flags) => {
  const { cwd } = context.io
  const layers = await loadConfig(flags, cwd)
  const ofRun = settingsOfRun(layers, flags)
  const fix = flags['fix'] || flags['fixDryRun'] ? await import('../review/fix.js') : null
  const mode = fix?.fixModeOf(flags) ?? null
  const targets = targetsOf(ofRun.format)
  const files = await sourcesFor(patternsOf(named, ofRun), flags, context)
  const review: Review = {
    files,
    job: { cwd, flags, layers, cache: null },
    targets: mode === 'show' ? besideDiff(targets) : targets,
    maxWarnings: ofRun.maxWarnings,
    workers: workersFor(files, flags),
  }
  const failed = fix && mode ? await fix.fixed(review, mode, context) : await reported(review, context)
  if (failed === 'unusable') return EXIT.unusable
  return failed ? EXIT.findings : EXIT.done
}
