import * as z from 'zod'
import { ALL_CRITERIA, CATEGORIES, CAUSES, GAPS, LANGS, PATTERNS, SEVERITIES } from '../types/index.js'
import type { Rubric, Rule } from '../types/index.js'
import { bilingual, inBoth, lang, listOf, shape, stage, text } from './shape.js'
import { mergeById, repeatedIds } from './merge.js'
import { check, problemAt, problemsIn, readYaml } from './source.js'
import { rubricProblems } from './rubric-checks.js'
import type { ContentError, Expected } from './problem.js'

const categories = z.array(z.enum(CATEGORIES)).default([])
const weights = z.record(z.string(), z.number())
const probability = z.number().min(0).max(1)
const criterionId = z.enum([...ALL_CRITERIA, 'appearance'])

const example = shape({ ok: bilingual, notOk: bilingual })
const level = shape({ text: bilingual, example: bilingual.nullable().default(null) })

const criterionModel = shape({
  bias: z.number(),
  cuts: z.tuple([z.number(), z.number(), z.number()]),
  weights,
})
const causeModel = shape({ bias: z.number(), unsure: z.tuple([probability, probability]), weights })

const criterion = shape({
  id: criterionId,
  name: bilingual,
  looksAt: bilingual,
  why: bilingual,
  improve: bilingual,
  weight: z.number().min(0),
  selfCheck: z.boolean().default(false),
  categories,
  levels: shape({ 1: level, 2: level, 3: level, 4: level }),
  model: inBoth(criterionModel).nullable().default(null),
})

const cause = shape({
  id: z.enum(CAUSES),
  name: bilingual,
  impression: bilingual,
  direction: bilingual,
  why: bilingual,
  settle: bilingual,
  examples: example,
  cap: z.number().min(0).max(100),
  categories,
  model: inBoth(causeModel).nullable().default(null),
})

const pattern = shape({
  id: z.enum(PATTERNS),
  name: bilingual,
  feature: bilingual,
  effect: bilingual,
  wayOut: bilingual,
  examples: example,
})

const gap = shape({
  id: z.enum(GAPS),
  name: bilingual,
  meaning: bilingual,
  why: bilingual,
  improve: bilingual,
  examples: example,
})

const advice = shape({
  id: text,
  name: bilingual,
  problem: bilingual,
  instead: bilingual,
  practice: bilingual,
})
const gapList = z.array(z.enum(GAPS)).min(1)
const gapTable = shape({
  categories: z.array(z.enum(CATEGORIES)),
  weak: gapList,
  middling: gapList,
  strong: gapList,
})

const anyOf = <T extends { id: string }>(item: z.ZodType<T>) => listOf(item).default([])

const rubricSchema = shape({
  version: z.literal(1),
  extends: text.nullable().default(null),
  id: text,
  stage,
  name: bilingual,
  criteria: anyOf(criterion),
  causes: anyOf(cause),
  patterns: anyOf(pattern),
  gaps: anyOf(gap),
  gapTables: z.array(gapTable).default([]),
  misreadings: anyOf(advice),
  improvements: anyOf(advice),
  newGradReasons: anyOf(advice),
  bands: inBoth(shape({ yes: z.number(), borderline: z.number() })),
})

const rule = shape({
  id: text,
  severity: z.enum(SEVERITIES),
  langs: z.array(lang).default([...LANGS]),
  reason: text.nullable().default(null),
  title: bilingual,
  message: bilingual,
  advice: bilingual,
  why: bilingual,
  improve: bilingual,
  examples: example,
})

const rulesSchema = shape({ version: z.literal(1), rules: anyOf(rule) })

/** The rubric's own YAML data, for another one to extend; `extends` names that other one. */
export type RubricData = Record<string, unknown>

/** Which rubric a file extends, before anything else is read of it: a shipped name (`second`) or a path. */
export function extendsOf(yaml: string, file: string): string | null {
  const { data } = readYaml(yaml, file)
  const name = (data as RubricData | null)?.['extends']
  return typeof name === 'string' ? name : null
}

/** That what a file extends is none of `known` and no readable rubric, or leads back to the file. */
export function noSuchBase(yaml: string, file: string, known: readonly string[]): ContentError {
  const source = readYaml(yaml, file)
  const expected: Expected = { kind: 'base', values: [...known] }
  return problemsIn(source, [problemAt(source, ['extends'], expected, extendsOf(yaml, file))])
}

/** What a rubric is read against; all of it may be left out. */
export interface RubricContext {
  /** The data that the file extends: only what differs needs to stand in the file. */
  base?: RubricData | null
  /** Names of the signals that a model may weigh; without them no name is checked. */
  signals?: readonly string[] | null
}

/**
 * Reads a rubric.
 * @returns it, and its data with those of its base, for another one to extend.
 * @throws ContentError with file, line, column, path, what was expected and the nearest valid name.
 */
export function readRubric(
  yaml: string,
  file: string,
  { base = null, signals = null }: RubricContext = {},
): { rubric: Rubric; data: RubricData } {
  const own = readYaml(yaml, file)
  const repeated = repeatedIds(own.data)
  if (base && repeated.length > 0)
    throw problemsIn(
      own,
      repeated.map(({ path, id }) => problemAt(own, path, { kind: 'unique' }, id)),
    )
  const source = base ? mergeById(base, own) : own
  const rubric = check(source, rubricSchema) as Rubric
  const problems = rubricProblems(source, rubric, signals)
  if (problems.length > 0) throw problemsIn(source, problems)
  return { rubric, data: source.data as RubricData }
}

/** {@link readRubric}, the rubric only. */
export const parseRubric = (yaml: string, file: string, context: RubricContext = {}): Rubric =>
  readRubric(yaml, file, context).rubric

/** Reads the list of lint rules. */
export function parseRules(yaml: string, file: string): Rule[] {
  return check(readYaml(yaml, file), rulesSchema).rules as Rule[]
}
