import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type { Paint } from './words.js'

export interface WrapOptions {
  /** Columns a row may take, prefix included. */
  width: number
  /** Put before the first row; the others are indented by its width. */
  first: string
}

/** What a text is laid out for. The terminal knows widths and line breaks, so it is handed in. */
export interface Page {
  /** Columns. */
  width: number
  wrap(text: string, options: WrapOptions): string[]
  /** Columns that a text takes. */
  measure(text: string): number
  paint: Paint
}

/** A paragraph with a hanging indent. */
export const paragraph = (text: string, page: Page, first = '  '): string[] =>
  page.wrap(text, { width: page.width, first })

/** A bold line, wrapped if need be. */
export const heading = (text: string, page: Page): string[] =>
  paragraph(text, page, '').map(row => page.paint.bold(row))

/** A paragraph in the background; painted last, since a colour in the text would be shown as its code. */
export const dimmed = (text: string, page: Page, first = '  '): string[] =>
  paragraph(text, page, first).map(row => page.paint.dim(row))

/** A labelled paragraph under an empty line. */
export const part = (label: string, text: string, page: Page): string[] => [
  '',
  ...heading(label, page),
  ...paragraph(text, page),
]

/** Parts with an empty line between them. */
export const apart = (parts: readonly (readonly string[])[]): string[] =>
  parts.flatMap((part, index) => (index > 0 ? ['', ...part] : part))

/** Two columns: a short name, and a text that wraps beside it; below it where there is no room. */
export function rows(pairs: readonly (readonly [name: string, text: string])[], page: Page): string[] {
  const widest = Math.max(0, ...pairs.map(([name]) => page.measure(name)))
  if (widest > page.width / 2)
    return pairs.flatMap(([name, text]) => [...paragraph(name, page), ...paragraph(text, page, '    ')])
  return pairs.flatMap(([name, text]) => {
    const gap = ' '.repeat(widest - page.measure(name) + 2)
    return paragraph(text, page, `  ${name}${gap}`)
  })
}

/** A text of several lines in one. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** Rows as the text of a command. */
export const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** In quotation marks; Japanese ones inside turn into inner ones. */
export const quotation = (text: string, { explain }: Catalogue): string =>
  fill(explain.quoted, { text: text.replaceAll('「', '『').replaceAll('」', '』') })
