import { langOf } from '../assessment/index.js'
import { loadAnalyser } from '../platform/analyser.js'
import { shippedRulesById } from '../platform/shipped.js'
import { reviewFile, type ReviewSettings } from '../review/index.js'
import { LANGS, type FileReview, type Thresholds, type UnusedWaivers } from '../types/index.js'
import { effectiveOf, sayingsOf, type Speakers } from './config/effective.js'
import { headOf } from './config/head.js'
import { UsageError } from './errors.js'
import { answersIn, loadAnswers, loadCompany, loadRubric } from './loading.js'
import { refuseConflict } from './refuse-conflict.js'

export { joinReviews, measure } from '../review/index.js'

export interface Source {
  file: string
  name: string
  text: string
  /** From standard input, whatever it is called. */
  piped?: true
}

/** How the answers of a file are to be judged: plain data, with everything read that it names. */
export type ReviewInput = Omit<ReviewSettings, 'rules'>

/**
 * Nothing but the text and the settings decides what comes out.
 * @throws UsageError where there is no question, ContentError
 */
export async function reviewText({ name, text }: Source, input: ReviewInput): Promise<FileReview> {
  refuseConflict(text, name)
  const answers = answersIn(text, name)
  if (answers.blocks.length === 0) throw new UsageError('noQuestions', { file: name })
  const langs = input.lang
    ? [input.lang]
    : LANGS.filter(lang => answers.blocks.some(block => langOf({ ...block, lang: null } as never) === lang))
  const settings = { ...input, rules: shippedRulesById() }
  const review = reviewFile(name, text, answers, settings, await loadAnalyser(langs))
  if (!text.includes('coach-')) return review
  return (await import('../review/waivers.js')).applyWaivers(review, text, settings)
}

/**
 * What holds for a file, with what it names read.
 * @param cwd where paths of flags start; @throws FileError, ContentError
 */
export async function settingsFor(
  { file, text }: Source,
  { layers, flags }: Pick<Speakers, 'layers' | 'flags'>,
  cwd: string,
): Promise<{ input: ReviewInput; thresholds: Thresholds }> {
  const front = (await headOf(text, file))?.front ?? null
  const sayings = sayingsOf({ layers, file: file === '-' ? null : file, front, flags }, cwd)
  const { stage, track, lang, company, firstRound, rubric, rules, ...rest } = effectiveOf(sayings)
  const input = {
    stage,
    track,
    lang,
    company: company === null ? null : (await loadCompany(company, cwd)).company,
    firstRound: firstRound === null ? [] : loadAnswers(firstRound, cwd).blocks,
    rubric: await loadRubric(rubric ?? undefined, stage, cwd),
    levels: rules,
    explained: flags['explain'] === true,
    unusedWaivers: flags['reportUnusedWaivers'] as UnusedWaivers | undefined,
  }
  const { failOn, minScore, criteria, causes } = rest
  return { input, thresholds: { failOn, minScore, criteria, causes } }
}
