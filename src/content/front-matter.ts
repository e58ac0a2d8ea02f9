import * as z from 'zod'
import { lang, shape, stage, text } from './shape.js'
import { check, readYaml } from './source.js'
import { TRACKS } from '../types/index.js'
import type { Lang, Stage, Track } from '../types/index.js'

const schema = shape({
  stage: stage.nullable().default(null),
  track: z.enum(TRACKS).nullable().default(null),
  lang: lang.nullable().default(null),
  company: text.nullable().default(null),
  firstRound: text.nullable().default(null),
})

/** What the head of an answers file says; null where it says nothing. Paths are relative to that file. */
export interface FrontMatter {
  stage: Stage | null
  track: Track | null
  lang: Lang | null
  company: string | null
  firstRound: string | null
}

/** @throws ContentError with the place in the answers file. */
export function parseFrontMatter(yaml: string, file: string, line: number): FrontMatter {
  const source = readYaml(yaml, file, line)
  return check(source.data === null ? { ...source, data: {} } : source, schema) as FrontMatter
}
