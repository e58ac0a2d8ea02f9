import * as z from 'zod'
import { FACT_SOURCES } from '../types/index.js'
import type { Company } from '../types/index.js'
import { shape, text } from './shape.js'
import { check, readYaml } from './source.js'

const texts = z.array(text).default([])
const optional = text.nullable().default(null)
/** A fact may be a plain line: then nobody said where it comes from. */
const fact = z.union([
  text.transform(line => ({ text: line, source: 'other' as const })),
  shape({ text, source: z.enum(FACT_SOURCES).default('other') }),
])

const sheetSchema = shape({
  company: shape({
    name: text,
    industry: optional,
    competitors: texts,
    facts: z.array(fact).default([]),
  }),
  role: shape({ title: optional, dailyWork: texts, floorProblems: texts, words: texts })
    .nullable()
    .default(null),
  self: shape({
    strengths: z.array(shape({ text, episode: optional })).default([]),
    weaknesses: texts,
    values: texts,
    vision: optional,
    wayOfWorking: optional,
  })
    .nullable()
    .default(null),
  contactPoints: z.array(shape({ experience: text, fact: text, contribution: optional })).default([]),
  reverseQuestions: texts,
})

/** What the candidate found out about the company, the role and themselves. */
export type CompanySheet = Omit<z.output<typeof sheetSchema>, 'company'> & { company: Company }

/** @throws ContentError; only `company.name` is required. */
export function parseCompanySheet(yaml: string, file: string): CompanySheet {
  return check(readYaml(yaml, file), sheetSchema) as CompanySheet
}
