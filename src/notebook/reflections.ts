import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ContentError } from '../content/problem.js'
import type { Reflection } from '../types/index.js'
import { lockFolder } from './lock.js'
import { makeFolder } from './make-folder.js'
import { NotebookError, onDisk } from './problem.js'
import { createFile, replaceFile } from './write-file.js'

/** In the data folder, a file a note: `2026-11-22-1.yaml`. */
export const REFLECTIONS = 'reflections'

const NOTE = /^(\d{4}-\d{2}-\d{2})-(\d+)\.yaml$/
const PREFIX = 'note-'
const MOST_A_DAY = 10_000
const OWNER_ONLY = 0o700

export interface SavedReflection {
  /** `note-2026-11-22-1`, so that notes and sessions of a day can be told apart. */
  id: string
  file: string
  reflection: Reflection
}

/** What nobody can read is an error, unless somebody takes it. */
export type OnBroken = (error: ContentError | NotebookError, id: string) => void

const refuse: OnBroken = error => {
  throw error
}

const idOf = (name: string): string => PREFIX + basename(name, '.yaml')

/** The file of a note, by its id. */
export const noteFile = (data: string, id: string): string =>
  join(data, REFLECTIONS, `${id.slice(PREFIX.length)}.yaml`)

/** Ids of all notes, latest first, unread. @throws NotebookError `unreadable` */
export function reflectionIds(data: string): string[] {
  const parts = namesIn(join(data, REFLECTIONS)).flatMap(name => {
    const [, day, number] = NOTE.exec(name) ?? []
    return day && number ? [{ name, day, number: Number(number) }] : []
  })
  return parts
    .sort((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1))
    .map(({ name }) => idOf(name))
}

/**
 * Every note on a real interview, latest first.
 * @param parse `parseReflection`, which needs YAML and is loaded by those who have notes to read
 * @param onBroken takes what can't be used, which is then passed over
 * @throws NotebookError `unreadable`; ContentError for the first note that can't be used
 */
export function readReflections(
  data: string,
  parse: (yaml: string, file: string) => Reflection,
  onBroken: OnBroken = refuse,
): SavedReflection[] {
  return reflectionIds(data).flatMap(id => {
    const file = noteFile(data, id)
    try {
      return [{ id, file, reflection: parse(readNote(file), file) }]
    } catch (error) {
      if (!(error instanceof ContentError || error instanceof NotebookError)) throw error
      onBroken(error, id)
      return []
    }
  })
}

const readNote = (file: string): string => onDisk('unreadable', file, () => readFileSync(file, 'utf8'))

const DAY = /^date: .*$/m

/** The id of a note that is the same but for its day; null where there is none. @throws NotebookError `unreadable` */
export function sameReflection(data: string, yaml: string): string | null {
  const told = yaml.replace(DAY, '')
  return reflectionIds(data).find(id => readNote(noteFile(data, id)).replace(DAY, '') === told) ?? null
}

/**
 * Writes a new note, numbered after those of the same day; two processes at once get two numbers.
 * @param day `2026-11-22`
 * @returns its id
 * @throws NotebookError `cannotWrite`
 */
export function addReflection(data: string, day: string, yaml: string): string {
  const folder = join(data, REFLECTIONS)
  onDisk('cannotWrite', folder, () => makeFolder(folder, OWNER_ONLY))
  const sameDay = reflectionIds(data).filter(id => id.startsWith(`${PREFIX}${day}-`))
  const last = Math.max(0, ...sameDay.map(id => Number(id.split('-').at(-1))))
  for (let number = last + 1; number < MOST_A_DAY; number++) {
    const id = `${PREFIX}${day}-${number}`
    if (createFile(noteFile(data, id), yaml)) return id
  }
  throw new NotebookError('cannotWrite', { file: folder, reason: 'EEXIST' })
}

/**
 * Changes a note as it stands now, so that what was written into it meanwhile stays.
 * @throws NotebookError `unreadable`, `cannotWrite`; whatever `change` throws, and then nothing is written
 */
export function changeReflection(file: string, change: (yaml: string) => string): void {
  whileHeld(join(file, '..'), () => {
    const before = readNote(file)
    const after = change(before)
    if (after !== before) replaceFile(file, after)
  })
}

/** @throws NotebookError `cannotWrite` */
export const removeReflection = (file: string): void =>
  whileHeld(join(file, '..'), () => onDisk('cannotWrite', file, () => rmSync(file)))

const TRIES = 100
const WAIT = 20

/** Changes take a moment: another window's is waited for, two seconds at most. */
function whileHeld(folder: string, work: () => void): void {
  for (let left = TRIES; ; left--) {
    let unlock: () => void
    try {
      unlock = lockFolder(folder)
    } catch (error) {
      const isHeld = error instanceof NotebookError && error.problem === 'sessionInUse'
      if (!isHeld || left === 0) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT)
      continue
    }
    try {
      return work()
    } finally {
      unlock()
    }
  }
}

function namesIn(folder: string): string[] {
  return onDisk('unreadable', folder, () => {
    try {
      return readdirSync(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  })
}
