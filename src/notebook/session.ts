import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { dayOf } from '../content/day.js'
import type { InterviewEvent } from '../interview/index.js'
import { JournalWriter, readJournal } from './journal.js'
import { lockFolder } from './lock.js'
import { makeFolder, makeNewFolder } from './make-folder.js'
import { NotebookError, onDisk } from './problem.js'

const JOURNAL = 'journal.ndjson'
const OWNER_ONLY = { file: 0o600, folder: 0o700 }

/** What may lie beside the journal; plain files that a person can read. */
export type SessionFile = 'transcript.md' | 'report.json' | 'rubric.json' | 'unused.json' | 'draft.txt'

/** A session as it stands on disk, for reading. */
export interface SavedSession {
  id: string
  folder: string
  events: InterviewEvent[]
  /** The last line of the journal had been cut and was left out. */
  cut: boolean
}

/** @throws ContentError for a broken journal; NotebookError `unreadable` */
export function readSession(folder: string): SavedSession {
  const { events, cut } = readJournal(join(folder, JOURNAL))
  return { id: basename(folder), folder, events, cut }
}

/**
 * Deletes a session: out of sight at once, then from the disk, so that a kill leaves no half of it behind.
 * @throws NotebookError `sessionInUse`, `cannotWrite`
 */
export function removeSession(folder: string): void {
  const unlock = lockFolder(folder)
  try {
    onDisk('cannotWrite', folder, () => {
      const hidden = join(folder, '..', `.${basename(folder)}.deleted`)
      rmSync(hidden, { recursive: true, force: true })
      renameSync(folder, hidden)
      rmSync(hidden, { recursive: true, force: true })
    })
  } finally {
    unlock()
  }
}

/** A file beside the journal, null where it was never written. */
export function readBeside({ folder }: SavedSession, name: SessionFile): string | null {
  const file = join(folder, name)
  return onDisk('unreadable', file, () => (existsSync(file) ? readFileSync(file, 'utf8') : null))
}

/** A session being held: what happens is added to its journal at once, and no other window can write it. */
export class Session {
  private closed = false

  private constructor(
    readonly saved: SavedSession,
    private readonly journal: JournalWriter,
    private readonly unlock: () => void,
  ) {}

  /** Makes the folder of a new session, numbered after those of the same day. */
  static create(data: string, now: Date, taken: readonly string[]): Session {
    const folder = newFolder(data, dayOf(now), taken)
    const unlock = lockFolder(folder)
    const saved = { id: basename(folder), folder, events: [], cut: false }
    return new Session(saved, new JournalWriter(join(folder, JOURNAL), null), unlock)
  }

  /**
   * Opens a session to go on with it.
   * @throws NotebookError `sessionInUse`; ContentError for a broken journal
   */
  static open(folder: string): Session {
    const unlock = lockFolder(folder)
    try {
      const file = join(folder, JOURNAL)
      const found = readJournal(file)
      const saved = { id: basename(folder), folder, events: found.events, cut: found.cut }
      return new Session(saved, new JournalWriter(file, found), unlock)
    } catch (error) {
      unlock()
      throw error
    }
  }

  get id(): string {
    return this.saved.id
  }

  /** On the disk when it returns. @throws NotebookError `cannotWrite` */
  append(event: InterviewEvent): void {
    this.journal.append(event)
  }

  save(name: SessionFile, text: string): void {
    const file = join(this.saved.folder, name)
    onDisk('cannotWrite', file, () => writeFileSync(file, text, { mode: OWNER_ONLY.file }))
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.journal.close()
    this.unlock()
  }

  /** Nothing was said: leaves no trace. */
  discard(): void {
    this.close()
    rmSync(this.saved.folder, { recursive: true, force: true })
  }
}

const MOST_A_DAY = 10_000

function newFolder(data: string, day: string, taken: readonly string[]): string {
  onDisk('cannotWrite', data, () => makeFolder(data, OWNER_ONLY.folder))
  const sameDay = taken.filter(id => id.startsWith(`${day}-`)).map(id => Number(id.split('-')[3]))
  for (let number = Math.max(0, ...sameDay) + 1; number < MOST_A_DAY; number++) {
    const folder = join(data, `${day}-${number}`)
    if (onDisk('cannotWrite', folder, () => makeNewFolder(folder, OWNER_ONLY.folder))) return folder
  }
  throw new NotebookError('cannotWrite', { file: data, reason: 'EEXIST' })
}
