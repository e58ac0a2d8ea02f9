import type { ReviewFormatName, ReviewResult, ReviewSummary, Unmet } from '../../types/index.js'
import type { Words } from '../../report/words.js'
import { summaryOf } from '../../review/index.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { write } from '../io.js'
import { writeReport, type Target } from '../report-targets.js'
import { wordsFor } from '../words.js'

/** What a report tells of. */
export interface Told {
  result: ReviewResult
  unmet: readonly Unmet[]
}

/** What stands below all files. */
interface Ending {
  summary: ReviewSummary
  unmet: readonly Unmet[]
}

/** @param stdout where a report without a file goes */
export async function deliver(
  targets: readonly Target[],
  told: Told,
  flags: Flags,
  context: Context,
  stdout: NodeJS.WritableStream = context.io.stdout,
): Promise<void> {
  for (const { file, format } of targets) {
    const text = await report(format, told, flags, { ...context, plain: file !== null })
    await writeReport(file, text, { cwd: context.io.cwd, stdout })
  }
  await sayUnmet(told.unmet, targets, context)
}

/** Where no report that is shown says it. */
async function sayUnmet(
  unmet: readonly Unmet[],
  targets: readonly Target[],
  { io, locale, messages }: Context,
): Promise<void> {
  if (unmet.length === 0 || targets.some(({ file, format }) => file === null && format === 'stylish')) return
  await write(io.stderr, await unmetText(unmet, wordsFor(locale, messages)))
}

async function unmetText(unmet: readonly Unmet[], words: Words, paint = (line: string) => line) {
  if (unmet.length === 0) return ''
  const { unmetLines } = await import('../../report/unmet.js')
  return unmetLines(unmet, words)
    .map(line => `${paint(line)}\n`)
    .join('')
}

/** @param plain without colours: a file keeps them for nobody */
async function report(
  name: ReviewFormatName,
  told: Told,
  flags: Flags,
  context: Context & { plain: boolean },
): Promise<string> {
  const words = wordsFor(context.locale, context.messages)
  if (name === 'json')
    return (await import('../../report/review-json.js')).reviewJson(
      told.result,
      words,
      flags['explain'] === true,
    )
  if (name !== 'stylish' && name !== 'blob') {
    const { FORMATS } = await import('../../report/formats/index.js')
    return (await FORMATS[name]()).format(told.result, words)
  }
  const { ofFile, atEnd } = await stylishFor(flags, context)
  const summary = summaryOf(told.result)
  return told.result.files.map(ofFile).join('') + (await atEnd({ summary, unmet: told.unmet }))
}

/** The report for people, as a whole, or file by file while the run goes on. */
export async function stylishFor(
  flags: Flags,
  { locale, messages, colour, plain }: Context & { plain: boolean },
) {
  const words = wordsFor(locale, messages)
  const { stylishEnd, stylishFile } = await import('../../report/stylish.js')
  const { paintFor } = await import('../paint.js')
  const paint = await paintFor(plain ? false : colour)
  const shown = { explained: flags['explain'] === true, showWaived: flags['showWaived'] === true }
  const ofFile = (review: ReviewResult['files'][number]): string => stylishFile(review, words, paint, shown)
  const atEnd = async ({ summary, unmet }: Ending): Promise<string> =>
    stylishEnd(summary, words, paint, shown) + (await unmetText(unmet, words, paint.error))
  return { ofFile, atEnd }
}
