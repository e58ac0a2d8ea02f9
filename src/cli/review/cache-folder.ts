import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Flags } from '../command.js'
import { UsageError } from '../errors.js'

const USUAL = '.coach-cache'

/**
 * Where reviews are kept; null where nobody asked for that, so that nothing is written unasked.
 * @throws UsageError where a file is in the way
 */
export function cacheFor(flags: Flags, cwd: string): string | null {
  const folder = flags['cacheFolder'] as string | undefined
  if (flags['cache'] !== true && folder === undefined) return null
  const path = resolve(cwd, folder ?? USUAL)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError('cannotWrite', { file: folder ?? USUAL, reason: 'ENOTDIR' })
  return path
}
