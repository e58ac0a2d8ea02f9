import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.js'
import { NotebookError, onDisk } from './problem.js'
import { createFile } from './write-file.js'

const OWNER_ONLY = 0o700

/** In a data folder, the answers to the questionnaire about oneself. */
export const profileFile = (data: string): string => join(data, 'profile.yaml')

/** The file's text without its byte order mark; null where there is none. @throws NotebookError `unreadable` */
export const readProfile = (file: string): string | null =>
  onDisk('unreadable', file, () => (existsSync(file) ? new TextDecoder().decode(readFileSync(file)) : null))

/** Writes the first one. @throws NotebookError `cannotWrite`, also where there is one by now */
export function beginProfile(file: string, text: string): void {
  onDisk('cannotWrite', file, () => makeFolder(dirname(file), OWNER_ONLY))
  if (!createFile(file, text)) throw new NotebookError('cannotWrite', { file, reason: 'EEXIST' })
}
