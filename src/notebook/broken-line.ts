import { CONFLICT } from '../content/conflict.js'
import { ContentError, type Expected } from '../content/problem.js'

const LONGEST = 60

/** A line of a log that can't be used, with its place; marks of a merge conflict are called that. */
export function brokenLine(file: string, line: number, text: string, wanted: Expected): ContentError {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  const conflict = CONFLICT.test(text)
  const expected: Expected = conflict ? { kind: 'syntax', code: 'MERGE_CONFLICT', detail: '' } : wanted
  const place = { file, line, column: 1, path: '', excerpt: [{ line, text: shown }] }
  return new ContentError([
    { ...place, expected, found: conflict ? null : shown, foundType: null, nearest: null },
  ])
}
