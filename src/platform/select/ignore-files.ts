import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { IgnoreRules } from '../../review/select/ignore-rules.js'
import type { IgnoreRule } from '../../review/select/selection.js'
import { FileError } from '../files.js'
import { isOutside, nameFrom } from './names.js'

/** The ignore files of one name, from one folder down, each read when a path beside or below it is asked about. */
export class IgnoreFiles {
  readonly #rules = new IgnoreRules()
  readonly #read = new Set<string>()

  constructor(
    readonly name: string,
    readonly top: string,
    readonly cwd: string,
  ) {}

  /**
   * @param path absolute
   * @throws FileError for an ignore file that can't be read
   */
  ruleFor(path: string, isFolder = false): IgnoreRule | null {
    const name = nameFrom(this.top, path)
    if (name === '' || isOutside(name)) return null
    this.#readDownTo(dirname(path))
    return this.#rules.ruleFor(name, isFolder)
  }

  #readDownTo(folder: string): void {
    if (this.#read.has(folder)) return
    if (folder !== this.top) this.#readDownTo(dirname(folder))
    this.#read.add(folder)
    const file = join(folder, this.name)
    const text = textOf(file, nameFrom(this.cwd, file))
    if (text !== null) this.#rules.add(nameFrom(this.top, folder), text, nameFrom(this.cwd, file))
  }
}

function textOf(path: string, name: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null
    throw new FileError('unreadable', name, { reason: code })
  }
}

/** The root of the repository that a folder is in, else the folder: from there on `.gitignore` counts. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}
