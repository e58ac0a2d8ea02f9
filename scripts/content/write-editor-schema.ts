import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRules } from '../../src/content/rubric.js'
import { schemaText } from './editor-schema.js'

/** Writes `schemas/coach.config.schema.json`: `npm run schemas`, after rules or settings have changed. */
const root = process.argv[2]!
const rules = parseRules(readFileSync(join(root, 'rubrics/rules.yaml'), 'utf8'), 'rules.yaml')
const ids = rules.map(({ id }) => id)
writeFileSync(join(root, 'schemas/coach.config.schema.json'), schemaText(ids))
