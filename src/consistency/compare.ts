import { vocabularyOf } from '../signals/story/words.js'
import type { About, Analysis, Comparison } from '../types/index.js'
import { evidenceOf } from './evidence.js'
import { oddsOf } from './learnt.js'

/** Tokens below which nothing is claimed. */
const SHORT = 6
/** Where the signs alone are as much as an interviewer would ask about. */
const PLAIN = 0.7
/** The share of the shorter statement's words that the other has as well from which on nothing new is said. */
const SAME = 0.8
/** Logit of three to two: between these odds, either way, nobody can tell. */
const DOUBTFUL = 0.4

/** Whether a person stands in the second statement where they stood in the first. */
export function compare(first: Analysis, second: Analysis, about: About): Comparison {
  if (Math.min(first.tokens.length, second.tokens.length) < SHORT)
    return { verdict: 'unsure', odds: -Infinity, quotes: null }
  const evidence = evidenceOf(first, second, about)
  const isPlain = evidence.signs >= PLAIN
  if (!isPlain && isSame(first, second)) return { verdict: 'steady', odds: -Infinity, quotes: null }
  const { odds, quotes } = oddsOf(first, second, evidence)
  return verdictAt(odds, isPlain ? evidence.found[0]!.quotes : quotes)
}

/** @param odds logit */
export function verdictAt(odds: number, quotes: [first: string, second: string]): Comparison {
  if (odds < -DOUBTFUL) return { verdict: 'steady', odds, quotes: null }
  return { verdict: odds < DOUBTFUL ? 'unsure' : 'drifts', odds, quotes }
}

function isSame(first: Analysis, second: Analysis): boolean {
  const [few, many] = [vocabularyOf(first), vocabularyOf(second)].sort((a, b) => a.size - b.size)
  return [...few!].filter(word => many!.has(word)).length >= SAME * few!.size
}
