import { checkConsistency, statementsIn } from '../../consistency/index.js'
import { countOf } from '../../i18n/fill.js'
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
import { note } from '../note.js'
import { readerFor } from '../page.js'

/** Says whether motive, strengths, values and vision hold over everything that is named. */
export const run: Run = (context, files, flags) =>
  withNotebook(async () => {
    const all = await toldIn(files, flags, context)
    if (all.length === 0) throw new UsageError(flags['notebook'] ? 'nothingKept' : 'nothingToCompare')
    const asked = flags['lang'] as Lang | undefined
    const lang = asked ?? detectLang(all.map(({ text }) => text).join('\n'))
    const told = asked ? all : all.filter(({ text }) => detectLang(text) === lang)
    const analyser = await loadAnalyser([lang])
    const results = checkConsistency(statementsIn(told, lang), text => analyser.analyse(text, lang))
    const { page } = await readerFor(context)
    await write(
      context.io.stdout,
      flags['format'] === 'json'
        ? consistencyJson(results)
        : consistencyText(results, context.messages, page),
    )
    const leftOut = all.length - told.length
    if (leftOut > 0) await note(countOf(leftOut, context.messages.consistency.otherLanguage), context.io)
    return exitFor(severitiesOf(results), (flags['failOn'] as FailOn | undefined) ?? 'never')
  })

/** A drift is a warning, a doubt an info. */
const severitiesOf = (results: readonly AxisResult[]): Record<Severity, number> => ({
  error: 0,
  warning: results.filter(({ verdict }) => verdict === 'drifts').length,
  info: results.filter(({ verdict, between }) => verdict === 'unsure' && between).length,
})
