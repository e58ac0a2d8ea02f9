import * as z from 'zod'
import { configSchema } from '../../src/content/config-schema.js'
import { fieldsOf } from '../../src/content/shape.js'
import type { Bilingual } from '../../src/types/index.js'
import words from './config-keys.yaml'

type Json = Record<string, unknown>

const PARAMS = { target: 'draft-7', io: 'input', unrepresentable: 'any' } as const

/**
 * The schema of `coach.config.yaml` for editors, JSON Schema draft 7 (what most of them know).
 * @param ruleIds the rules that there are
 */
export function editorSchema(ruleIds: readonly string[]): Json {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'coach.config.yaml' }
  return { ...head, ...jsonOf(configSchema(ruleIds)) }
}

/** zod knows nothing of a shape's fields; its other schemas it can say by itself. */
function jsonOf(schema: z.ZodType): Json {
  const json = z.toJSONSchema(schema, {
    ...PARAMS,
    override({ zodSchema, jsonSchema }) {
      const fields = fieldsOf.get(zodSchema as unknown as z.ZodType)
      if (fields) Object.assign(jsonSchema, mapOf(fields))
    },
  }) as Json
  delete json['$schema']
  return json
}

function mapOf(fields: Record<string, z.ZodType>): Json {
  const required = Object.keys(fields).filter(key => !fields[key]!.safeParse(undefined).success)
  const properties = Object.entries(fields).map(([key, field]) => [key, { ...about(key), ...jsonOf(field) }])
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as Json,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

function about(key: string): Json {
  const said = (words as Record<string, Bilingual>)[key]
  return said ? { description: `${said.en}\n${said.ja}` } : {}
}

/** As the file holds it. */
export const schemaText = (ruleIds: readonly string[]): string =>
  `${JSON.stringify(editorSchema(ruleIds), null, 2)}\n`
