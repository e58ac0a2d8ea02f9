import { readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { NotebookError } from './problem.js'
import { createFile } from './write-file.js'

const TRIES = 3

/**
 * Keeps other windows from writing this session; returns the function that lets go of it. The lock of a
 * process that is gone is taken over.
 * @throws NotebookError `sessionInUse`, `cannotWrite`
 */
export function lockFolder(folder: string, pid: number = process.pid): () => void {
  const file = join(folder, 'lock')
  for (let left = TRIES; left > 0; left--) {
    // Never there without its owner's number, so that nobody takes a new lock for a broken one.
    if (createFile(file, `${pid}\n`)) return () => release(file, pid)
    const owner = ownerOf(file)
    if (owner !== null && owner !== pid && isAlive(owner)) throw inUse(file, owner)
    rmSync(file, { force: true })
  }
  throw inUse(file, ownerOf(file) ?? 0)
}

const inUse = (file: string, owner: number) =>
  new NotebookError('sessionInUse', { name: basename(dirname(file)), pid: String(owner) })

function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim())
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process answers "not permitted": it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Another window may have taken over in the meantime: then the lock is no longer ours to remove. */
function release(file: string, pid: number): void {
  if (ownerOf(file) === pid) rmSync(file, { force: true })
}
