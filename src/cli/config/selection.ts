import { posix } from 'node:path'
import type { Effective, Patterns } from './effective.js'

/**
 * The patterns of a run, from the working folder: those of the command line, else the configuration's, with `!` before
 * what it ignores. Empty: there are none.
 */
export function patternsOf(
  named: readonly string[],
  { files, ignore }: Pick<Effective, 'files' | 'ignore'>,
): readonly string[] {
  if (named.length > 0 || files.patterns.length === 0) return named
  return [...fromHere(files), ...fromHere(ignore).map(pattern => `!${pattern}`)]
}

const fromHere = ({ from, patterns }: Patterns): string[] =>
  patterns.map(pattern =>
    pattern.startsWith('!') ? `!${posix.join(from, pattern.slice(1))}` : posix.join(from, pattern),
  )
