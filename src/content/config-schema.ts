import * as z from 'zod'
import {
  ALL_CRITERIA,
  CAUSES,
  CAUSE_FAILS,
  FAIL_ON,
  MAX_WARNINGS,
  MIN_SCORE,
  REVIEW_FORMATS,
  RULE_LEVELS,
  TRACKS,
  formatAndFile,
} from '../types/index.js'
import type { Expected } from './problem.js'
import { lang, shape, stage, text } from './shape.js'

/** What a schema for editors has to say besides: rules that only code knows here. */
const name = text.meta({ pattern: '\\S' })
const names = z.array(name).min(1)

const whole = ([low, high]: readonly [number, number]) =>
  z
    .number()
    .min(low)
    .max(high)
    .refine(Number.isInteger, { params: { expected: { kind: 'whole-number' } satisfies Expected } })
    .meta({ type: 'integer' })

/** `junit` or `junit=out.xml`. */
const format = z
  .string()
  .superRefine((value, context) => {
    const { format: head, file } = formatAndFile(value)
    const known = REVIEW_FORMATS.some(format => format === head)
    const isRight = known && (file === null || /\S/.test(file))
    const values = known ? [head, `${head}=FILE`] : [...REVIEW_FORMATS]
    const found = known ? value : head
    if (!isRight)
      context.addIssue({ code: 'custom', params: { expected: { kind: 'one-of', values }, found } })
  })
  .meta({ pattern: `^(${REVIEW_FORMATS.join('|')})(=[\\s\\S]*\\S[\\s\\S]*)?$` })

const optionalOf = <K extends string, T extends z.ZodType>(keys: readonly K[], value: T) =>
  Object.fromEntries(keys.map(key => [key, value.optional()])) as Record<K, z.ZodOptional<T>>

/** Ids and `folder/*`: what `rules` may name. */
export const ruleNames = (ids: readonly string[]): string[] => [
  ...ids,
  ...new Set(ids.map(id => `${id.split('/')[0]}/*`)),
]

/** What may be set for all files, and by an override for some. */
const fileSettings = (ruleIds: readonly string[]) => ({
  stage: stage.optional(),
  track: z.enum(TRACKS).optional(),
  lang: lang.optional(),
  company: name.optional(),
  firstRound: name.optional(),
  rubric: name.optional(),
  failOn: z.enum(FAIL_ON).optional(),
  minScore: whole(MIN_SCORE).optional(),
  rules: shape(optionalOf(ruleNames(ruleIds), z.enum(RULE_LEVELS)), 'rules').optional(),
  criteria: shape(optionalOf(ALL_CRITERIA, shape({ minLevel: z.literal([1, 2, 3, 4]) }))).optional(),
  causes: shape(optionalOf(CAUSES, shape({ failOn: z.enum(CAUSE_FAILS) }))).optional(),
})

/** `coach.config.yaml`. @param ruleIds the rules that there are */
export const configSchema = (ruleIds: readonly string[]) =>
  shape({
    extends: z.union([name, names]).optional(),
    files: names.optional(),
    ignore: z.array(name).optional(),
    ...fileSettings(ruleIds),
    format: z.array(format).min(1).optional(),
    maxWarnings: whole(MAX_WARNINGS).optional(),
    overrides: z.array(shape({ files: names, ...fileSettings(ruleIds) })).optional(),
  })
