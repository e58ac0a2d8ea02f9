import { dirname, isAbsolute, join, resolve } from 'node:path'
import { nearest } from '../content/nearest.js'
import { FileError, readText } from '../platform/files.js'
import {
  rubricForStage,
  shippedQuestions,
  shippedRubric,
  shippedRubricData,
  SHIPPED_RUBRICS,
  type ShippedRubric,
} from '../platform/shipped.js'
import type { CompanySheet } from '../content/company.js'
import type { RubricData } from '../content/rubric.js'
import { knownQuestions, type KnownQuestions } from '../content/category.js'
import { parseAnswersFile, type AnswersFile } from '../content/answers-file.js'
import type { Rubric, Stage } from '../types/index.js'

/** A path that stands in `file`, said from the current folder. */
export const besideFile = (path: string, file: string): string =>
  isAbsolute(path) ? path : join(dirname(file), path)

const isShipped = (name: string): name is ShippedRubric => Object.hasOwn(SHIPPED_RUBRICS, name)

/**
 * The rubric to judge by: a shipped one by name, a file, or the stage's own. A file's `extends` is followed.
 * @throws FileError, ContentError
 */
export async function loadRubric(asked: string | undefined, stage: Stage, cwd: string): Promise<Rubric> {
  if (asked === undefined) return rubricForStage(stage)
  if (isShipped(asked)) return shippedRubric(asked)
  return once(rubrics, resolve(cwd, asked), () => loadRubricFile(asked, cwd))
}

/** What files of a run name is read once, though thousands may name it. */
const rubrics = new Map<string, Promise<Rubric>>()
const companies = new Map<string, Promise<CompanySheet>>()
const answers = new Map<string, AnswersFile>()

function once<T>(known: Map<string, T>, path: string, read: () => T): T {
  let value = known.get(path)
  if (value === undefined) known.set(path, (value = read()))
  return value
}

/** Whether a run has read a file because some other thing names it. @param path absolute */
export const hasRead = (path: string): boolean => [rubrics, companies, answers].some(known => known.has(path))

/** What was read is read again: a file may have changed. */
export function forget(): void {
  rubrics.clear()
  companies.clear()
  answers.clear()
}

async function loadRubricFile(asked: string, cwd: string): Promise<Rubric> {
  try {
    return await readRubricFile(asked, cwd)
  } catch (error) {
    if (!(error instanceof FileError) || error.problem !== 'noSuchFile' || error.file !== asked) throw error
    const near = nearest(asked, Object.keys(SHIPPED_RUBRICS)) ?? error.near
    throw new FileError(error.problem, asked, error.args, near)
  }
}

export const readRubricFile = async (file: string, cwd: string): Promise<Rubric> =>
  (await rubricFrom(file, cwd, [])).rubric

/** `within`: the files whose `extends` led here. */
async function rubricFrom(file: string, cwd: string, within: string[]) {
  const text = readText(file, cwd)
  const { extendsOf, noSuchBase, readRubric } = await import('../content/rubric.js')
  const { signals } = await import('../signals/index.js')
  const name = extendsOf(text, file)
  const chain = [...within, resolve(cwd, file)]
  const base = name === null ? null : await baseData(name, file, cwd, chain)
  if (base === 'missing') throw noSuchBase(text, file, Object.keys(SHIPPED_RUBRICS))
  return readRubric(text, file, { base, signals: [...signals.keys()] })
}

async function baseData(
  name: string,
  from: string,
  cwd: string,
  chain: string[],
): Promise<RubricData | 'missing'> {
  if (isShipped(name)) return shippedRubricData(name)
  const file = besideFile(name, from)
  if (chain.includes(resolve(cwd, file))) return 'missing'
  try {
    return (await rubricFrom(file, cwd, chain)).data
  } catch (error) {
    if (error instanceof FileError && error.file === file) return 'missing'
    throw error
  }
}

/** @throws FileError, ContentError */
export const loadCompany = (file: string, cwd: string): Promise<CompanySheet> =>
  once(companies, resolve(cwd, file), async () => {
    const { parseCompanySheet } = await import('../content/company.js')
    return parseCompanySheet(readText(file, cwd), file)
  })

/** The questions and answers of a Markdown text; questions that ship are known by their wording. */
export const answersIn = (text: string, file: string): AnswersFile =>
  parseAnswersFile(text, file, (known ??= knownQuestions(shippedQuestions().sets)))

let known: KnownQuestions | undefined

/** The same of a file, for comparison with another one. */
export const loadAnswers = (file: string, cwd: string): AnswersFile =>
  once(answers, resolve(cwd, file), () => answersIn(readText(file, cwd), file))
