import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../errors.js'
import type { Effective } from './effective.js'

/**
 * The files of a run: those named on the command line, else the configuration's.
 * @throws UsageError where there are none
 */
export async function filesOf(
  named: string[],
  { files, ignore }: Pick<Effective, 'files' | 'ignore'>,
  cwd: string,
): Promise<string[]> {
  if (named.length > 0) return named
  if (files.length === 0) throw new UsageError('nothingToRead')
  const { glob } = await import('tinyglobby')
  const patterns = files.map(pattern => (isFolder(pattern, cwd) ? `${pattern}/**/*.{md,markdown}` : pattern))
  const found = await glob(patterns, { cwd, ignore, expandDirectories: false })
  if (found.length === 0) throw new UsageError('nothingMatched', { patterns: files.join(', ') })
  return found.sort()
}

const isFolder = (path: string, cwd: string) =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false
