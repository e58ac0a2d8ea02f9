import { PATTERNS } from '../types/index.js'
import type {
  Agreements,
  Ground,
  Pattern,
  PatternQuote,
  Profile,
  ProfileEntry,
  Tendency,
} from '../types/index.js'
import { STATEMENTS } from './statements.js'

/** Means from these on say something clearly, or at all. All answers alike come to 3.7 at most. */
const HIGH = 4
const RAISED = 3.5
/** Practices whose words have to show a pattern for the same. */
const OFTEN = 2
const ONCE = 1
/** A pattern is named from this on: one of the two clearly, or both at all. */
const ENOUGH = 2
const MOST_NAMED = 2
const MOST_QUOTES = 2
/** Of three statements; one alone says nothing. */
const LEAST_ANSWERED = 2

/** Words of past practices, latest first. */
export type Shown = { session: string; patterns: { pattern: Pattern; quote: string }[] }[]

/**
 * What the answers and the words of past practices come to.
 * @param entries oldest first, at least one
 */
export function profileOf(entries: readonly ProfileEntry[], shown: Shown): Profile {
  const entry = entries.at(-1)!
  const earlier = entries.at(-2) ?? null
  const alike = isAlike(entry.answers)
  const tendencies = PATTERNS.map((pattern): Tendency => {
    const quotes = quotesOf(pattern, shown)
    return {
      pattern,
      mean: meanOf(pattern, entry.answers),
      before: earlier && meanOf(pattern, earlier.answers),
      practices: shown.filter(({ patterns }) => patterns.some(found => found.pattern === pattern)).length,
      quotes: quotes.slice(0, MOST_QUOTES),
    }
  })
  return { entry, earlier, tendencies, named: named(tendencies, alike), looked: shown.length, alike }
}

function named(tendencies: readonly Tendency[], alike: boolean): Profile['named'] {
  return tendencies
    .map(tendency => {
      const answers = alike ? 0 : steps(tendency.mean ?? 0, RAISED, HIGH)
      const words = steps(tendency.practices, ONCE, OFTEN)
      return { tendency, answers, words }
    })
    .filter(({ answers, words }) => answers + words >= ENOUGH)
    .sort(
      (a, b) =>
        b.answers + b.words - (a.answers + a.words) ||
        (b.tendency.mean ?? 0) - (a.tendency.mean ?? 0) ||
        b.tendency.practices - a.tendency.practices,
    )
    .slice(0, MOST_NAMED)
    .map(({ tendency, answers, words }) => ({ tendency, ground: groundOf(answers, words) }))
}

const steps = (value: number, ...limits: readonly number[]) => limits.filter(limit => value >= limit).length

function groundOf(answers: number, words: number): Ground {
  if (words === 0) return 'answers'
  if (answers === 0) return 'words'
  return answers + words > ENOUGH ? 'both' : 'some'
}

function meanOf(pattern: Pattern, answers: Agreements): number | null {
  const values = STATEMENTS.filter(statement => statement.pattern === pattern).flatMap(({ id, reversed }) => {
    const value = answers[id]
    return value === undefined ? [] : [reversed ? 6 - value : value]
  })
  if (values.length < LEAST_ANSWERED) return null
  return values.reduce((total, value) => total + value, 0) / values.length
}

/** Somebody who ticks one and the same column hasn't said anything about themselves. */
function isAlike(answers: Agreements): boolean {
  const values = Object.values(answers)
  return values.length > 1 && new Set(values).size === 1
}

/** Each once, with the latest practice in which it was said. */
function quotesOf(pattern: Pattern, shown: Shown): PatternQuote[] {
  const all = shown.flatMap(({ session, patterns }) =>
    patterns.filter(found => found.pattern === pattern).map(({ quote }) => ({ session, quote })),
  )
  return all.filter(({ quote }, index) => all.findIndex(other => other.quote === quote) === index)
}
