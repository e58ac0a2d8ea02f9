import { loadAnalyser } from '../../platform/analyser.js'
import type { FileReview, ReviewFormatName } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { exitFor } from '../fail-on.js'
import { write } from '../io.js'
import type { FailOn } from '../options.js'
import type { joinReviews } from '../reviewing.js'
import { targetsOf, writeReport, type Target } from '../report-targets.js'
import { sourcesFor } from '../sources.js'
import { wordsFor } from '../words.js'

export const run: Run = async (context, files, flags) => {
  const targets = targetsOf(flags['format'] as string[] | undefined)
  const reviews: FileReview[] = []
  for (const source of await sourcesFor(files, flags, context)) {
    startReading(source.text)
    const { reviewText } = await import('../reviewing.js')
    reviews.push(await reviewText(source, flags, context.io.cwd))
  }
  const { joinReviews } = await import('../reviewing.js')
  const result = joinReviews(reviews)
  for (const target of targets.filter(target => reviews.length > 0 || isForMachines(target)))
    await send(target, result, flags, context)
  return exitFor(result.counts, (flags['failOn'] as FailOn | undefined) ?? 'error')
}

/** Where there is nothing to review, a note has said so to people; a program still gets its report, an empty one. */
const isForMachines = ({ format, file }: Target) => format !== 'stylish' || file !== null

const KANA = /[ぁ-ゖァ-ヺ]/

/** The dictionary comes in while the engine is loaded; what may go wrong with it is said where it is used. */
const startReading = (text: string): void =>
  void loadAnalyser([KANA.test(text) ? 'ja' : 'en']).catch(() => {})

async function send(target: Target, result: Result, flags: Flags, context: Context): Promise<void> {
  const { file, format } = target
  const text = await report(format, result, flags['explain'] === true, { ...context, plain: file !== null })
  if (file === null) await write(context.io.stdout, text)
  else writeReport(file, context.io.cwd, text)
}

type Result = ReturnType<typeof joinReviews>

/** @param plain without colours: a file keeps them for nobody */
async function report(
  name: ReviewFormatName,
  result: Result,
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
  return stylish(result, words, await paintFor(plain ? false : colour), explained)
}
