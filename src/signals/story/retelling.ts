import { memo } from '../memo.js'
import type { Reading } from '../signal.js'
import type { Analysis, Quantity, Span } from '../../types/index.js'
import { thinkingOf, WEIGHT, type Thinking, type Thought } from './kinds.js'
import { newQuantities } from './numbers.js'
import { shingleShare, shinglesOf } from './shingles.js'
import { contentWords, meanCoverage, vocabularyOf } from './words.js'

/** A clause that the other round does not tell word for word. */
export interface FreshClause {
  clause: Thinking
  /** Share of what it speaks of that the other round did not speak of, 0–1. */
  novelty: number
  numbers: Quantity[]
}

/** What the second answer adds to the first. */
export interface Retelling {
  fresh: FreshClause[]
  /** Kinds of thinking beyond those of the first answer: how many more of each, at most two. */
  grown: ReadonlyMap<Thought, number>
  /** The same as one number, and per sentence that tells something fresh. */
  excess: number
  excessRate: number
  /** Happenings told only now, less those told only then: a reworded story loses as many as it gains. */
  newEvents: number
  newNumbers: Quantity[]
  /** Sentences by what they add, strongest first. */
  strongest: { value: number; span: Span }[]
}

const VERBATIM = 0.7
const NOVEL = 0.6
const MOST_OF_A_KIND = 2

export const retellingOf = memo((reading: Reading): Retelling | null =>
  reading.firstRound ? compare(reading.firstRound, reading.doc) : null,
)

function compare(before: Analysis, after: Analysis): Retelling {
  const newNumbers = newQuantities(before.quantities, after.quantities)
  const fresh = freshClauses(after, before, newNumbers)
  const dropped = freshClauses(before, after, [])
  const grown = growth(countThoughts(dropped), countThoughts(fresh))
  const excess = [...grown].reduce((sum, [kind, count]) => sum + WEIGHT[kind] * count, 0)
  return {
    fresh,
    grown,
    excess,
    excessRate: excess / (new Set(fresh.map(f => f.clause.sentence)).size + 2),
    newEvents: Math.max(0, countEvents(fresh) - countEvents(dropped)),
    newNumbers,
    strongest: strongestOf(fresh, grown),
  }
}

/** Clauses told word for word in both rounds say nothing about what is new. */
function freshClauses(doc: Analysis, other: Analysis, newNumbers: Quantity[]): FreshClause[] {
  const told = shinglesOf(other)
  return thinkingOf(doc)
    .filter(clause => shingleShare(clause.tokens, doc.lang, told) < VERBATIM)
    .map(clause => ({
      clause,
      novelty: noveltyOf(clause, other),
      numbers: newNumbers.filter(n => n.start >= clause.start && n.end <= clause.end),
    }))
}

function noveltyOf(clause: Thinking, other: Analysis): number {
  const covered = meanCoverage(contentWords(clause.tokens, other.lang), vocabularyOf(other), other.lang)
  return covered === null ? 0 : 1 - covered
}

/** A truth that holds anywhere is no thought; nor is a lesson, a vow or scenery, unless the clause does real work too. */
const counts = ({ decor, thoughts, grounded }: Thinking) =>
  grounded && (decor.size === 0 || thoughts.size >= 3)

function countThoughts(clauses: FreshClause[]): Map<Thought, number> {
  const found = new Map<Thought, number>()
  for (const { clause } of clauses)
    if (counts(clause)) for (const kind of clause.thoughts) found.set(kind, (found.get(kind) ?? 0) + 1)
  return found
}

function growth(before: Map<Thought, number>, after: Map<Thought, number>): Map<Thought, number> {
  const more = [...after].map(([kind, count]): [Thought, number] => [kind, count - (before.get(kind) ?? 0)])
  return new Map(more.filter(([, n]) => n > 0).map(([kind, n]) => [kind, Math.min(MOST_OF_A_KIND, n)]))
}

export const isNewEvent = ({ clause, novelty }: FreshClause) =>
  clause.event && clause.grounded && novelty >= NOVEL && clause.decor.size === 0

const countEvents = (clauses: FreshClause[]) => clauses.filter(isNewEvent).length

/** How much a clause adds: what it speaks of is new, and it thinks in ways the first answer did not. */
export const worthOf = ({ novelty, clause }: FreshClause, grown: ReadonlyMap<Thought, number>) =>
  counts(clause) ? novelty * [...clause.thoughts].filter(kind => grown.has(kind)).length : 0

function strongestOf(fresh: FreshClause[], grown: ReadonlyMap<Thought, number>): Retelling['strongest'] {
  const sentences = [...new Set(fresh.map(item => item.clause.sentence))].map(index =>
    fresh.filter(item => item.clause.sentence === index),
  )
  return sentences.map(items => strengthOf(items, grown)).sort((a, b) => b.value - a.value)
}

const DECOR_DISCOUNT = 0.6

function strengthOf(
  items: FreshClause[],
  grown: ReadonlyMap<Thought, number>,
): { value: number; span: Span } {
  const telling = items.filter(item => item.clause.grounded)
  const kinds = new Set(telling.flatMap(item => [...item.clause.thoughts].filter(kind => grown.has(kind))))
  const novelty = items.reduce((sum, item) => sum + item.novelty, 0) / items.length
  const numbers = items.some(item => item.numbers.length > 0) ? 1 : 0
  const idle = items.some(item => item.clause.decor.size > 0)
  const best = items.reduce((a, b) => (worthOf(b, grown) > worthOf(a, grown) ? b : a))
  return {
    value: novelty * (kinds.size + numbers) * (idle ? DECOR_DISCOUNT : 1),
    span: [best.clause.start, best.clause.end],
  }
}
