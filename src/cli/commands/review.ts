import { loadAnalyser } from '../../platform/analyser.js'
import { readText } from '../../platform/files.js'
import type { ReviewFormatName } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { exitFor } from '../fail-on.js'
import type { FixMode, Reviewed } from '../fixing.js'
import { write } from '../io.js'
import type { FailOn } from '../options.js'
import type { joinReviews, Source } from '../reviewing.js'
import { besideDiff, targetsOf, writeReport, type Target } from '../report-targets.js'
import { readStdin } from '../stdin.js'
import { wordsFor } from '../words.js'

export const run: Run = async (context, files, flags) => {
  if (files.length === 0) throw new UsageError('nothingToRead')
  const targets = targetsOf(flags['format'] as string[] | undefined)
  const mode = fixModeOf(flags)
  const shown = mode === 'show' ? besideDiff(targets) : targets
  const done: Reviewed[] = []
  for (const file of files) {
    const source = await read(file, context)
    startReading(source.text)
    const { reviewText } = await import('../reviewing.js')
    done.push({ source, review: await reviewText(source, flags, context.io.cwd) })
  }
  const { joinReviews } = await import('../reviewing.js')
  const { reviews, failed } = await fixed(done, mode, flags, context)
  const result = joinReviews(reviews)
  const stdout = mode === 'write' && files.includes('-') ? context.io.stderr : context.io.stdout
  for (const target of shown) await send(target, result, flags, context, stdout)
  return failed ? EXIT.unusable : exitFor(result.counts, (flags['failOn'] as FailOn | undefined) ?? 'error')
}

function fixModeOf(flags: Flags): FixMode | null {
  if (flags['fix'] && flags['fixDryRun']) throw new UsageError('fixOrShow')
  return flags['fix'] ? 'write' : flags['fixDryRun'] ? 'show' : null
}

/** What is left to report where findings may be mended. */
async function fixed(done: Reviewed[], mode: FixMode | null, flags: Flags, context: Context) {
  if (mode === null) return { reviews: done.map(({ review }) => review), failed: false }
  const { fixAll } = await import('../fixing.js')
  const { reviewText } = await import('../reviewing.js')
  return fixAll(done, mode, source => reviewText(source, flags, context.io.cwd), context)
}

async function read(file: string, { io, messages }: Context): Promise<Source> {
  const name = file === '-' ? messages.review.standardInput : file
  return { file, name, text: file === '-' ? await readStdin(io, name) : readText(file, io.cwd) }
}

const KANA = /[ぁ-ゖァ-ヺ]/

/** The dictionary comes in while the engine is loaded; what may go wrong with it is said where it is used. */
const startReading = (text: string): void =>
  void loadAnalyser([KANA.test(text) ? 'ja' : 'en']).catch(() => {})

async function send(
  target: Target,
  result: Result,
  flags: Flags,
  context: Context,
  stdout: NodeJS.WritableStream,
): Promise<void> {
  const { file, format } = target
  const text = await report(format, result, flags['explain'] === true, { ...context, plain: file !== null })
  if (file === null) await write(stdout, text)
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
