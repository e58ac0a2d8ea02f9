import * as z from 'zod'
import { CATEGORIES, TRACKS, type Reflection } from '../types/index.js'
import { inferCategory, type KnownQuestions } from './category.js'
import { isDay } from './day.js'
import type { Expected } from './problem.js'
import { lang, shape, stage, text } from './shape.js'
import { check, readYaml } from './source.js'

const optional = text.nullable().default(null)
const day = z.string().refine(isDay, { params: { expected: { kind: 'day' } satisfies Expected } })

const reflectionSchema = shape({
  date: day,
  company: text,
  stage,
  track: z.enum(TRACKS).default('career'),
  lang,
  questions: z
    .array(
      shape({
        question: text,
        category: z.enum(CATEGORIES).nullable().default(null),
        answer: optional,
        reaction: optional,
      }),
    )
    .nullable()
    .transform(list => list ?? [])
    .default([]),
  felt: optional,
  next: optional,
  result: z.enum(['pass', 'fail']).nullable().default(null),
})

/**
 * A note on a real interview, from its YAML. Where a question has no category, its wording tells.
 * @param known questions whose category need not be inferred
 * @throws ContentError
 */
export function parseReflection(yaml: string, file: string, known?: KnownQuestions): Reflection {
  const note = check(readYaml(yaml, file), reflectionSchema)
  const questions = note.questions.map(item => ({
    ...item,
    category: item.category ?? inferCategory(item.question, known) ?? 'unexpected',
  }))
  return { ...note, questions } as Reflection
}
