import { vocabularyOf } from '../signals/story/words.js'
import type { About, Analysis, Comparison } from '../types/index.js'
import { evidenceOf } from './evidence.js'
import { loudest, oddsOf } from './learnt.js'

/** Tokens below which nothing is claimed. */
const SHORT = 6
/** Weight of signs from which on they show the drift better than the words do. */
const PLAIN = 0.7
/** The share of the second statement's words that the first has as well from which on nothing new is said. */
const SAME = 0.8
/** Logit of three to two: between these odds, either way, nobody can tell. */
const DOUBTFUL = 0.4

/** Whether a person stands in the second statement where they stood in the first. */
export function compare(first: Analysis, second: Analysis, about: About): Comparison {
  if (Math.min(first.tokens.length, second.tokens.length) < SHORT)
    return { verdict: 'unsure', odds: -Infinity, quotes: null }
  const evidence = evidenceOf(first, second, about)
  const isPlain = evidence.signs >= PLAIN
  if (!isPlain && saysNothingNew(first, second)) return { verdict: 'steady', odds: -Infinity, quotes: null }
  const odds = oddsOf(first, second, evidence)
  const verdict = verdictAt(odds)
  if (verdict === 'steady') return { verdict, odds, quotes: null }
  return { verdict, odds, quotes: isPlain ? evidence.found[0]!.quotes : loudest(first, second) }
}

/** @param odds logit */
export function verdictAt(odds: number): Comparison['verdict'] {
  if (odds < -DOUBTFUL) return 'steady'
  return odds < DOUBTFUL ? 'unsure' : 'drifts'
}

function saysNothingNew(first: Analysis, second: Analysis): boolean {
  const [before, now] = [vocabularyOf(first), vocabularyOf(second)]
  return [...now].filter(word => before.has(word)).length >= SAME * now.size
}
