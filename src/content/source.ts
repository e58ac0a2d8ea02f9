import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { nearest } from './nearest.js'
import { ContentError, type Expected, type Problem } from './problem.js'

type Path = (string | number)[]

/** A YAML text that knows where each of its values stands. */
export interface Source {
  file: string
  data: unknown
  /** Line and column (1-based) of the value at `path`, or of the nearest ancestor that exists. */
  locate(path: Path): { line: number; column: number }
  excerpt(line: number): Problem['excerpt']
}

/**
 * Reads YAML. `firstLine` is the line of `file` at which the text starts (front matter).
 * @throws ContentError on broken syntax or duplicate keys.
 */
export function readYaml(text: string, file: string, firstLine = 1): Source {
  const lines = text.split('\n')
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const excerpt = (line: number) =>
    [line - 2, line - 1, line, line + 1]
      .filter(n => n >= firstLine && n < firstLine + lines.length)
      .map(n => ({ line: n, text: lines[n - firstLine] ?? '' }))
  if (document.errors.length > 0)
    throw new ContentError(
      document.errors.map(error => {
        const place = at(error.pos[0])
        const expected: Expected = { kind: 'syntax', detail: error.message.split('\n')[0] ?? error.code }
        return {
          file,
          ...place,
          path: '',
          expected,
          found: null,
          nearest: null,
          excerpt: excerpt(place.line),
        }
      }),
    )
  return {
    file,
    data: document.toJS() as unknown,
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          { range?: [number, number, number] } | undefined
        if (node?.range) return at(node.range[0])
      }
      return at(0)
    },
    excerpt,
  }
}

/** `['criteria', 2, 'levels', '4']` → `criteria[2].levels.4`. */
export function showPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
}

/**
 * Checks a source against a schema.
 * @throws ContentError with every problem, in the order of the file.
 */
export function check<T>(source: Source, schema: z.ZodType<T>): T {
  const result = schema.safeParse(source.data)
  if (result.success) return result.data
  const problems = result.error.issues.map(issue => toProblem(issue, source))
  throw new ContentError(problems.sort((a, b) => a.line - b.line || a.column - b.column))
}

/** A problem at a place, for checks that a schema can't make (a duplicate id, an unknown signal). */
export function problemAt(source: Source, path: Path, expected: Expected, found: string | null): Problem {
  const place = source.locate(path)
  const names = 'values' in expected ? expected.values : []
  return {
    file: source.file,
    ...place,
    path: showPath(path),
    expected,
    found,
    nearest: found === null ? null : nearest(found, names),
    excerpt: source.excerpt(place.line),
  }
}

function toProblem(issue: z.core.$ZodIssue, source: Source): Problem {
  const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    source.data,
  )
  const last = path.at(-1)
  if (issue.code === 'custom' && issue.params?.expected) {
    const { expected, found } = issue.params as { expected: Expected; found: string | null }
    return problemAt(source, path, expected, found)
  }
  if (value === undefined && last !== undefined)
    return {
      ...problemAt(source, path.slice(0, -1), { kind: 'required', key: String(last) }, null),
      path: showPath(path),
    }
  return problemAt(source, path, expectedOf(issue), describe(value))
}

const TYPES: Record<string, Extract<Expected, { kind: 'type' }>['name']> = {
  string: 'text',
  number: 'number',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
  boolean: 'boolean',
}

function expectedOf(issue: z.core.$ZodIssue): Expected {
  if (issue.code === 'invalid_value') return { kind: 'one-of', values: issue.values.map(String) }
  if (issue.code === 'invalid_type') return { kind: 'type', name: TYPES[issue.expected] ?? 'text' }
  if (issue.code === 'invalid_union') return { kind: 'type', name: 'text' }
  return { kind: 'range', detail: issue.message }
}

/** What stands in the file, in a few characters. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).slice(0, 3).join(', ')}}`
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
