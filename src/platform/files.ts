import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { nearest } from '../content/nearest.js'

export type FileProblem =
  | 'noSuchFile'
  | 'noMatch'
  | 'noMarkdown'
  | 'onlyExclusions'
  | 'isFolder'
  | 'unreadable'
  | 'empty'
  | 'notText'
  | 'notUtf8'
  | 'readOnly'
  | 'changed'
  | 'cannotWrite'

/** A file that can't be read as text, or written; `near` is a file of a similar name beside it. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    readonly args: Record<string, string> = {},
    readonly near: string | null = null,
  ) {
    super(`${problem}: ${file}`)
    this.name = 'FileError'
  }
}

/**
 * Reads a UTF-8 text file without its byte order mark.
 * @param file as the user wrote it, relative to `cwd`; errors name it so.
 * @throws FileError
 */
export function readText(file: string, cwd: string): string {
  const path = resolve(cwd, file)
  let bytes: Buffer
  try {
    if (statSync(path).isDirectory()) throw new FileError('isFolder', file)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof FileError) throw error
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new FileError('noSuchFile', file, {}, similar(file, path))
    throw new FileError('unreadable', file, { reason: code })
  }
  return decode(bytes, file)
}

/** @throws FileError for empty, binary or wrongly encoded bytes. */
export function decode(bytes: Uint8Array, file: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) throw new FileError('notUtf8', file, { offset: '1' })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (bytes.includes(0)) throw new FileError('notText', file)
    throw new FileError('notUtf8', file, { offset: String(firstBadByte(bytes) + 1) })
  }
  if (text.includes('\0')) throw new FileError('notText', file)
  if (!/\S/.test(text)) throw new FileError('empty', file)
  return text
}

/** Index of the byte at which the first sequence that is no UTF-8 begins. */
function firstBadByte(bytes: Uint8Array): number {
  const isGood = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isGood(middle + 1, true)) low = middle + 1
    else high = middle
  }
  // A sequence is found to be bad at the byte after it at the earliest.
  while (low > 0 && !isGood(low, false)) low--
  return low
}

function similar(file: string, path: string): string | null {
  try {
    const near = nearest(basename(path), readdirSync(dirname(path)))
    return near === null ? null : join(dirname(file), near)
  } catch {
    return null
  }
}
