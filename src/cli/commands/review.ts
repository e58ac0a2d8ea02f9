import { loadAnalyser } from '../../platform/analyser.js'
import { readText } from '../../platform/files.js'
import type { FileReview, ReviewFormatName } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { exitFor } from '../fail-on.js'
import { write } from '../io.js'
import type { FailOn } from '../options.js'
import type { joinReviews, Source } from '../reviewing.js'
import { targetsOf, writeReport, type Target } from '../report-targets.js'
import { readStdin } from '../stdin.js'
import { wordsFor } from '../words.js'

export const run: Run = async (context, files, flags) => {
  if (files.length === 0) throw new UsageError('nothingToRead')
  const targets = targetsOf(flags['format'] as string[] | undefined)
  const reviews: FileReview[] = []
  for (const file of files) {
    const source = await read(file, context)
    startReading(source.text)
    const { reviewText } = await import('../reviewing.js')
    reviews.push(await reviewText(source, flags, context.io.cwd))
  }
  const { joinReviews } = await import('../reviewing.js')
  const result = await withBaseline(joinReviews(reviews), flags, context)
  for (const target of targets) await send(target, result, flags, context)
  if (flags['updateBaseline'] === true) return EXIT.done
  return exitFor(result.counts, (flags['failOn'] as FailOn | undefined) ?? 'error')
}

async function withBaseline(result: Result, flags: Flags, context: Context): Promise<Result> {
  if (flags['baseline'] === undefined && flags['updateBaseline'] !== true) return result
  return (await import('../baseline.js')).applyBaseline(result, flags, context)
}

async function read(file: string, { io, messages }: Context): Promise<Source> {
  const name = file === '-' ? messages.review.standardInput : file
  return { file, name, text: file === '-' ? await readStdin(io, name) : readText(file, io.cwd) }
}

const KANA = /[ぁ-ゖァ-ヺ]/

/** The dictionary comes in while the engine is loaded; what may go wrong with it is said where it is used. */
const startReading = (text: string): void =>
  void loadAnalyser([KANA.test(text) ? 'ja' : 'en']).catch(() => {})

async function send(target: Target, result: Result, flags: Flags, context: Context): Promise<void> {
  const { file, format } = target
  const text = await report(format, result, flags, { ...context, plain: file !== null })
  if (file === null) await write(context.io.stdout, text)
  else writeReport(file, context.io.cwd, text)
}

type Result = ReturnType<typeof joinReviews>

/** @param plain without colours: a file keeps them for nobody */
async function report(
  name: ReviewFormatName,
  result: Result,
  flags: Flags,
  { locale, messages, colour, plain }: Context & { plain: boolean },
): Promise<string> {
  const words = wordsFor(locale, messages)
  const explained = flags['explain'] === true
  if (name === 'json')
    return (await import('../../report/review-json.js')).reviewJson(result, words, explained)
  if (name !== 'stylish') {
    const { FORMATS } = await import('../../report/formats/index.js')
    return (await FORMATS[name]()).format(result, words)
  }
  const { stylish } = await import('../../report/stylish.js')
  const { paintFor } = await import('../paint.js')
  const showWaived = flags['showWaived'] === true
  return stylish(result, words, await paintFor(plain ? false : colour), { explained, showWaived })
}
