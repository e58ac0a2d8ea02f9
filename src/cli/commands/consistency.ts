import { checkConsistency, statementsIn } from '../../consistency/index.js'
import { detectLang } from '../../language/index.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { consistencyJson, consistencyText } from '../../report/consistency-text.js'
import type { AxisResult, FailOn, Lang, Severity } from '../../types/index.js'
import type { Run } from '../command.js'
import { toldIn } from '../consistency/sources.js'
import { UsageError } from '../errors.js'
import { exitFor } from '../fail-on.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { readerFor } from '../page.js'

/** Says whether motive, strengths, values and vision hold over everything that is named. */
export const run: Run = (context, files, flags) =>
  withNotebook(async () => {
    const told = await toldIn(files, flags, context)
    if (told.length === 0) throw new UsageError('nothingToCompare')
    const lang = (flags['lang'] as Lang | undefined) ?? detectLang(told.map(({ text }) => text).join('\n'))
    const analyser = await loadAnalyser([lang])
    const results = checkConsistency(statementsIn(told, lang), text => analyser.analyse(text, lang))
    const { page } = await readerFor(context)
    await write(
      context.io.stdout,
      flags['format'] === 'json'
        ? consistencyJson(results)
        : consistencyText(results, context.messages, page),
    )
    return exitFor(countOf(results), (flags['failOn'] as FailOn | undefined) ?? 'never')
  })

/** A drift is a warning, a doubt an info. */
const countOf = (results: readonly AxisResult[]): Record<Severity, number> => ({
  error: 0,
  warning: results.filter(({ verdict }) => verdict === 'drifts').length,
  info: results.filter(({ verdict, between }) => verdict === 'unsure' && between).length,
})
