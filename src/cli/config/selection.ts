import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { UsageError } from '../errors.js'
import type { Effective, Patterns } from './effective.js'
import { matches } from './glob.js'

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
  if (files.patterns.length === 0) throw new UsageError('nothingToRead')
  const found = (await expand(files, cwd)).filter(
    path => !matches(ignore.patterns, from(resolve(cwd, ignore.from), path)),
  )
  if (found.length === 0) throw new UsageError('nothingMatched', { patterns: files.patterns.join(', ') })
  return found.map(path => from(cwd, path)).sort()
}

const from = (folder: string, path: string) => relative(folder, path).replaceAll('\\', '/')

/** Absolute paths; a folder stands for the Markdown below it. */
async function expand({ from, patterns }: Patterns, cwd: string): Promise<string[]> {
  const folder = resolve(cwd, from)
  const isFolder = (path: string) =>
    statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false
  const { glob } = await import('tinyglobby')
  const named = patterns.map(pattern =>
    isFolder(pattern) ? `${pattern.replace(/\/+$/, '')}/**/*.{md,markdown}` : pattern,
  )
  return glob(named, { cwd: folder, absolute: true, expandDirectories: false })
}
