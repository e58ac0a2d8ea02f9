import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentError } from '../../src/content/problem.js'
import { DrillLog, DRILLS, NotebookError } from '../../src/notebook/index.js'
import type { DrillRecord } from '../../src/types/index.js'
import { temporaryFolder } from './support.js'

const RECORD: DrillRecord = {
  at: '2026-11-21T09:00:00.000Z',
  topic: 'depth',
  question: 'c2-intro-view-changed',
  rating: 'good',
  before: 2,
  after: 3,
}
const LINE = JSON.stringify(RECORD)

/** A log whose file holds this. */
function logWith(text: string) {
  const folder = temporaryFolder()
  const file = join(folder, DRILLS)
  writeFileSync(file, text)
  return { log: new DrillLog(folder), file }
}

const problemOf = (log: DrillLog) => {
  try {
    log.read()
  } catch (error) {
    if (error instanceof ContentError) return error.problems[0]!
    throw error
  }
  throw new Error('was read')
}

describe('the log of drills', () => {
  test('is empty where there is none, and made for its owner alone', () => {
    const folder = join(temporaryFolder(), 'new', 'data')
    const log = new DrillLog(folder)
    expect(log.read()).toEqual([])
    log.append(RECORD)
    log.append({ ...RECORD, topic: 'unexpected', question: null })
    expect(log.read().map(({ topic }) => topic)).toEqual(['depth', 'unexpected'])
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, DRILLS)).mode & 0o777).toBe(0o600)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
  })

  test.each([
    ['empty lines and Windows line ends', `\n${LINE}\r\n\n`],
    [
      'keys that are not ours, and those that may be missing',
      '{"at":"2026-11-21","topic":"depth","rating":"hard","mood":"calm"}\n',
    ],
    ['a last line without its end', LINE],
  ])('takes %s', (_, text) => {
    expect(logWith(text).log.read()).toHaveLength(1)
  })

  test.each([LINE.slice(0, 30), Buffer.from('{"at":"あ').subarray(0, 9)])(
    'survives a last line that was cut, and goes on behind the whole ones: %s',
    cut => {
      const { log, file } = logWith(`${LINE}\n`)
      appendFileSync(file, cut)
      expect(log.read()).toEqual([RECORD])
      log.append(RECORD)
      expect(readFileSync(file, 'utf8')).toBe(`${LINE}\n${LINE}\n`)
    },
  )

  test('a hand edit that left the last line open stays', () => {
    const { log, file } = logWith(LINE)
    log.append(RECORD)
    expect(readFileSync(file, 'utf8')).toBe(`${LINE}\n${LINE}\n`)
  })

  test.each([
    '{',
    '[]',
    '{"at":"soon","topic":"depth","rating":"good"}',
    LINE.replace('depth', 'deph'),
    LINE.replace('good', 'fine'),
  ])('says where a line is no drill: %s', line => {
    const { log, file } = logWith(`${LINE}\n${line}\n${LINE}\n`)
    expect(problemOf(log)).toMatchObject({ file, line: 2, column: 1 })
  })

  test('calls a merge conflict by its name', () => {
    const { log } = logWith(`${LINE}\n<<<<<<< HEAD\n${LINE}\n=======\n${LINE}\n>>>>>>> other\n`)
    expect(problemOf(log)).toMatchObject({ line: 2, expected: { kind: 'syntax', code: 'MERGE_CONFLICT' } })
  })

  test('says why it cannot be written', () => {
    const folder = join(temporaryFolder(), 'file')
    writeFileSync(folder, '')
    expect(() => new DrillLog(join(folder, 'data')).append(RECORD)).toThrow(NotebookError)
  })
})
