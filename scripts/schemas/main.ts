/** Writes `schemas/`: `npm run schemas`, after a change of what a report holds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPORT_SCHEMAS, schemaText } from './reports.js'

const folder = join(process.argv[2]!, 'schemas')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(REPORT_SCHEMAS))
  writeFileSync(join(folder, name), schemaText(schema))
