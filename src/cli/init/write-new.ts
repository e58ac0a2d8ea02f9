import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../notebook/make-folder.js'
import { NotebookError } from '../../notebook/problem.js'
import { AS_USUAL, createFile } from '../../notebook/write-file.js'
import { cannotWrite, UsageError } from '../errors.js'

/**
 * Writes a file that isn't there yet, with the folders above it, all of it or nothing; one that is there stays as it is.
 * @param name how messages call it
 * @throws UsageError
 */
export function writeNew(path: string, name: string, text: string): 'written' | 'kept' {
  if (existsSync(path)) return 'kept'
  try {
    makeFolder(dirname(path))
    return createFile(path, text, AS_USUAL) ? 'written' : 'kept'
  } catch (error) {
    if (error instanceof NotebookError)
      throw new UsageError('cannotWrite', { file: name, reason: error.args['reason']! })
    throw cannotWrite(name, error)
  }
}
