/** Which files a review reads, and why others are left out: data, of which sentences are made in the reader's language. */

export interface SelectOptions {
  /** Where patterns start and what names are relative to. */
  cwd: string
  /** Whether `.gitignore` and `.coachignore` count. */
  ignoreFiles: boolean
  /** Only files that differ from where HEAD left this commit; null: all. */
  changedSince: string | null
  /** A folder or a glob without files is no error, but a note. */
  allowNone: boolean
  /** For git. */
  env: Record<string, string | undefined>
}

export interface Selection {
  /** Each once, sorted by name. */
  files: SelectedFile[]
  notes: SelectionNote[]
  /** What named files, globs and folders hold besides, where all of a pattern's files are left out. */
  leftOut: LeftOut[]
  /** How many files were left out because they don't differ from `changedSince`. */
  unchanged: number
}

export interface SelectedFile {
  /** Relative to the working folder, with `/`. */
  file: string
  /** Named outright, not come across in a folder or by a glob. */
  named: boolean
}

/** A line of an ignore file. */
export interface IgnoreRule {
  file: string
  line: number
  pattern: string
}

export type LeftOut = { file: string } & (
  { by: 'rule'; rule: IgnoreRule } | { by: 'exclusion'; pattern: string } | { by: 'about-project' }
)

export type SelectionNote =
  { id: 'ignored'; file: string; rule: IgnoreRule } | { id: 'noMatch' | 'noMarkdown'; file: string }
