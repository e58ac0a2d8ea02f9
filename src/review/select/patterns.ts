/** What a pattern or a name says by itself, before anything is looked up. */

const MARKDOWN = /\.(md|markdown)$/i

export const isMarkdown = (name: string): boolean => MARKDOWN.test(name)

/** Pages about a project, never answers. */
const ABOUT_PROJECT = ['readme', 'contributing', 'changelog', 'license']

/** `README.md`, in any case; a walk leaves it out. */
export const isAboutProject = (name: string): boolean =>
  isMarkdown(name) && ABOUT_PROJECT.includes(name.toLowerCase().replace(MARKDOWN, ''))

export const isGlob = (pattern: string): boolean => /[*?[{]|[!+@]\(|\([^)]*\|/.test(pattern)

export interface Glob {
  /** The folders before the first wildcard, `''` for the working folder. */
  folder: string
  /** The rest, to be matched below it. */
  rest: string
}

// `answers/2026/**/*.md` → `answers/2026` and the rest, so that a walk starts as deep as it can.
export function splitGlob(pattern: string): Glob {
  const parts = pattern.split('/')
  const first = parts.findIndex(part => isGlob(part) || part.includes('\\'))
  const folder = parts.slice(0, first).join('/')
  return {
    folder: folder === '' && pattern.startsWith('/') ? '/' : folder,
    rest: parts.slice(first).join('/'),
  }
}

// `answers/*` means the answers in there; `*.txt` says itself which files.
export const meansMarkdown = (pattern: string): boolean => !lastPart(pattern).includes('.')

// Whether the glob spells out a file's name: `**/README.md` asks for what a walk would leave out.
export const spellsOut = (pattern: string, name: string): boolean =>
  lastPart(pattern).toLowerCase() === name.toLowerCase()

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1)
