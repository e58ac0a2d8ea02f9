import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'

const HERE = join(import.meta.dirname, 'schemas')
const SHIPPED = join(import.meta.dirname, '../../schemas')

const parsed = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object

const compile = (file: string): ValidateFunction =>
  new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(
    parsed(file),
  )

/** The published schema, which a package of matchers for tests brings along; its last revision before the standard. */
function sarif(): ValidateFunction {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv as never)
  return ajv.compile(parsed(file))
}

export const VALIDATORS = {
  sarif: sarif(),
  review: compile(join(SHIPPED, 'review.schema.json')),
  finding: compile(join(SHIPPED, 'finding.schema.json')),
  assessment: compile(join(SHIPPED, 'assessment.schema.json')),
  mock: compile(join(SHIPPED, 'mock.schema.json')),
  gitlab: compile(join(HERE, 'gitlab.schema.json')),
  rdjsonl: compile(join(HERE, 'rdjsonl.schema.json')),
}

/** What a schema has against some data, each with its place; empty if nothing. */
export function faultsOf(name: keyof typeof VALIDATORS, data: unknown): string[] {
  const validate = VALIDATORS[name]
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

export const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as unknown)

/** What xmllint has against documents; a document that is no XML at all is among it. */
export async function xmlFaults(schema: 'junit' | 'checkstyle', documents: Record<string, string>) {
  const xml = Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents }))
  const xsd = readFileSync(join(HERE, `${schema}.xsd`), 'utf8')
  const { errors } = await validateXML({ xml, schema: xsd, maxMemoryPages: 2048 })
  return errors.map(({ rawMessage }) => rawMessage)
}
