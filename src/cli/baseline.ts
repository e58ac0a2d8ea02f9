import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { countOf, fill } from '../i18n/fill.js'
import { FileError, readText } from '../platform/files.js'
import { writeBaseline, type BaselineEntry } from '../review/baseline/baseline.js'
import { hideKnown, updateBaseline, type NameOf } from '../review/baseline/compare.js'
import { BrokenBaseline, readBaseline } from '../review/baseline/read.js'
import type { ReviewResult } from '../types/index.js'
import type { Flags } from './command.js'
import type { Context } from './context.js'
import { cannotWrite, UsageError } from './errors.js'
import { write } from './io.js'
import { wrote } from './own-writes.js'

/** The one that `--update-baseline` writes where no other is named. */
export const USUAL_BASELINE = 'coach.baseline.json'
const STDIN = '-'

/**
 * The result without what the baseline knows; with `--update-baseline` the baseline is written first, and knows all.
 * What is to be said about the baseline goes to stderr, whatever the format.
 * @throws UsageError, FileError, ContentError
 */
export async function applyBaseline(
  result: ReviewResult,
  flags: Flags,
  { io, messages }: Context,
): Promise<ReviewResult> {
  const { review } = messages
  const file = (flags['baseline'] as string | undefined) ?? USUAL_BASELINE
  const updates = flags['updateBaseline'] === true
  const folder = dirname(resolve(io.cwd, file))
  const nameOf: NameOf = name =>
    name === review.standardInput ? STDIN : relative(folder, resolve(io.cwd, name)).split(sep).join('/')
  const old = await load(file, io.cwd, updates)
  if (!updates) {
    const found = hideKnown(result, old, nameOf)
    const gone = found.baseline?.gone ?? 0
    if (gone > 0) await write(io.stderr, `${countOf(gone, review.baselineGone)}\n`)
    return found
  }
  const isThere = (name: string) => name === STDIN || existsSync(resolve(folder, name))
  const entries = updateBaseline(result, old, nameOf, isThere)
  save(file, io.cwd, writeBaseline(entries))
  const number = entries.reduce((sum, { count }) => sum + count, 0)
  await write(io.stderr, `${fill(countOf(number, review.baselineWritten), { file })}\n`)
  return hideKnown(result, entries, nameOf)
}

/** @param mayLack whether a missing file is an empty one */
async function load(file: string, cwd: string, mayLack: boolean): Promise<BaselineEntry[]> {
  try {
    return await readBaseline(readText(file, cwd), file)
  } catch (error) {
    if (error instanceof FileError && error.problem === 'noSuchFile') {
      if (mayLack) return []
      throw new UsageError('noBaseline', { file })
    }
    if (!(error instanceof BrokenBaseline)) throw error
    const [line, column] = [String(error.line), String(error.column)]
    if (error.kind === 'conflict') throw new UsageError('baselineConflict', { file, line })
    throw new UsageError('baselineBroken', { file, line, column })
  }
}

/** Whole or not at all: a run that is cut off leaves the old one. */
function save(file: string, cwd: string, text: string): void {
  const path = resolve(cwd, file)
  const draft = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
    wrote(path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw cannotWrite(file, error)
  }
}
