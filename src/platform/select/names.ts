import { statSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/** How an absolute path is called from a folder, with `/`; `''` is the folder itself. */
export const nameFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/** Whether such a name leads out of the folder. */
export const isOutside = (name: string): boolean => /^\.\.(\/|$)/.test(name) || isAbsolute(name)

/** What stands at a path, links followed; null: nothing, or a link that leads nowhere. A pipe reads like a file. */
export function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}
