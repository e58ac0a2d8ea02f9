import { langOf } from '../../assessment/index.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { readText } from '../../platform/files.js'
import { shippedRules } from '../../platform/shipped.js'
import { joinReviews, reviewFile, type ReviewSettings } from '../../review/index.js'
import { LANGS, type FileReview, type Lang, type Stage, type Track } from '../../types/index.js'
import type { FrontMatter } from '../../content/front-matter.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { exitFor } from '../fail-on.js'
import { answersIn, besideFile, loadAnswers, loadCompany, loadRubric } from '../loading.js'
import type { FailOn } from '../options.js'
import { readStdin } from '../stdin.js'
import { wordsFor } from '../words.js'
import { write } from '../io.js'

export const run: Run = async (context, files, flags) => {
  if (files.length === 0) throw new UsageError('nothingToRead')
  const reviews: FileReview[] = []
  for (const file of files) reviews.push(await reviewOne(file, flags, context))
  const result = joinReviews(reviews)
  await write(context.io.stdout, await report(result, flags, context))
  return exitFor(result.counts, (flags['failOn'] as FailOn | undefined) ?? 'error')
}

async function report(
  result: ReturnType<typeof joinReviews>,
  flags: Flags,
  { locale, messages, colour }: Context,
): Promise<string> {
  const words = wordsFor(locale, messages)
  const explained = flags['explain'] === true
  if (flags['format'] === 'json')
    return (await import('../../report/review-json.js')).reviewJson(result, words, explained)
  const { stylish } = await import('../../report/stylish.js')
  const { paintFor } = await import('../paint.js')
  return stylish(result, words, await paintFor(colour), explained)
}

async function reviewOne(file: string, flags: Flags, context: Context): Promise<FileReview> {
  const { io, messages } = context
  const name = file === '-' ? messages.review.standardInput : file
  const text = file === '-' ? await readStdin(io, name) : readText(file, io.cwd)
  const answers = answersIn(text, name)
  if (answers.blocks.length === 0) throw new UsageError('noQuestions', { file: name })
  const settings = await settingsFor(file, answers.frontMatter, flags, io.cwd)
  const langs = settings.lang
    ? [settings.lang]
    : LANGS.filter(lang => answers.blocks.some(block => langOf({ ...block, lang: null } as never) === lang))
  return reviewFile(name, text, answers, settings, await loadAnalyser(langs))
}

const NO_FRONT: FrontMatter = { stage: null, track: null, lang: null, company: null, firstRound: null }

/** A flag beats the front matter. */
async function settingsFor(
  file: string,
  front: { text: string; line: number } | null,
  flags: Flags,
  cwd: string,
): Promise<ReviewSettings> {
  const said = front
    ? (await import('../../content/front-matter.js')).parseFrontMatter(front.text, file, front.line)
    : NO_FRONT
  const stage = flags['stage'] === undefined ? (said.stage ?? 2) : (Number(flags['stage']) as Stage)
  const pathOf = (flag: string, inFile: string | null) =>
    (flags[flag] as string | undefined) ?? (inFile === null ? null : besideFile(inFile, file))
  const company = pathOf('company', said.company)
  const firstRound = pathOf('firstRound', said.firstRound)
  return {
    stage,
    track: (flags['track'] as Track | undefined) ?? said.track ?? 'career',
    lang: (flags['lang'] as Lang | undefined) ?? said.lang,
    company: company === null ? null : (await loadCompany(company, cwd)).company,
    firstRound: firstRound === null ? [] : loadAnswers(firstRound, cwd).blocks,
    rubric: await loadRubric(flags['rubric'] as string | undefined, stage, cwd),
    rules: new Map(shippedRules().map(rule => [rule.id, rule])),
  }
}
