import type { AnswerReview, Finding, ReviewResult } from '../../types/index.js'
import { joinReviews } from '../review.js'
import { keyOf, wordsOf, type BaselineEntry } from './baseline.js'

/** How a baseline calls a file of the review. */
export type NameOf = (file: string) => string

const entryOf = (finding: Finding, { question }: AnswerReview, nameOf: NameOf) => ({
  file: nameOf(finding.file),
  question,
  rule: finding.rule,
  words: wordsOf(finding.quote),
})

/**
 * Hides what the baseline knows: as many of each kind as it counts, the first ones in the file. What is left of the
 * entries of reviewed files no longer occurs.
 */
export function hideKnown(
  result: ReviewResult,
  baseline: readonly BaselineEntry[],
  nameOf: NameOf,
): ReviewResult {
  const left = new Map<string, number>()
  // A merge may have kept an entry twice; it still hides no more than it says.
  for (const entry of baseline) left.set(keyOf(entry), Math.max(entry.count, left.get(keyOf(entry)) ?? 0))
  let hidden = 0
  const isKnown = (finding: Finding, answer: AnswerReview): boolean => {
    const key = keyOf(entryOf(finding, answer, nameOf))
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count > 0
  }
  const files = result.files.map(file => ({
    ...file,
    answers: file.answers.map(answer => {
      const findings: Finding[] = []
      const known: Finding[] = []
      for (const finding of answer.findings) (isKnown(finding, answer) ? known : findings).push(finding)
      hidden += known.length
      return known.length === 0 ? answer : { ...answer, findings, known }
    }),
  }))
  const reviewed = new Set(result.files.map(({ file }) => nameOf(file)))
  const ours = new Set(baseline.filter(({ file }) => reviewed.has(file)).map(keyOf))
  const gone = [...ours].filter(key => left.get(key)! > 0).length
  return { ...result, ...joinReviews(files), baseline: { hidden, gone } }
}

/**
 * The baseline after a review: what was found in the reviewed files, and the old entries of others.
 * @param keeps whether a file that wasn't reviewed is still there
 */
export function updateBaseline(
  result: ReviewResult,
  old: readonly BaselineEntry[],
  nameOf: NameOf,
  keeps: (file: string) => boolean,
): BaselineEntry[] {
  const reviewed = new Set(result.files.map(({ file }) => nameOf(file)))
  const entries = new Map(
    old.filter(({ file }) => !reviewed.has(file) && keeps(file)).map(entry => [keyOf(entry), entry]),
  )
  for (const answer of result.files.flatMap(({ answers }) => answers))
    for (const finding of answer.findings) {
      const entry = entryOf(finding, answer, nameOf)
      entries.set(keyOf(entry), { ...entry, count: (entries.get(keyOf(entry))?.count ?? 0) + 1 })
    }
  return [...entries.values()]
}
