import { availableParallelism } from 'node:os'
import type { Flags } from '../command.js'
import type { Chosen } from '../sources.js'

/** From about so many files on a thread saves more than it takes to start. */
const FILES_EACH = 200
const MOST = 8

/** How many threads beside this one: as asked for, else as many as cores and files make worth while. */
export function workersFor(files: readonly Chosen[], flags: Flags): number {
  const asked = flags['workers'] as number | undefined
  // Standard input has been read here, and can't be read again.
  if (files.length < 2 || files.some(({ text }) => text !== null)) return 0
  if (asked !== undefined) return Math.min(asked - 1, files.length - 1)
  return Math.min(availableParallelism() - 1, MOST - 1, Math.floor(files.length / FILES_EACH))
}
