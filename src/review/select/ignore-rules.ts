import ignore from 'ignore'
import type { IgnoreRule } from './selection.js'

/** The rules of all ignore files of one name below one folder, as git would apply them together. */
export class IgnoreRules {
  readonly #rules = ignore({ ignorecase: false })
  readonly #written: IgnoreRule[] = []

  /**
   * @param folder where the file stands, relative to the top, `''` for the top itself; shallower ones come first
   * @param file how messages call it
   */
  add(folder: string, text: string, file: string): void {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    lines.forEach((line, index) => {
      const pattern = fromTop(line, folder)
      if (pattern === null) return
      const mark = String(this.#written.push({ file, line: index + 1, pattern: line.trim() }) - 1)
      this.#rules.add({ pattern, mark })
    })
  }

  /** The rule that ignores a path relative to the top, or a folder that it is in; null: none does. */
  ruleFor(path: string, isFolder = false): IgnoreRule | null {
    const { ignored, rule } = this.#rules.test(isFolder ? `${path}/` : path)
    return ignored ? this.#written[Number(rule!.mark)]! : null
  }
}

/** A line of an ignore file, said from the top; null: it holds no rule. */
function fromTop(line: string, folder: string): string | null {
  const text = line.replace(/(?<!\\) +$/, '')
  if (text === '' || text.startsWith('#')) return null
  if (folder === '') return text
  const negated = text.startsWith('!')
  const pattern = negated ? text.slice(1) : text
  // Without a slash before its end, a pattern holds at any depth.
  const anchored = pattern.slice(0, -1).includes('/')
  const below = anchored ? pattern.replace(/^\//, '') : `**/${pattern}`
  return `${negated ? '!' : ''}/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}/${below}`
}
