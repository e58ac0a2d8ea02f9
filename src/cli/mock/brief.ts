import { apply, type InterviewSettings, type InterviewState } from '../../interview/index.js'
import type { FirstRoundAnswer } from '../../content/first-round.js'
import type { CompanySheet } from '../../content/company.js'
import type { Category, Company } from '../../types/index.js'
import { loadAnswers, loadCompany } from '../loading.js'

/** What the candidate is told before the first question. */
export interface Brief {
  settings: InterviewSettings
  sheet: { file: string; sheet: CompanySheet } | null
  firstRound: ComparedWith | null
}

export type ComparedWith =
  | { kind: 'file'; file: string }
  | { kind: 'session'; days: number }
  | { kind: 'note'; company: string; days: number }

export const MOST_PROBES = 3

/** @throws FileError, ContentError */
export async function readSheet(file: string, cwd: string): Promise<NonNullable<Brief['sheet']>> {
  return { file, sheet: await loadCompany(file, cwd) }
}

/** @throws FileError, ContentError */
export function readFirstRound(file: string, cwd: string): FirstRoundAnswer[] {
  return loadAnswers(file, cwd).blocks.map(({ question, category, answer, categoryFrom }) => ({
    question,
    category,
    answer,
    categoryFrom,
  }))
}

/** Without a name nothing can be asked or judged about a company. */
export const namedCompany = (name: string, industry: string): Company | null =>
  name === '' ? null : { name, industry: industry || null, competitors: [], facts: [] }

/** What the first round told about: asked again on purpose. */
export const toldBefore = (firstRound: readonly FirstRoundAnswer[]): Category[] => [
  ...new Set(firstRound.map(({ category }) => category)),
]

export const startOf = (settings: InterviewSettings, now: Date) =>
  ({ type: 'started', version: 1, settings, at: now.toISOString() }) as const

export const openingState = (settings: InterviewSettings): InterviewState =>
  apply(null, startOf(settings, new Date(0)))
