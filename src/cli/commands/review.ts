import { loadAnalyser } from '../../platform/analyser.js'
import type { Measured } from '../../review/index.js'
import type { ReviewFormatName, ReviewResult, Unmet } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import { loadConfig } from '../config/load.js'
import { patternsOf } from '../config/selection.js'
import { settingsOfRun } from '../config/effective.js'
import type { Context } from '../context.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { targetsOf, writeReport, type Target } from '../report-targets.js'
import { sourcesFor } from '../sources.js'
import { wordsFor } from '../words.js'

export const run: Run = async (context, named, flags) => {
  const { cwd } = context.io
  const layers = await loadConfig(flags, cwd)
  const ofRun = settingsOfRun(layers, flags)
  const targets = targetsOf(ofRun.format)
  const measured: Measured[] = []
  for (const source of await sourcesFor(patternsOf(named, ofRun), flags, context)) {
    startReading(source.text)
    const { reviewText, settingsFor } = await import('../reviewing.js')
    const { input, thresholds } = await settingsFor(source, { layers, flags }, cwd)
    measured.push({ review: await reviewText(source, input), thresholds })
  }
  const { joinReviews, measure } = await import('../reviewing.js')
  const result = joinReviews(measured.map(({ review }) => review))
  const { failed, unmet } = measure(measured, ofRun.maxWarnings)
  for (const target of targets.filter(one => measured.length > 0 || isForMachines(one)))
    await send(target, { result, unmet }, flags, context)
  await sayUnmet(unmet, targets, context)
  return failed ? EXIT.findings : EXIT.done
}

/** Where no report that is shown says it. */
async function sayUnmet(unmet: readonly Unmet[], targets: Target[], context: Context): Promise<void> {
  if (unmet.length === 0 || targets.some(({ file, format }) => file === null && format === 'stylish')) return
  const { unmetLines } = await import('../../report/unmet.js')
  const lines = unmetLines(unmet, wordsFor(context.locale, context.messages))
  await write(context.io.stderr, lines.map(line => `${line}\n`).join(''))
}

/** Where there is nothing to review, a note has said so to people; a program still gets its report, an empty one. */
const isForMachines = ({ format, file }: Target) => format !== 'stylish' || file !== null

const KANA = /[ぁ-ゖァ-ヺ]/

/** The dictionary comes in while the engine is loaded; what may go wrong with it is said where it is used. */
const startReading = (text: string): void =>
  void loadAnalyser([KANA.test(text) ? 'ja' : 'en']).catch(() => {})

/** What a report tells of. */
interface Outcome {
  result: ReviewResult
  unmet: Unmet[]
}

async function send(target: Target, outcome: Outcome, flags: Flags, context: Context): Promise<void> {
  const { file, format } = target
  const text = await report(format, outcome, flags['explain'] === true, { ...context, plain: file !== null })
  if (file === null) await write(context.io.stdout, text)
  else writeReport(file, context.io.cwd, text)
}

/** @param plain without colours: a file keeps them for nobody */
async function report(
  name: ReviewFormatName,
  { result, unmet }: Outcome,
  explained: boolean,
  { locale, messages, colour, plain }: Context & { plain: boolean },
): Promise<string> {
  const words = wordsFor(locale, messages)
  if (name === 'json')
    return (await import('../../report/review-json.js')).reviewJson(result, words, explained)
  if (name !== 'stylish') {
    const { FORMATS } = await import('../../report/formats/index.js')
    return (await FORMATS[name]()).format(result, words)
  }
  const { stylish } = await import('../../report/stylish.js')
  const { paintFor } = await import('../paint.js')
  const { unmetLines } = await import('../../report/unmet.js')
  const paint = await paintFor(plain ? false : colour)
  const last = unmetLines(unmet, words).map(line => `${paint.error(line)}\n`)
  return stylish(result, words, paint, explained) + last.join('')
}
