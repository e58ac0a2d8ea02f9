import { langOf } from '../assessment/index.js'
import type { FrontMatter } from '../content/front-matter.js'
import { loadAnalyser } from '../platform/analyser.js'
import { shippedRules } from '../platform/shipped.js'
import { reviewFile, type ReviewSettings } from '../review/index.js'
import {
  LANGS,
  type FileReview,
  type Lang,
  type Stage,
  type Track,
  type UnusedWaivers,
} from '../types/index.js'
import type { Flags } from './command.js'
import { UsageError } from './errors.js'
import { answersIn, besideFile, loadAnswers, loadCompany, loadRubric } from './loading.js'

export { joinReviews } from '../review/index.js'

export interface Source {
  file: string
  name: string
  text: string
}

/**
 * @param name how messages call the file; @param cwd where paths of flags and of its front matter start
 * @throws UsageError, FileError, ContentError
 */
export async function reviewText(
  { file, name, text }: Source,
  flags: Flags,
  cwd: string,
): Promise<FileReview> {
  const answers = answersIn(text, name)
  if (answers.blocks.length === 0) throw new UsageError('noQuestions', { file: name })
  const settings = await settingsFor(file, answers.frontMatter, flags, cwd)
  const langs = settings.lang
    ? [settings.lang]
    : LANGS.filter(lang => answers.blocks.some(block => langOf({ ...block, lang: null } as never) === lang))
  const review = reviewFile(name, text, answers, settings, await loadAnalyser(langs))
  if (!text.includes('coach-')) return review
  return (await import('../review/waivers.js')).applyWaivers(review, text, settings)
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
    ? (await import('../content/front-matter.js')).parseFrontMatter(front.text, file, front.line)
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
    unusedWaivers: flags['reportUnusedWaivers'] as UnusedWaivers | undefined,
  }
}
