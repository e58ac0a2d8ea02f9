import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editorSchema, schemaText } from '../../scripts/content/editor-schema.js'
import { readConfig } from '../../src/content/config.js'
import { ContentError, type Problem } from '../../src/content/problem.js'
import { parseRules } from '../../src/content/rubric.js'

const root = join(import.meta.dirname, '../..')
const RULES = parseRules(readFileSync(join(root, 'rubrics/rules.yaml'), 'utf8'), 'rules.yaml').map(
  ({ id }) => id,
)
const samples = parse(readFileSync(join(import.meta.dirname, 'config.yaml'), 'utf8')) as {
  good: string[]
  bad: [yaml: string, ...problems: string[]][]
  beyond: [yaml: string, ...problems: string[]][]
}

const said = ({ line, column, path, expected, nearest }: Problem) =>
  `${line}:${column} ${path} ${expected.kind}${nearest ? ` ${nearest}?` : ''}`

/** What is wrong with a file, as `line:column path kind nearest?`. */
function problemsOf(yaml: string): string[] {
  try {
    readConfig(yaml, 'coach.config.yaml', RULES)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(said)
  }
  return []
}

const accepts = new Ajv().compile(editorSchema(RULES))

describe('coach.config.yaml', () => {
  it.each(samples.good)('takes %s', yaml => expect(problemsOf(yaml)).toEqual([]))
  it.each([...samples.bad, ...samples.beyond])('refuses %s', (yaml, ...problems) =>
    expect(problemsOf(yaml)).toEqual(problems),
  )

  it('is read in full, with what is not said left out', () => {
    const yaml =
      'extends: base.yaml\nfirst-round: f.md\nrules: { language/ra-nuki: off }\n' +
      'overrides: [{ files: [a.md], min-score: 3 }]\ncriteria: { depth: { min-level: 2 } }\n'
    expect(readConfig(yaml, 'c.yaml', RULES).config).toEqual({
      extends: ['base.yaml'],
      firstRound: 'f.md',
      rules: { 'language/ra-nuki': 'off' },
      overrides: [{ files: ['a.md'], minScore: 3 }],
      criteria: { depth: { minLevel: 2 } },
    })
  })
})

describe('the schema for editors', () => {
  it('is what the script writes: `npm run schemas`', () => {
    expect(readFileSync(join(root, 'schemas/coach.config.schema.json'), 'utf8')).toBe(schemaText(RULES))
  })

  it.each(samples.good)('takes %s', yaml => expect(accepts(parse(yaml))).toBe(true))
  it.each(samples.bad)('refuses %s', yaml => expect(accepts(parse(yaml))).toBe(false))
})

const FULL = parse(`
extends: [base.yaml]
files: [answers]
ignore: [drafts]
stage: 2
track: career
lang: en
company: c.yaml
first-round: f.md
rubric: second
format: [json]
fail-on: warning
max-warnings: 3
min-score: 40
rules: { 'language/*': off }
criteria: { depth: { min-level: 2 } }
causes: { same-story: { fail-on: present } }
overrides: [{ files: [a.md], rules: { clarity/filler: off }, causes: { field-gap: { fail-on: never } } }]
`) as Record<string, unknown>

type Path = (string | number)[]
const pathsIn = (value: unknown, path: Path = []): Path[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, part]) =>
          pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

/** The same data with one value replaced, or its key. */
function changed(data: unknown, [step, ...rest]: Path, change: (holder: never, key: never) => void): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>
  if (rest.length === 0) change(copy as never, step as never)
  else copy[step!] = changed(copy[step!], rest, change)
  return copy
}

describe('a mistake at any key', () => {
  const paths = pathsIn(FULL).filter(path => path.length > 0)

  it('there are many', () => expect(paths.length).toBeGreaterThan(30))

  it.each(paths.map(path => [path.join('.'), path] as const))(
    '%s: a value that never fits',
    (_name, path) => {
      for (const value of [null, 1e9, { surely: 'not' }]) {
        const data = changed(
          FULL,
          path,
          (holder, key) => void ((holder as Record<string, unknown>)[key] = value),
        )
        expect(problemsOf(JSON.stringify(data))).not.toEqual([])
        expect(accepts(data)).toBe(false)
      }
    },
  )

  const keys = paths.filter(path => typeof path.at(-1) === 'string')
  it.each(keys.map(path => [path.join('.'), path] as const))('%s: mistyped', (_name, path) => {
    const data = changed(FULL, path, (holder, key) => {
      const map = holder as Record<string, unknown>
      map[`${key as string}x`] = map[key]
      delete map[key]
    })
    const problems = problemsOf(JSON.stringify(data))
    expect(problems.join('\n')).toContain(`${String(path.at(-1))}?`)
    expect(accepts(data)).toBe(false)
  })
})
