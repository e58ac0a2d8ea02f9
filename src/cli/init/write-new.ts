import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../notebook/make-folder.js'
import { cannotWrite } from '../errors.js'

/**
 * Writes a file that isn't there yet, with the folders above it; one that is there stays as it is.
 * @param name how messages call it
 * @throws UsageError
 */
export function writeNew(path: string, name: string, text: string): 'written' | 'kept' {
  try {
    makeFolder(dirname(path))
    writeFileSync(path, text, { flag: 'wx' })
    return 'written'
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && syscall === 'open') return 'kept'
    throw cannotWrite(name, error)
  }
}
