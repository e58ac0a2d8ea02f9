import type { Span } from '../types/index.js'

/** A comment addressed to the tool, `<!-- coach: … -->` or `<!-- coach-… -->`; a blank line would end it. */
const TOOL = String.raw`<!--\s*coach[:-](?:(?!-->|<!--|\n[ \t\r]*\n)[\s\S])*-->`
const ANYWHERE = new RegExp(TOOL, 'g')
const ALONE = new RegExp(String.raw`\r?\n[ \t]*(?:${TOOL}[ \t]*)+(?=\r?\n|$)`, 'g')
const AT_START = new RegExp(String.raw`\r?\n[ \t]*(?:${TOOL}[ \t]*)+`, 'g')

/**
 * Blanks such comments out. Offsets hold, and no paragraph or sentence is parted: a line that holds nothing else
 * becomes the end of the one before it, and what follows a comment still begins its line.
 */
export const blankToolComments = (text: string): string =>
  text
    .replace(ALONE, comment => ' '.repeat(comment.length))
    .replace(AT_START, comment => `${' '.repeat(comment.length - 1)}\n`)
    .replace(ANYWHERE, comment => comment.replace(/[^\r\n]/g, ' '))

/** The same for a line of its own, such as a heading: they are left out. */
export const dropToolComments = (line: string): string => line.replace(ANYWHERE, '')

/** Where such comments stand outside of fenced code, in the order of the text. */
export function toolCommentsIn(text: string): Span[] {
  const fenced = fencedIn(text)
  return [...text.matchAll(ANYWHERE)]
    .map(({ 0: { length }, index }): Span => [index, index + length])
    .filter(([start]) => !fenced.some(([from, to]) => start >= from && start < to))
}

function fencedIn(text: string): Span[] {
  const isFenced = fenceReader()
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length + 1
    if (isFenced(line)) spans.push([start, end])
    start = end
  }
  return spans
}

/** Tells of line after line whether it belongs to fenced code, its marks among it. */
export function fenceReader(): (line: string) => boolean {
  let fence: string | null = null
  return line => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    const within = fence !== null || mark !== undefined
    if (mark && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null
    return within
  }
}
