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

const OFFSETS = [0x811c9dc5, 0x01000193]
const PRIME = 0x01000193

/**
 * The same finding keeps its fingerprint when lines move: rule, file and the words it judged by, and which of such
 * it is. 16 hexadecimal digits (FNV-1a, twice).
 */
export function fingerprintsOf(findings: readonly WordedFinding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, quote }) => {
    const key = [rule, file, quote].join('\n')
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return OFFSETS.map(offset => hash(`${key}\n${nth}`, offset)).join('')
  })
}

function hash(text: string, offset: number): string {
  let value = offset
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME)
  return (value >>> 0).toString(16).padStart(8, '0')
}
