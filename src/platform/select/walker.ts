import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { isMarkdown, meansMarkdown, splitGlob } from '../../review/select/patterns.js'
import type { IgnoreRule } from '../../review/select/selection.js'
import { FileError } from '../files.js'
import type { IgnoreFiles } from './ignore-files.js'
import { kindOf, nameFrom } from './names.js'

/** Finds files below folders. Dot-folders, `node_modules` and linked folders are left alone, and so is what is ignored. */
export class Walker {
  /** @param lenient passes over folders that can't be read; without it they are an error */
  constructor(
    readonly cwd: string,
    readonly ignoring: readonly IgnoreFiles[],
    readonly lenient = false,
  ) {}

  /** The Markdown files below a folder, as absolute paths. @throws FileError */
  below(folder: string): string[] {
    return this.#list(folder).flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return this.below(path)
      return isMarkdown(entry.name) ? [path] : []
    })
  }

  /** The files that a glob matches, as absolute paths. @throws FileError */
  async matching(pattern: string): Promise<string[]> {
    const { globSync } = await import('tinyglobby')
    const { folder, rest } = splitGlob(pattern)
    const from = folder.startsWith('/') ? folder : join(this.cwd, folder)
    const found = globSync(rest, {
      cwd: from,
      expandDirectories: false,
      followSymbolicLinks: false,
      fs: { readdirSync: ((path: string) => this.#list(path)) as unknown as typeof readdirSync },
    })
    const wanted = meansMarkdown(pattern) ? found.filter(isMarkdown) : found
    return wanted.map(name => join(from, name))
  }

  /** The rule that ignores a path, whichever ignore file it stands in. */
  ruleFor(path: string, isFolder = false): IgnoreRule | null {
    for (const files of this.ignoring) {
      const rule = files.ruleFor(path, isFolder)
      if (rule) return rule
    }
    return null
  }

  #list(folder: string): Entry[] {
    return this.#read(folder)
      .map(entry => followed(entry, folder))
      .filter(entry => entry.isFile() || (entry.isDirectory() && !isNeverWalked(entry.name)))
      .filter(entry => this.ruleFor(join(folder, entry.name), entry.isDirectory()) === null)
  }

  #read(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      // A folder that isn't there holds nothing; one that can't be read may hold answers.
      if (this.lenient || code === 'ENOENT' || code === 'ENOTDIR') return []
      throw new FileError('unreadable', nameFrom(this.cwd, folder) || '.', { reason: code })
    }
  }
}

const isNeverWalked = (name: string) => name.startsWith('.') || name === 'node_modules'

interface Entry {
  name: string
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/** A link to a file counts as the file; a link to a folder as nothing, or a loop would have no end. */
function followed(entry: Dirent, folder: string): Entry {
  if (!entry.isSymbolicLink()) return entry
  const isFile = kindOf(join(folder, entry.name)) === 'file'
  return { name: entry.name, isFile: () => isFile, isDirectory: () => false, isSymbolicLink: () => false }
}
