import { dirname, isAbsolute, join } from 'node:path'
import { readText } from '../platform/files.js'
import { rubricForStage, shippedRubric, SHIPPED_RUBRICS, type ShippedRubric } from '../platform/shipped.js'
import type { CompanySheet } from '../content/company.js'
import type { RubricData } from '../content/rubric.js'
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
  return readRubricFile(asked, cwd)
}

export async function readRubricFile(file: string, cwd: string): Promise<Rubric> {
  const text = readText(file, cwd)
  const { extendsOf, parseRubric } = await import('../content/rubric.js')
  const base = extendsOf(text, file)
  return parseRubric(text, file, base === null ? null : await rubricData(base, file, cwd))
}

async function rubricData(name: string, from: string, cwd: string): Promise<RubricData> {
  const { shippedRubricData } = await import('../platform/shipped.js')
  if (isShipped(name)) return shippedRubricData(name)
  const { readYaml } = await import('../content/source.js')
  const file = besideFile(name, from)
  return readYaml(readText(file, cwd), file).data as RubricData
}

/** @throws FileError, ContentError */
export async function loadCompany(file: string, cwd: string): Promise<CompanySheet> {
  const { parseCompanySheet } = await import('../content/company.js')
  return parseCompanySheet(readText(file, cwd), file)
}

/** The questions and answers of a Markdown file, for comparison with another one. */
export const loadAnswers = (file: string, cwd: string): AnswersFile =>
  parseAnswersFile(readText(file, cwd), file)
