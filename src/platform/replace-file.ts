import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
} from 'node:fs'
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { decode, FileError } from './files.js'

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])
const ANYBODY_WRITES = 0o222

/**
 * Puts a new text in place of a file's, all of it or nothing; mode and byte order mark stay. Where a link leads is
 * replaced, not the link.
 * @param file as the user wrote it, relative to `cwd`; errors name it so.
 * @param before what was read of it: if it holds something else by now, it is left alone.
 * @throws FileError `changed`, `readOnly`, `cannotWrite`
 */
export function replaceText(file: string, cwd: string, before: string, after: string): void {
  const place = resolve(cwd, file)
  let made: string | null = null
  try {
    const path = realpathSync(place)
    const { mode, uid, gid } = statSync(path)
    // Who may do everything would not be stopped by the mode otherwise.
    if ((mode & ANYBODY_WRITES) === 0) throw new FileError('readOnly', file)
    accessSync(path, constants.W_OK)
    made = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
    const bytes = readFileSync(path)
    const mark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : Buffer.alloc(0)
    write(made, Buffer.concat([mark, Buffer.from(after)]), mode)
    keepOwner(made, uid, gid)
    // Looked at as late as can be.
    const now = textOf(path, file)
    if (now !== before && now !== after) throw new FileError('changed', file)
    renameSync(made, path)
    made = null
  } catch (error) {
    if (error instanceof FileError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && made === null) throw new FileError('changed', file)
    throw new FileError(code === 'EACCES' && made === null ? 'readOnly' : 'cannotWrite', file, {
      reason: code ?? message,
    })
  } finally {
    if (made !== null) rmSync(made, { force: true })
  }
}

/** null: nothing that could have been read before. */
function textOf(path: string, file: string): string | null {
  try {
    return decode(readFileSync(path), file)
  } catch {
    return null
  }
}

function write(path: string, bytes: Buffer, mode: number): void {
  const handle = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(handle, bytes)
    fchmodSync(handle, mode)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function keepOwner(path: string, uid: number, gid: number): void {
  const { uid: ownUid, gid: ownGid } = statSync(path)
  if (uid === ownUid && gid === ownGid) return
  try {
    chownSync(path, uid, gid)
  } catch {
    // Only an administrator may give a file away.
  }
}
