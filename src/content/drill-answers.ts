import * as z from 'zod'
import { shape } from './shape.js'
import { check, readYaml } from './source.js'

/** What is said to one question of a drill, and to its follow-up. */
export interface DrillAnswer {
  /** Empty: the question is skipped. */
  answer: string
  /** null: no follow-up is put. */
  reply: string | null
}

const entry = shape({ answer: z.string(), reply: z.string().nullable().default(null) })

/** A text alone is an answer without a reply. */
const plainOrMap = z.preprocess(value => (typeof value === 'string' ? { answer: value } : value), entry)

/** Answers written down beforehand, in the order of the questions. @throws ContentError */
export const parseDrillAnswers = (yaml: string, file: string): DrillAnswer[] =>
  check(readYaml(yaml, file), z.array(plainOrMap as z.ZodType<DrillAnswer>).min(1))
