import * as z from 'zod'
import { CATEGORIES, TRACKS, type Reflection } from '../types/index.js'
import { lang, shape, stage, text } from './shape.js'
import { check, readYaml } from './source.js'

const optional = text.nullable().default(null)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const reflectionSchema: z.ZodType<Reflection> = shape({
  date: day,
  company: text,
  stage,
  track: z.enum(TRACKS).default('career'),
  lang,
  questions: z
    .array(shape({ question: text, category: z.enum(CATEGORIES), answer: optional, reaction: optional }))
    .default([]),
  felt: optional,
  next: optional,
  result: z.enum(['pass', 'fail']).nullable().default(null),
})

/** A note on a real interview, from its YAML. @throws ContentError */
export const parseReflection = (yaml: string, file: string): Reflection =>
  check(readYaml(yaml, file), reflectionSchema)
