import { resolve } from 'node:path'
import type { Flags } from '../command.js'

const USUAL = '.coach-cache'

/** Where reviews are kept; null where nobody asked for that, so that nothing is written unasked. */
export function cacheFor(flags: Flags, cwd: string): string | null {
  const folder = flags['cacheFolder'] as string | undefined
  return flags['cache'] === true || folder !== undefined ? resolve(cwd, folder ?? USUAL) : null
}
