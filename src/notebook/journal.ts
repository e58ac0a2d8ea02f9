import { appendFileSync, closeSync, fsyncSync, openSync, readFileSync, truncateSync } from 'node:fs'
import type { InterviewEvent } from '../interview/index.js'
import { brokenLine } from './broken-line.js'
import { eventIn } from './event-check.js'
import { onDisk } from './problem.js'

/** A journal as it was found. */
export interface Journal {
  events: InterviewEvent[]
  /** The last line was cut while it was being written, and is left out. */
  cut: boolean
  /** Bytes up to the end of the last sound line. */
  sound: number
  /** The last sound line lacks its line feed. */
  open: boolean
}

const LINE_FEED = 10
const OWNER_ONLY = 0o600

/**
 * Reads one event a line. A last line without its end was cut by a kill and is dropped; any other line that
 * is no event, or a journal that doesn't begin with `started`, is an error.
 * @throws ContentError with file and line; NotebookError `unreadable`
 */
export function readJournal(file: string): Journal {
  const bytes = onDisk('unreadable', file, () => readFileSync(file))
  const journal: Journal = { events: [], cut: false, sound: 0, open: false }
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    const text = decode(bytes.subarray(start, end))
    const event = text === null ? null : eventIn(text)
    if (event === null && feed < 0) return { ...journal, cut: true }
    if (event === null || (event.type === 'started') !== (line === 1))
      throw brokenLine(file, line, text ?? '', { kind: 'type', name: 'map' })
    journal.events.push(event)
    journal.sound = Math.min(end + 1, bytes.length)
    journal.open = feed < 0
    start = end + 1
  }
  return journal
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Adds events to a journal; each is on the disk when `append` returns. */
export class JournalWriter {
  private readonly handle: number

  /** Mends what a kill left behind first: `found` is the journal as it was read, null for a new one. */
  constructor(
    private readonly file: string,
    found: Journal | null,
  ) {
    this.handle = onDisk('cannotWrite', file, () => {
      if (found?.cut) truncateSync(file, found.sound)
      return openSync(file, found ? 'a' : 'ax', OWNER_ONLY)
    })
    if (found?.open) this.write('\n')
  }

  /** @throws NotebookError `cannotWrite` */
  append(event: InterviewEvent): void {
    this.write(`${JSON.stringify(event)}\n`)
  }

  close(): void {
    closeSync(this.handle)
  }

  private write(text: string): void {
    onDisk('cannotWrite', this.file, () => {
      appendFileSync(this.handle, text)
      fsyncSync(this.handle)
    })
  }
}
