import { fingerprint } from '../../types/fingerprint.js'
import type { ReviewResult } from '../../types/index.js'
import { findingJson } from '../wire.js'
import type { Words } from '../words.js'

/** A finding with its sentences, as machine formats carry it. */
export type WordedFinding = ReturnType<typeof findingJson>

export const wordedOf = (result: ReviewResult, words: Words): WordedFinding[] =>
  result.files
    .flatMap(({ answers }) => answers.flatMap(({ findings }) => findings))
    .map(finding => findingJson(finding, words))

/** What to say and what to do about it, in one line. */
export const sentenceOf = ({ message, advice }: WordedFinding): string => `${message} ${advice}`.trim()

/** A path as part of a URL; `\` counts as `/`. */
export const uriOf = (file: string): string => file.split(/[\\/]/).map(encodeURIComponent).join('/')

/**
 * The same finding keeps its fingerprint when lines move: rule, file and the words it judged by, and which of such
 * it is.
 */
export function fingerprintsOf(findings: readonly WordedFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, quote }) => {
    const key = [rule, file, quote].join('\n')
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return fingerprint(`${key}\n${nth}`)
  })
}
