import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** A folder with those above it, step by step: Node's own `recursive` never returns where a file system refuses folders, such as /proc. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder), mode)
  makeNewFolder(folder, mode)
}

/** False where another process has just made it. */
export function makeNewFolder(folder: string, mode?: number): boolean {
  try {
    mkdirSync(folder, { mode })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
