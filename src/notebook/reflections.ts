import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ContentError } from '../content/problem.js'
import type { Reflection } from '../types/index.js'
import { NotebookError, onDisk } from './problem.js'

/** In the data folder, a file a note: `2026-11-22-1.yaml`. */
export const REFLECTIONS = 'reflections'

const NOTE = /^(\d{4}-\d{2}-\d{2})-(\d+)\.yaml$/

export interface SavedReflection {
  /** The file's name without its ending. */
  id: string
  file: string
  reflection: Reflection
}

/**
 * Every note on a real interview, latest first.
 * @param parse `parseReflection`, which needs YAML and is loaded by those who have notes to read
 * @param unusable told of each note that can't be used, which is then left out; without it the first one is thrown
 * @throws NotebookError `unreadable`; ContentError
 */
export function readReflections(
  data: string,
  parse: (yaml: string, file: string) => Reflection,
  unusable?: (file: string, error: unknown) => void,
): SavedReflection[] {
  const folder = join(data, REFLECTIONS)
  return namesIn(folder)
    .flatMap(name => {
      const [, day, number] = NOTE.exec(name) ?? []
      return day && number ? [{ name, day, number: Number(number) }] : []
    })
    .sort((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1))
    .flatMap(({ name }) => {
      const file = join(folder, name)
      try {
        const yaml = onDisk('unreadable', file, () => readFileSync(file, 'utf8'))
        return [{ id: basename(name, '.yaml'), file, reflection: parse(yaml, file) }]
      } catch (error) {
        if (!unusable || !(error instanceof ContentError || error instanceof NotebookError)) throw error
        unusable(file, error)
        return []
      }
    })
}

function namesIn(folder: string): string[] {
  return onDisk('unreadable', folder, () => {
    try {
      return readdirSync(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  })
}
