import * as z from 'zod'
import { shape } from '../../content/shape.js'
import { check, readYaml } from '../../content/source.js'
import type { BaselineEntry } from './baseline.js'

const entry = shape({
  file: z.string(),
  question: z.string(),
  rule: z.string(),
  words: z.string(),
  count: z.int().min(1),
})
const schema = shape({ version: z.literal(1), findings: z.array(entry) })

/** JSON is YAML, whose reader knows where everything stands. @throws ContentError */
export const checkBaseline = (json: string, file: string): BaselineEntry[] =>
  check(readYaml(json, file), schema).findings
