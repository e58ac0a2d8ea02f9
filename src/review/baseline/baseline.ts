import { fingerprint } from '../../types/fingerprint.js'

/** A finding that is known: not by its line, which moves, but by the words it judged. */
export interface BaselineEntry {
  /** From the folder of the baseline, with `/`; `-` is standard input. */
  file: string
  question: string
  rule: string
  /** Fingerprint of the words, blanks left out. */
  words: string
  /** How many of these there are. */
  count: number
}

/** What every entry but its count says, as one text. */
export const keyOf = ({ file, question, rule, words }: Omit<BaselineEntry, 'count'>): string =>
  JSON.stringify([file, question, rule, words])

export const wordsOf = (quote: string): string => fingerprint(quote.replace(/\s+/g, ''))

/** JSON, an entry a line and all in order, so that versions of it can be compared and merged. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(entry => [keyOf(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, { file, question, rule, words, count }]) =>
      JSON.stringify({ file, question, rule, words, count }),
    )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}
