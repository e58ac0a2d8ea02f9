import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.js'
import { onDisk } from './problem.js'

const OWNER_ONLY = { file: 0o600, folder: 0o700 }

/** In the data folder, the answers to the questionnaire about oneself. */
export const PROFILE = 'profile.yaml'

/** A file's text without its byte order mark; null where there is none. @throws NotebookError `unreadable` */
export const readIfThere = (file: string): string | null =>
  onDisk('unreadable', file, () => (existsSync(file) ? new TextDecoder().decode(readFileSync(file)) : null))

/**
 * Writes a file that isn't there yet, all of it or nothing, for its owner alone.
 * @throws NotebookError `cannotWrite`, also where something has that name by now
 */
export function createWhole(file: string, text: string): void {
  const made = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  onDisk('cannotWrite', file, () => {
    makeFolder(dirname(file), OWNER_ONLY.folder)
    try {
      // Left behind by a kill, under a number that is ours now.
      rmSync(made, { force: true })
      const handle = openSync(made, 'wx', OWNER_ONLY.file)
      try {
        writeFileSync(handle, text)
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
      place(made, file)
    } finally {
      rmSync(made, { force: true })
    }
  })
}

/** Unlike a renaming, a link never takes the place of a file; some disks have none. */
function place(made: string, file: string): void {
  try {
    linkSync(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) throw error
    renameSync(made, file)
  }
}
