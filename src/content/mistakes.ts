import type { z } from 'zod'
import type { Path } from './places.js'
import type { Expected, ValueType } from './problem.js'

/** One thing that a schema refused, before anybody looks up where it stands. */
export interface Mistake {
  path: Path
  expected: Expected
  found: string | null
  foundType: ValueType | null
}

type Issue = z.core.$ZodIssue

export const mistakesIn = (issues: readonly Issue[], data: unknown): Mistake[] =>
  joined(issues.flatMap(unionBranch).map(issue => toMistake(issue, data)))

/** Keys that one map lacks are one mistake. */
function joined(mistakes: Mistake[]): Mistake[] {
  const lacking = new Map<string, string[]>()
  return mistakes.filter(({ path, expected }) => {
    if (expected.kind !== 'required') return true
    const keys = lacking.get(JSON.stringify(path))
    if (keys) keys.push(...expected.keys)
    else lacking.set(JSON.stringify(path), expected.keys)
    return keys === undefined
  })
}

/** Of alternatives, the one that the value has the type of: only that one says what is wrong inside. */
function unionBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branch = issue.errors.find(errors => errors.every(error => error.path.length > 0))
  if (!branch || branch.length === 0) return [issue]
  return branch.flatMap(inner => unionBranch({ ...inner, path: [...issue.path, ...inner.path] }))
}

function toMistake(issue: Issue, data: unknown): Mistake {
  const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], data)
  const last = path.at(-1)
  if (value === undefined && last !== undefined)
    return {
      path: path.slice(0, -1),
      expected: { kind: 'required', keys: [String(last)] },
      found: null,
      foundType: null,
    }
  if (issue.code === 'custom' && issue.params?.expected) {
    const { expected, found } = issue.params as { expected: Expected; found?: string | null }
    if (found !== undefined) return { path, expected, found, foundType: null }
    const foundType = ['whole-number', 'day'].includes(expected.kind) ? null : typeOf(value)
    return { path, expected, found: describe(value, expected), foundType }
  }
  const expected = expectedOf(issue)
  return {
    path,
    expected,
    found: describe(value, expected),
    foundType: expected.kind === 'type' ? typeOf(value) : null,
  }
}

const TYPES: Record<string, ValueType> = {
  string: 'text',
  number: 'number',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
  boolean: 'boolean',
}

function expectedOf(issue: Issue): Expected {
  if (issue.code === 'invalid_value') return { kind: 'one-of', values: issue.values.map(String) }
  if (issue.code === 'invalid_type') return { kind: 'type', name: TYPES[issue.expected] ?? 'text' }
  if (issue.code === 'too_small')
    return { kind: 'bounds', of: sizedOf(issue.origin), least: Number(issue.minimum), most: null }
  if (issue.code === 'too_big')
    return { kind: 'bounds', of: sizedOf(issue.origin), least: null, most: Number(issue.maximum) }
  return { kind: 'type', name: 'text' }
}

function sizedOf(origin: string): 'text' | 'number' | 'list' {
  if (origin === 'string') return 'text'
  return origin === 'array' ? 'list' : 'number'
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'list' : (TYPES[typeof value] ?? 'text')
}

/** What stands in the file, in a few characters; of a list how long it is; null where the type says it all. */
function describe(value: unknown, expected: Expected): string | null {
  if (Array.isArray(value) && expected.kind === 'bounds') return String(value.length)
  if (value === null || value === undefined || typeof value === 'object') return null
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
