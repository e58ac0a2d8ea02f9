import { parseReflection } from '../../content/reflection.js'
import { ContentError } from '../../content/problem.js'
import {
  latestFirst,
  readReflections,
  reflectionIds,
  type Notebook,
  type NotebookError,
} from '../../notebook/index.js'
import type { NotebookEntry } from '../../types/index.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { notebookFor } from '../mock/notebook.js'

/** The notebook in the data folder that the command line names, or else the usual one. */
export const openNotebook = (context: Context, flags: Flags): Notebook =>
  notebookFor(context, { dataDir: flags['dataDir'] as string | undefined })

/** Everything that can be read, latest first. */
export interface ReadNotebook {
  entries: NotebookEntry[]
  /** Says what couldn't be read, if anything; to be called when the rest has been shown. @throws ContentError, NotebookError */
  complain(): void
}

export function readNotebook(notebook: Notebook): ReadNotebook {
  const broken: (ContentError | NotebookError)[] = []
  const take = (error: ContentError | NotebookError) => void broken.push(error)
  const notes = readReflections(notebook.data, parseReflection, take)
  const entries = latestFirst(notes, notebook.sessions(take))
  return {
    entries,
    complain() {
      const problems = broken.flatMap(error => (error instanceof ContentError ? error.problems : []))
      if (problems.length > 0) throw new ContentError(problems)
      if (broken[0]) throw broken[0]
    },
  }
}

/** One entry by its id, or the `last` one. @throws UsageError; ContentError where it can't be read */
export function findEntry(name: string, notebook: Notebook): NotebookEntry {
  const { entries, complain } = readNotebook(notebook)
  const entry = name === 'last' ? entries[0] : entries.find(({ id }) => id === name)
  if (entry) return entry
  if (idsOf(notebook).includes(name)) complain()
  if (entries.length === 0) throw new UsageError('noEntries', { dir: notebook.data })
  throw unknownEntry(name, notebook)
}

/** Of everything that is there, be it readable or not. */
export const idsOf = (notebook: Notebook): string[] => [...reflectionIds(notebook.data), ...notebook.ids()]

export const unknownEntry = (name: string, notebook: Notebook): UsageError =>
  new UsageError('unknownEntry', { name, dir: notebook.data, known: idsOf(notebook).join(', ') })
