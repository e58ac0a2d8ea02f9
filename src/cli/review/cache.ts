import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../notebook/make-folder.js'
import { build } from '../../platform/build.js'
import type { FileReview } from '../../types/index.js'
import type { ReviewInput, Source } from '../reviewing.js'
import { sweep, used } from './cache-age.js'

/**
 * The review of a text as an earlier run made it, or a new one, which is kept. The key is all that decides what comes
 * out: the text, its name, the settings with everything they name, and the build. What can't be read or written is
 * reviewed anew: a cache is never a reason to fail.
 * @param folder where reviews are kept, each in a file of its own
 */
export async function remembered(
  { name, text }: Source,
  input: ReviewInput,
  folder: string,
  review: () => Promise<FileReview>,
): Promise<FileReview> {
  const key = keyOf(name, text, input)
  const file = join(folder, key.slice(0, 2), `${key.slice(2)}.review`)
  const kept = load(file)
  if (kept) {
    attempt(() => used(file))
    return kept
  }
  const made = await review()
  save(file, made)
  attempt(() => sweep(dirname(file)))
  return made
}

/** Another run may be doing the same, or the folder be closed. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // It is left for a later run.
  }
}

function keyOf(name: string, text: string, { rubric, ...rest }: ReviewInput): string {
  const hash = createHash('sha256')
  for (const part of [build(), rubricId(rubric), JSON.stringify(rest), name, text])
    hash.update(part).update('\0')
  return hash.digest('hex')
}

const ids = new WeakMap<object, string>()

/** A rubric is long, and the same for most files. */
function rubricId(rubric: object): string {
  let id = ids.get(rubric)
  if (id === undefined) {
    id = sumOf(JSON.stringify(rubric))
    ids.set(rubric, id)
  }
  return id
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** @returns null for what isn't there, or isn't as it was written */
function load(file: string): FileReview | null {
  try {
    const [sum, text = ''] = readFileSync(file, 'utf8').split('\n')
    return sum === sumOf(text) ? (JSON.parse(text) as FileReview) : null
  } catch {
    return null
  }
}

/** Whole or not at all: another thread or run may be writing the same. */
function save(file: string, review: FileReview): void {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    const text = JSON.stringify(review)
    makeFolder(dirname(file))
    writeFileSync(draft, `${sumOf(text)}\n${text}`)
    renameSync(draft, file)
  } catch {
    // The next run reviews it again.
    attempt(() => rmSync(draft, { force: true }))
  }
}
