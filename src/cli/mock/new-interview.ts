import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ContentError } from '../../content/problem.js'
import { planQuestions, type InterviewSettings } from '../../interview/index.js'
import { readReflections, reflectionIds, type Notebook, type SavedReflection } from '../../notebook/index.js'
import { FileError } from '../../platform/files.js'
import { shippedQuestions } from '../../platform/shipped.js'
import { askSetup, type Colour, type SetupValues, type TerminalIo } from '../../terminal/index.js'
import type { Stage } from '../../types/index.js'
import type { Context } from '../context.js'
import { errorText } from '../error-text.js'
import { Interrupted, UsageError } from '../errors.js'
import { wordProblem } from '../problem.js'
import { MOST_PROBES, namedCompany, readFirstRound, readSheet, toldBefore, type Brief } from './brief.js'
import type { MockFlags } from './flags.js'

const USUAL_QUESTIONS = 5
const SHEET = 'company.yaml'
const DAY = 86_400_000

/**
 * Asks what the flags left open and plans the interview.
 * @throws Interrupted, UsageError, FileError, ContentError
 */
export async function newInterview(
  context: Context,
  flags: MockFlags,
  stage: Stage,
  table: { io: TerminalIo; colour: Colour; notebook: Notebook },
): Promise<Brief> {
  const { io } = context
  const values = await setUp(context, flags, table)
  const { track, lang, company: choice } = values
  const sheet = choice.kind === 'sheet' ? await readSheet(choice.path, io.cwd) : null
  const named = choice.kind === 'named' ? namedCompany(choice.name, choice.industry) : null
  const earlier = await earlierAnswers(context, flags, { ...values, stage }, table.notebook)
  const seed = flags.seed ?? io.now().getTime() % 2 ** 32
  const { persona, pressure, timeLimit } = flags
  const again = toldBefore(earlier.answers)
  const plan = { stage, track, lang, questions: values.questions, seed, again, persona, pressure }
  const questions = planQuestions(plan, shippedQuestions())
  if (questions.length === 0) throw new UsageError('noQuestionsInBank', { track, stage: String(stage) })
  const settings: InterviewSettings = {
    stage,
    track,
    lang,
    company: sheet?.sheet.company ?? named,
    firstRound: earlier.answers,
    questions,
    seed,
    probes: questions.map(() => MOST_PROBES),
    scripted: false,
    persona,
    pressure,
    minutes: timeLimit,
  }
  return { settings, sheet, firstRound: earlier.from }
}

async function setUp(
  context: Context,
  flags: MockFlags,
  { io, colour }: { io: TerminalIo; colour: Colour },
): Promise<SetupValues> {
  const { cwd } = context.io
  const result = await askSetup(io, {
    defaults: {
      lang: context.locale,
      track: 'career',
      company: existsSync(resolve(cwd, SHEET)) ? { kind: 'sheet', path: SHEET } : { kind: 'none' },
      questions: USUAL_QUESTIONS,
    },
    given: {
      ...(flags.lang && { lang: flags.lang }),
      ...(flags.track && { track: flags.track }),
      ...(flags.company && { company: { kind: 'sheet', path: flags.company } }),
      ...(flags.questions !== null && { questions: flags.questions }),
    },
    checkSheet: path => sheetProblem(path, context),
    colour,
  })
  if (result.kind === 'interrupt') throw new Interrupted()
  return result.values
}

/** What is wrong with a sheet, in words; null when it can be used. */
async function sheetProblem(path: string, { io, messages }: Context): Promise<string | null> {
  try {
    await readSheet(path, io.cwd)
    return null
  } catch (error) {
    if (error instanceof FileError)
      return errorText(messages, error.problem, { file: error.file, ...error.args })
    if (error instanceof ContentError) return wordProblem(error.problems[0]!, messages)
    throw error
  }
}

/** First-round answers: from the file named, else from the latest first interview, a real one or a practice. */
async function earlierAnswers(
  { io }: Context,
  { firstRound: file }: MockFlags,
  { stage, track, lang }: SetupValues & { stage: Stage },
  notebook: Notebook,
): Promise<{ answers: InterviewSettings['firstRound']; from: Brief['firstRound'] }> {
  if (stage === 1) return { answers: [], from: null }
  if (file !== null) return { answers: readFirstRound(file, io.cwd), from: { kind: 'file', file } }
  const found = notebook.firstRound(track, lang, await notesIn(notebook.data))
  if (!found) return { answers: [], from: null }
  const days = Math.round((startOfDay(io.now()) - startOfDay(found.at)) / DAY)
  const { answers, real } = found
  return { answers, from: real === null ? { kind: 'session', days } : { kind: 'note', company: real, days } }
}

/** Notes on real interviews. As with journals, what can't be read is passed over: `coach notebook` says so. */
async function notesIn(data: string): Promise<SavedReflection[]> {
  if (reflectionIds(data).length === 0) return []
  const { parseReflection } = await import('../../content/reflection.js')
  return readReflections(data, parseReflection, () => {})
}

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
