import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SelectedFile } from '../../review/select/selection.js'

/** Sorted by name; of several names of one file the first, but one that was given outright before others. */
export function onceEach(files: readonly SelectedFile[], cwd: string): SelectedFile[] {
  const once = new Map<string, SelectedFile>()
  const byRank = [...files].sort((a, b) => Number(b.named) - Number(a.named) || byName(a, b))
  for (const file of byRank) {
    const real = realPath(resolve(cwd, file.file))
    if (!once.has(real)) once.set(real, file)
  }
  return [...once.values()].sort(byName)
}

// By code units: the same on any machine.
const byName = (a: SelectedFile, b: SelectedFile) => (a.file < b.file ? -1 : Number(a.file > b.file))

/** The path without links; itself where nothing stands there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
