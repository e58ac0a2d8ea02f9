import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { CONFLICT } from './conflict.js'
import { nearest } from './nearest.js'
import { offsetOf, showPath, type Path } from './places.js'
import { ContentError, type Expected, type Problem } from './problem.js'
import { mistakesIn } from './mistakes.js'
import { slipsOf, type Slip } from './yaml-slips.js'

/** A YAML text that knows where each of its values stands. */
export interface Source {
  file: string
  data: unknown
  /** Line and column (1-based) of the value at `path` (or its key), or of the nearest ancestor that exists. */
  locate(path: Path, part?: 'value' | 'key'): { line: number; column: number }
  /** `path` as it is in this file, where data from elsewhere were merged in. */
  inFile(path: Path): Path
  excerpt(line: number): Problem['excerpt']
}

/**
 * Reads YAML. `firstLine` is the line of `file` at which the text starts (front matter).
 * @throws ContentError on broken syntax or duplicate keys.
 */
export function readYaml(text: string, file: string, firstLine = 1): Source {
  const lines = text.split(/\r?\n/)
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  /** What is missing at the end is missing behind the last word. */
  const atText = (offset: number) => at(Math.min(offset, text.trimEnd().length))
  const excerpt = (line: number) =>
    [line - 2, line - 1, line, line + 1]
      .filter(n => n >= firstLine && n < firstLine + lines.length)
      .map(n => ({ line: n, text: lines[n - firstLine] ?? '' }))
  const source: Source = {
    file,
    data: null,
    locate(path, part = 'value') {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length), part)
        if (offset !== null) return at(offset)
      }
      return at(0)
    },
    inFile: path => path,
    excerpt,
  }
  const conflict = document.errors.length > 0 ? CONFLICT.exec(text) : null
  if (conflict) {
    const problem = problemAt(source, [], { kind: 'syntax', code: 'MERGE_CONFLICT', detail: '' }, null)
    const place = atText(conflict.index)
    throw new ContentError([{ ...problem, ...place, excerpt: excerpt(place.line) }])
  }
  if (document.errors.length > 0)
    throw new ContentError(
      firstOfEachLine(slipsOf(document.errors, text), atText).map(({ offset, code, detail }) => {
        const place = atText(offset)
        const problem = problemAt(source, [], { kind: 'syntax', code, detail }, null)
        return { ...problem, ...place, excerpt: excerpt(place.line) }
      }),
    )
  return { ...source, data: document.toJS() as unknown }
}

/** One slip often makes the parser complain twice about a line; that something is missing says most. */
function firstOfEachLine(slips: readonly Slip[], at: (offset: number) => { line: number }): Slip[] {
  const isTelling = ({ code }: Slip) => /^(MISSING|UNCLOSED)_/.test(code)
  const telling = [...slips].sort((a, b) => Number(isTelling(b)) - Number(isTelling(a)))
  const lineOf = ({ offset }: Slip) => at(offset).line
  return slips.flatMap((slip, index) =>
    slips.findIndex(other => lineOf(other) === lineOf(slip)) === index
      ? [telling.find(other => lineOf(other) === lineOf(slip))!]
      : [],
  )
}

/**
 * Checks a source against a schema.
 * @throws ContentError with every problem, in the order of the file.
 */
export function check<T>(source: Source, schema: z.ZodType<T>): T {
  const result = schema.safeParse(source.data)
  if (result.success) return result.data
  throw problemsIn(
    source,
    mistakesIn(result.error.issues, source.data).map(({ path, expected, found, foundType }) => ({
      ...problemAt(source, path, expected, found),
      foundType,
    })),
  )
}

/** All of them as one error, in the order of the file. */
export const problemsIn = (source: Source, problems: Problem[]): ContentError =>
  new ContentError(
    problems
      .map(problem => ({ ...problem, file: source.file }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  )

/** A problem at a place, for checks that a schema can't make (a duplicate id, an unknown signal). */
export function problemAt(source: Source, path: Path, expected: Expected, found: string | null): Problem {
  const byKey = ['known-key', 'signal', 'rule'].includes(expected.kind)
  const place = source.locate(path, byKey ? 'key' : 'value')
  const names = 'values' in expected ? expected.values : []
  return {
    file: source.file,
    ...place,
    path: showPath(source.inFile(path)),
    expected,
    found,
    foundType: null,
    nearest: found === null ? null : nearest(found, names),
    excerpt: source.excerpt(place.line),
  }
}
