import * as z from 'zod'
import { CATEGORIES, GAPS, LINE_KINDS, PERSONAS, REPLY_KINDS, TOLD_KINDS, TRACKS } from '../types/index.js'
import type {
  FollowOn,
  LineKind,
  ProbeSet,
  Question,
  QuestionBank,
  QuestionSet,
  ReverseQuestionGuide,
} from '../types/index.js'
import { bilingual, inBoth, listOf, shape, stage, text } from './shape.js'
import { questionProblems } from './question-checks.js'
import { check, problemsIn, readYaml } from './source.js'

const fields = { id: text, text: bilingual, by: z.array(z.enum(PERSONAS)).default([]) }
const question = shape(fields)
const questions = listOf(question).check(z.minLength(1))
const told = z.array(z.enum(TOLD_KINDS)).optional()
const wordings = listOf(shape({ ...fields, unless: told, where: told, thin: z.boolean().optional() })).check(
  z.minLength(1),
)
const lines = inBoth(z.array(text).min(1))

const set = shape({
  category: z.enum(CATEGORIES),
  track: z.enum(TRACKS),
  stage,
  hint: bilingual,
  questions,
})
const reverse = shape({ id: text, good: z.boolean(), text: bilingual, why: bilingual })

const ofEach = <T>(make: () => T) =>
  Object.fromEntries(LINE_KINDS.map(kind => [kind, make()])) as Record<LineKind, T>

/** A bank may be spread over files; each holds any of these keys. */
const bankSchema = shape({
  version: z.literal(1),
  sets: z.array(set).default([]),
  probes: z
    .array(shape({ gap: z.enum(GAPS), categories: z.array(z.enum(CATEGORIES)).default([]), wordings }))
    .default([]),
  followOns: z
    .array(shape({ after: z.enum(REPLY_KINDS), gap: z.enum(GAPS), wordings: questions }))
    .default([]),
  unexpected: listOf(question).default([]),
  doubts: listOf(question).default([]),
  reverse: listOf(reverse).default([]),
  lines: shape(ofEach(() => lines))
    .nullable()
    .default(null),
})

export type BankPart = {
  sets: QuestionSet[]
  probes: ProbeSet[]
  followOns: FollowOn[]
  unexpected: Question[]
  doubts: Question[]
  reverse: ReverseQuestionGuide[]
  lines: QuestionBank['lines'] | null
}

/** @throws ContentError */
export function parseQuestions(yaml: string, file: string): BankPart {
  const source = readYaml(yaml, file)
  const bank = check(source, bankSchema) as BankPart
  const problems = questionProblems(source, bank)
  if (problems.length > 0) throw problemsIn(source, problems)
  return bank
}

const NO_LINES: QuestionBank['lines'] = ofEach(() => ({ ja: [], en: [] }))

/** Puts parts together; later parts add to earlier ones, and the last `lines` wins. */
export function joinBank(parts: BankPart[]): QuestionBank {
  return {
    sets: parts.flatMap(part => part.sets),
    probes: parts.flatMap(part => part.probes),
    followOns: parts.flatMap(part => part.followOns),
    unexpected: parts.flatMap(part => part.unexpected),
    doubts: parts.flatMap(part => part.doubts),
    reverse: parts.flatMap(part => part.reverse),
    lines: parts.findLast(part => part.lines !== null)?.lines ?? NO_LINES,
  }
}
