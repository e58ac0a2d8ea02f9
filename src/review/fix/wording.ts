import type { Analysis, Lang, Span } from '../../types/index.js'
import type { Edit } from './edit.js'
import words from './words.yaml'

interface Wording {
  from: RegExp
  to: string
}

interface Words {
  wording: Record<Lang, Record<string, { from: string; to: string }[]>>
}
const LISTS = (words as Words).wording
const WORDINGS = new Map<string, Wording[]>(
  Object.values(LISTS).flatMap(rules =>
    Object.entries(rules).map(
      ([rule, list]) => [rule, list.map(({ from, to }) => ({ from: new RegExp(from, 'iy'), to }))] as const,
    ),
  ),
)

/** The same said in other words, with a capital where there was one. */
export function otherWords(doc: Analysis, rule: string, [start, end]: Span): Edit | null {
  for (const { from, to } of WORDINGS.get(rule) ?? []) {
    from.lastIndex = start
    const match = from.exec(doc.text)
    if (match === null || start + match[0].length !== end) continue
    const text = to.replace('$1', match[1] ?? '')
    return { span: [start, end], text: begins(doc, match[0], start) ? capitalised(text) : text }
  }
  return null
}

/** An abbreviation in capitals says nothing of its place: there it is the sentence that counts. */
const begins = ({ sentences }: Analysis, word: string, at: number) =>
  word === word.toUpperCase() ? sentences.some(({ start }) => start === at) : isCapital(word)

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
