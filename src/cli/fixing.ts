import { resolve } from 'node:path'
import { countOf, fill } from '../i18n/fill.js'
import { FileError } from '../platform/files.js'
import { replaceText } from '../platform/replace-file.js'
import { sanitise } from '../report/sanitise.js'
import { unifiedDiff } from '../report/unified-diff.js'
import { applyFixes } from '../review/fix/apply.js'
import type { FileReview } from '../types/index.js'
import type { Context } from './context.js'
import { sayFailure } from './failure.js'
import { write } from './io.js'
import { wrote } from './own-writes.js'
import type { Source } from './reviewing.js'

/** `write`: `--fix`; `show`: `--fix-dry-run`. */
export type FixMode = 'write' | 'show'

export interface Reviewed {
  source: Source
  review: FileReview
  /** Reviews another text in its place. */
  again(text: string): Promise<FileReview>
}

/** A fix may uncover another one, but not without an end. */
const MOST_ROUNDS = 10

interface Mended extends Omit<Reviewed, 'again'> {
  text: string
  applied: number
}

/** Applies what the findings offer until nothing is left, and reviews the text anew each time. */
async function mend({ source, review, again }: Reviewed): Promise<Mended> {
  let mended: Mended = { source, review, text: source.text, applied: 0 }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = mended.review.answers
      .flatMap(answer => answer.findings)
      .flatMap(finding => (finding.fix ? [finding.fix] : []))
    if (fixes.length === 0) break
    const { text, applied } = applyFixes(mended.text, fixes)
    mended = {
      source,
      text,
      applied: mended.applied + applied,
      review: await again(text),
    }
  }
  return mended
}

/**
 * Writes the fixed files, or shows what would change. Nothing is written before every file has been reviewed.
 * @returns what is left to report, and whether a file couldn't be written (said on stderr).
 */
export async function fixAll(
  all: readonly Reviewed[],
  mode: FixMode,
  context: Context,
): Promise<{ reviews: FileReview[]; failed: boolean }> {
  const mended: Mended[] = []
  for (const reviewed of all) mended.push(await mend(reviewed))
  const reviews: FileReview[] = []
  const done: Mended[] = []
  let failed = false
  for (const one of mended) {
    const isDone = await (mode === 'write' ? writeOne(one, context) : showOne(one, context))
    if (isDone && one.applied > 0) done.push(one)
    failed ||= !isDone
    reviews.push(isDone && mode === 'write' ? one.review : all[reviews.length]!.review)
  }
  await write(context.io.stderr, `${summary(done, mode, failed, context)}`)
  return { reviews, failed }
}

async function writeOne({ source, text, applied }: Mended, context: Context): Promise<boolean> {
  if (source.piped) {
    await write(context.io.stdout, text)
    return true
  }
  if (applied === 0) return true
  try {
    replaceText(source.file, context.io.cwd, source.text, text)
    wrote(resolve(context.io.cwd, source.file))
    return true
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    await sayFailure(error, context)
    return false
  }
}

async function showOne({ source, text }: Mended, { io }: Context): Promise<boolean> {
  const diff = unifiedDiff(source.name, source.text, text)
  // A terminal is not to be steered by a file; what goes into `patch` has to be exact.
  await write(io.stdout, io.stdout.isTTY ? sanitise(diff) : diff)
  return true
}

function summary(done: Mended[], mode: FixMode, failed: boolean, { messages: { review } }: Context): string {
  if (done.length === 0) return failed ? '' : `${review.nothingToFix}\n`
  const places = done.reduce((total, { applied }) => total + applied, 0)
  return `${fill(mode === 'write' ? review.fixed : review.wouldFix, {
    places: countOf(places, review.places),
    files: countOf(done.length, review.files),
  })}\n`
}
