import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { holdsQuestions } from '../content/answers-file.js'
import { FileError, readText } from '../platform/files.js'
import { isOutside, kindOf, nameFrom } from '../platform/select/names.js'
import { onceEach } from '../platform/select/once-each.js'
import type { SelectedFile } from '../review/select/selection.js'
import type { Flags } from './command.js'
import type { Context } from './context.js'
import { UsageError } from './errors.js'
import type { Source } from './reviewing.js'
import { readStdin } from './stdin.js'

/** A file to review; it is read when its turn comes. */
export interface Chosen extends SelectedFile {
  /** How messages and reports call it. */
  name: string
  /** Known already: of standard input. */
  text: string | null
}

/**
 * The files that a command line asks to review, each once, sorted by name. Notes go to standard error.
 * @param patterns files, folders, globs, `!` before what is left out, `-` for standard input
 * @returns none only where that was allowed: by `--pass-with-no-files`, or with `--changed-since`
 * @throws UsageError, FileError
 */
export async function sourcesFor(
  patterns: readonly string[],
  flags: Flags,
  context: Context,
): Promise<Chosen[]> {
  const piped = await pipedIn(patterns, flags, context)
  const paths = patterns.filter(pattern => pattern !== '-')
  const plain = plainFiles(paths, flags, context.io.cwd)
  if (plain === null || (plain.length === 0 && piped === null)) {
    const { selectedSources } = await import('./selecting.js')
    return selectedSources(paths, piped, flags, context)
  }
  return inOrder(plain, piped)
}

/** A text that is piped in takes the place of the file that it is named after. */
export function inOrder(selected: readonly SelectedFile[], piped: Chosen | null): Chosen[] {
  const chosen = selected.map((file): Chosen => ({ ...file, name: file.file, text: null }))
  if (piped === null) return chosen
  return [...chosen.filter(({ name }) => name !== piped.name), piped].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}

/** @returns null for a file that nobody named and that asks nothing. @throws FileError */
export function read({ file, name, named, text: known }: Chosen, cwd: string): Source | null {
  try {
    const text = known ?? readText(file, cwd)
    return named || holdsQuestions(text)
      ? { file, name, text, ...(known === null ? {} : { piped: true as const }) }
      : null
  } catch (error) {
    if (!named && error instanceof FileError && error.problem === 'empty') return null
    throw error
  }
}

/** Existing files that nothing speaks against, so that no rule or glob need be read; null: it takes a closer look. */
function plainFiles(paths: readonly string[], flags: Flags, cwd: string): SelectedFile[] | null {
  if (flags['changedSince'] !== undefined) return null
  const names = paths.map(path => nameFrom(cwd, resolve(cwd, path)))
  const isPlain = (name: string) =>
    kindOf(resolve(cwd, name)) === 'file' && (flags['ignore'] === false || !mayBeIgnored(name, cwd))
  if (!names.every(isPlain)) return null
  return onceEach(
    names.map(file => ({ file, named: true })),
    cwd,
  )
}

/** Whether a `.coachignore` stands beside the file or above it. */
function mayBeIgnored(name: string, cwd: string): boolean {
  if (isOutside(name)) return false
  const folder = dirname(name)
  return existsSync(join(cwd, folder, '.coachignore')) || (folder !== '.' && mayBeIgnored(folder, cwd))
}

async function pipedIn(
  patterns: readonly string[],
  flags: Flags,
  { io, messages }: Context,
): Promise<Chosen | null> {
  const named = flags['stdinFilename'] as string | undefined
  if (!patterns.includes('-')) {
    if (named !== undefined) throw new UsageError('stdinFilenameAlone')
    return null
  }
  const file = named === undefined ? '-' : nameFrom(io.cwd, resolve(io.cwd, named))
  const name = named === undefined ? messages.review.standardInput : file
  return { file, name, named: true, text: await readStdin(io, name) }
}
