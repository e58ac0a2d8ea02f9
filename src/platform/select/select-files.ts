import { basename, resolve } from 'node:path'
import { isAboutProject, isGlob, spellsOut } from '../../review/select/patterns.js'
import type {
  LeftOut,
  SelectedFile,
  Selection,
  SelectionNote,
  SelectOptions,
} from '../../review/select/selection.js'
import { FileError } from '../files.js'
import { IgnoreFiles, repositoryOf } from './ignore-files.js'
import { kindOf, nameFrom } from './names.js'
import { onceEach, realPath } from './once-each.js'
import { similarPath } from './similar-path.js'
import { Walker } from './walker.js'

/**
 * The files that patterns stand for: files, folders (the Markdown below), globs, and `!` before any of them for what is
 * left out. A path that exists is that path before it is a pattern.
 * @throws FileError for a pattern that nothing matches; ChangedError for what is wrong with git
 */
export async function selectFiles(patterns: readonly string[], options: SelectOptions): Promise<Selection> {
  const { cwd, changedSince } = options
  // An empty one comes from an unset variable; it would mean the whole folder.
  const empty = patterns.find(pattern => pattern === '' || pattern === '!')
  if (empty !== undefined) throw new FileError('noSuchFile', `'${empty}'`)
  const exists = (pattern: string) => kindOf(resolve(cwd, pattern)) !== null
  const excluding = patterns.filter(pattern => pattern.startsWith('!') && !exists(pattern))
  const including = patterns.filter(pattern => !excluding.includes(pattern))
  if (including.length === 0 && excluding.length > 0) throw new FileError('onlyExclusions', excluding[0]!)
  const found = new Found(options)
  for (const pattern of including) await found.include(pattern)
  for (const pattern of excluding) await found.exclude(pattern.slice(1))
  const files = onceEach(found.files, cwd)
  const differs = changedSince === null ? null : await differsFrom(changedSince, options)
  const kept = differs ? files.filter(({ file }) => differs(file)) : files
  const { notes, leftOut } = found
  return { files: kept, notes, leftOut, unchanged: files.length - kept.length }
}

class Found {
  files: SelectedFile[] = []
  readonly notes: SelectionNote[] = []
  readonly leftOut: LeftOut[] = []
  readonly #options: SelectOptions
  /** Those that count for files named outright as well. */
  readonly #own: IgnoreFiles[]
  readonly #walker: Walker
  /** Finds what is ignored, too. */
  readonly #free: Walker

  constructor(options: SelectOptions) {
    const { cwd, ignoreFiles } = options
    this.#options = options
    this.#own = ignoreFiles ? [new IgnoreFiles('.coachignore', cwd, cwd)] : []
    const git = ignoreFiles ? [new IgnoreFiles('.gitignore', repositoryOf(cwd), cwd)] : []
    this.#walker = new Walker(cwd, [...this.#own, ...git])
    this.#free = new Walker(cwd, [], true)
  }

  async include(pattern: string): Promise<void> {
    const path = resolve(this.#options.cwd, pattern)
    const kind = kindOf(path)
    if (kind === 'file') return this.#named(path)
    if (kind === null && !isGlob(pattern)) throw this.#missing('noSuchFile', pattern)
    const found = (await filesOf(pattern, this.#walker)).filter(file => !this.#isAside(file, pattern))
    this.files.push(...found.map(file => ({ file: this.#nameOf(file), named: false })))
    if (found.length === 0) await this.#explainNone(pattern, kind === 'folder' ? 'noMarkdown' : 'noMatch')
  }

  async exclude(pattern: string): Promise<void> {
    // A glob may match folders: then it means what is in them.
    const matched = isGlob(pattern) ? [pattern, `${pattern}/**`] : [pattern]
    const found = await Promise.all(matched.map(glob => filesOf(glob, this.#free)))
    const names = new Set(found.flat().map(file => this.#nameOf(file)))
    const folder = `${this.#nameOf(resolve(this.#options.cwd, pattern))}/`
    const isExcluded = (file: string) => names.has(file) || file.startsWith(folder)
    this.leftOut.push(
      ...this.files
        .filter(({ file }) => isExcluded(file))
        .map(({ file }) => ({ file, by: 'exclusion' as const, pattern: `!${pattern}` })),
    )
    this.files = this.files.filter(({ file }) => !isExcluded(file))
  }

  #named(path: string): void {
    const file = this.#nameOf(path)
    const rule = this.#own.map(files => files.ruleFor(path)).find(found => found !== null)
    if (!rule) return void this.files.push({ file, named: true })
    this.notes.push({ id: 'ignored', file, rule })
    this.leftOut.push({ file, by: 'rule', rule })
  }

  /** A pattern without files: either all are left out for a reason, or it is mistaken. */
  async #explainNone(pattern: string, id: 'noMatch' | 'noMarkdown'): Promise<void> {
    const all = await filesOf(pattern, this.#free)
    for (const path of all) {
      const file = this.#nameOf(path)
      const rule = this.#isAside(path, pattern) ? null : this.#walker.ruleFor(path)
      this.leftOut.push(rule ? { file, by: 'rule', rule } : { file, by: 'about-project' })
    }
    if (all.length > 0) return
    if (!this.#options.allowNone) throw this.#missing(id, pattern)
    this.notes.push({ id, file: pattern })
  }

  #isAside(path: string, pattern: string): boolean {
    const name = basename(path)
    return isAboutProject(name) && !spellsOut(pattern, name)
  }

  #missing(problem: 'noSuchFile' | 'noMatch' | 'noMarkdown', pattern: string): FileError {
    return new FileError(problem, pattern, {}, similarPath(pattern, this.#options.cwd))
  }

  #nameOf(path: string): string {
    return nameFrom(this.#options.cwd, path)
  }
}

/** What a pattern stands for, as absolute paths. */
async function filesOf(pattern: string, walker: Walker): Promise<string[]> {
  const path = resolve(walker.cwd, pattern)
  const kind = kindOf(path)
  if (kind === 'file') return [path]
  if (kind === 'folder') return walker.below(path)
  return isGlob(pattern) ? walker.matching(pattern) : []
}

/** A file differs where it does by its name or, where that is a link, by what it leads to. */
async function differsFrom(ref: string, { cwd, env }: SelectOptions): Promise<(file: string) => boolean> {
  const { changedSince } = await import('./changed.js')
  const differs = changedSince(ref, cwd, env)
  const realCwd = realPath(cwd)
  return file => differs(file) || differs(nameFrom(realCwd, realPath(resolve(cwd, file))))
}
