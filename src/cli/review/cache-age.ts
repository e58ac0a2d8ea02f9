import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** In ms. */
const DAY = 24 * 60 * 60 * 1000
const LONGEST_UNUSED = 30 * DAY

/** Reviews, and drafts of them that a run was cut off at; whatever else stands there isn't ours. */
const OURS = /^[0-9a-f]{62}\.review(\.\d+\.[0-9a-z]+)?$/

/** Notes that a review has been used: a day is near enough, and a write a day is little. */
export function used(file: string): void {
  const now = Date.now()
  if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000)
}

const swept = new Set<string>()

/** Drops what has not been used for long from a folder, once a process: so none grows without an end. */
export function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (OURS.test(name) && Date.now() - statSync(file).mtimeMs > LONGEST_UNUSED) rmSync(file)
  }
}
