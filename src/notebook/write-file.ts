import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { onDisk } from './problem.js'

const OWNER_ONLY = 0o600
/** For files that are no diary: whatever the user lets others do with new files. */
export const AS_USUAL = 0o666

/**
 * Writes a file that isn't there yet, all of it or nothing; false where something has that name already,
 * be it that another process has just made it.
 * @throws NotebookError `cannotWrite`
 */
export const createFile = (path: string, text: string, mode: number = OWNER_ONLY): boolean =>
  onDisk('cannotWrite', path, () => {
    const made = written(path, text, mode & ~process.umask())
    try {
      putAs(path, made)
      keep(dirname(path))
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    } finally {
      rmSync(made, { force: true })
    }
  })

/**
 * Puts a text in place of a file's, all of it or nothing; its mode stays, and where a link leads is replaced.
 * @throws NotebookError `cannotWrite`
 */
export const replaceFile = (path: string, text: string): void =>
  onDisk('cannotWrite', path, () => {
    const real = realpathSync(path)
    const made = written(real, text, statSync(real).mode & 0o777)
    try {
      renameSync(made, real)
      keep(dirname(real))
    } finally {
      rmSync(made, { force: true })
    }
  })

/** A whole copy beside the file, on the disk, under a name that nobody reads. */
function written(path: string, text: string, mode: number): string {
  const made = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  rmSync(made, { force: true })
  const handle = openSync(made, 'wx', OWNER_ONLY)
  try {
    writeFileSync(handle, text)
    fchmodSync(handle, mode)
    fsyncSync(handle)
  } catch (error) {
    rmSync(made, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  return made
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

/** A link refuses a name that is taken, which a rename would not; some file systems have none. */
function putAs(path: string, made: string): void {
  try {
    linkSync(made, path)
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(made, path, constants.COPYFILE_EXCL)
  }
}

/** A new name is only sure once its folder is on the disk; not every system can do that. */
function keep(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Windows opens no folders.
  }
}
