import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Expected } from '../content/problem.js'
import { DRILL_RATINGS, DRILL_TOPICS, type DrillRecord } from '../types/index.js'
import { brokenLine } from './broken-line.js'
import { makeFolder } from './make-folder.js'
import { onDisk } from './problem.js'

/** In the data folder: a line a question drilled. */
export const DRILLS = 'drills.ndjson'

const DRILL: Expected = {
  kind: 'keys',
  values: ['at', 'topic', 'question', 'rating', 'before', 'after'],
}
const LINE_FEED = 10
const OWNER_ONLY = { file: 0o600, folder: 0o700 }

/** The log of drills: plain lines that may be edited or deleted by hand; nothing else is kept of them. */
export class DrillLog {
  private readonly file: string

  constructor(private readonly data: string) {
    this.file = join(data, DRILLS)
  }

  /**
   * Every drill, as the lines stand; empty ones don't count, and a last one that was cut while it was written is left out.
   * @throws ContentError with file and line for a line that is no drill; NotebookError `unreadable`
   */
  read(): DrillRecord[] {
    const lines = this.bytes().toString('utf8').split('\n')
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return []
      const record = recordIn(line)
      if (record) return [record]
      if (index === lines.length - 1) return []
      throw brokenLine(this.file, index + 1, line, DRILL)
    })
  }

  /** On the disk when it returns; all of the lines or, on a full disk, none. @throws NotebookError `cannotWrite` */
  append(record: DrillRecord): void {
    onDisk('cannotWrite', this.file, () => {
      makeFolder(this.data, OWNER_ONLY.folder)
      const bytes = this.bytes()
      const start = bytes.lastIndexOf(LINE_FEED) + 1
      const last = bytes.subarray(start).toString('utf8')
      const isCut = last.trim() !== '' && recordIn(last) === null
      const whole = isCut ? start : bytes.length
      if (isCut) truncateSync(this.file, whole)
      const handle = openSync(this.file, 'a', OWNER_ONLY.file)
      try {
        // A hand edit may have left the last line open.
        const lead = !isCut && last !== '' ? '\n' : ''
        appendFileSync(handle, `${lead}${JSON.stringify(record)}\n`)
        fsyncSync(handle)
      } catch (error) {
        truncateSync(this.file, whole)
        throw error
      } finally {
        closeSync(handle)
      }
    })
  }

  private bytes(): Buffer {
    return onDisk('unreadable', this.file, () => {
      try {
        return readFileSync(this.file)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
        throw error
      }
    })
  }
}

const isOneOf = <T>(values: readonly T[], value: unknown): value is T => values.includes(value as T)
const isStanding = (value: unknown) =>
  value === undefined || value === null || typeof value === 'string' || typeof value === 'number'

/** The drill that a line holds, or null. */
function recordIn(line: string): DrillRecord | null {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return null
  }
  if (data === null || typeof data !== 'object') return null
  const { at, topic, question, rating, before, after } = data as Record<string, unknown>
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null
  if (!isOneOf(DRILL_TOPICS, topic) || !isOneOf(DRILL_RATINGS, rating)) return null
  if (!isStanding(before) || !isStanding(after)) return null
  const standing = (value: unknown) => (value ?? null) as DrillRecord['before']
  const asked = typeof question === 'string' ? question : null
  return { at, topic, question: asked, rating, before: standing(before), after: standing(after) }
}
