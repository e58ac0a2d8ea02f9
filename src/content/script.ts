import * as z from 'zod'
import { CATEGORIES, TRACKS } from '../types/index.js'
import type { Category, Lang, Stage, Track } from '../types/index.js'
import { lang, shape, stage, text } from './shape.js'
import { check, problemAt, readYaml } from './source.js'
import { ContentError } from './problem.js'

const entry = shape({
  category: z.enum(CATEGORIES).nullable().default(null),
  question: text.nullable().default(null),
  answer: z.string(),
  replies: z.array(z.string()).default([]),
})

const scriptSchema = shape({
  stage: stage.nullable().default(null),
  track: z.enum(TRACKS).nullable().default(null),
  lang: lang.nullable().default(null),
  company: text.nullable().default(null),
  firstRound: text.nullable().default(null),
  answers: z.array(entry).min(1),
})

export interface ScriptEntry {
  /** At least one of the two is set. */
  category: Category | null
  question: string | null
  answer: string
  /** To the first, second, third probe. */
  replies: string[]
}

/** A mock interview's answers, written down beforehand. Settings left out are null. */
export interface MockScript {
  stage: Stage | null
  track: Track | null
  lang: Lang | null
  /** Paths, as written: relative to the script. */
  company: string | null
  firstRound: string | null
  answers: ScriptEntry[]
}

/** @throws ContentError */
export function parseScript(yaml: string, file: string): MockScript {
  const source = readYaml(yaml, file)
  const script = check(source, scriptSchema) as MockScript
  const nameless = script.answers.findIndex(answer => !answer.category && !answer.question)
  if (nameless >= 0)
    throw new ContentError([
      problemAt(source, ['answers', nameless], { kind: 'required', keys: ['category'] }, null),
    ])
  return script
}
