import * as z from 'zod'
import { FACT_SOURCES } from '../types/index.js'
import type { Company } from '../types/index.js'
import { shape, text } from './shape.js'
import { check, readYaml, type Source } from './source.js'

/** What the candidate found out about the company, the role and themselves. Written out, so that users need no zod. */
export interface CompanySheet {
  company: Company
  role: { title: string | null; dailyWork: string[]; floorProblems: string[]; words: string[] } | null
  self: {
    strengths: { text: string; episode: string | null }[]
    weaknesses: string[]
    values: string[]
    vision: string | null
    wayOfWorking: string | null
  } | null
  contactPoints: { experience: string; fact: string; contribution: string | null }[]
  reverseQuestions: string[]
}

/** A key that is left without a value is an empty list. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullable()
    .default([])
    .transform(items => items ?? [])
const texts = list(text)
const optional = text.nullable().default(null)
/** A fact may be a plain line: then nobody said where it comes from. */
const fact = z.union([
  text.transform(line => ({ text: line, source: 'other' as const })),
  shape({ text, source: z.enum(FACT_SOURCES).default('other') }),
])

const sheetSchema: z.ZodType<CompanySheet> = shape({
  company: shape({
    name: text,
    industry: optional,
    competitors: texts,
    facts: list(fact),
  }),
  role: shape({ title: optional, dailyWork: texts, floorProblems: texts, words: texts })
    .nullable()
    .default(null),
  self: shape({
    strengths: list(shape({ text, episode: optional })),
    weaknesses: texts,
    values: texts,
    vision: optional,
    wayOfWorking: optional,
  })
    .nullable()
    .default(null),
  contactPoints: list(shape({ experience: text, fact: text, contribution: optional })),
  reverseQuestions: texts,
})

/** @throws ContentError; only `company.name` is required. */
export const parseCompanySheet = (yaml: string, file: string): CompanySheet =>
  readCompanySheet(yaml, file).sheet

/** The same with where things stand in the file. @throws ContentError */
export function readCompanySheet(
  yaml: string,
  file: string,
): { sheet: CompanySheet; locate: Source['locate'] } {
  const source = readYaml(yaml, file)
  return { sheet: check(source, sheetSchema), locate: source.locate }
}
