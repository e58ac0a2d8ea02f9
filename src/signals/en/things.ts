import type { Analysis, Token } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { clamp, measure, quote } from './measures.js'
import { isAbstract, isConcrete, isNoun, isPerson, isTime, word } from './tokens.js'

/** Clauses with the most of what `counts` picks, best first. */
function richest(doc: Analysis, counts: (token: Token) => boolean): Clause[] {
  return clausesOf(doc)
    .map(clause => ({ clause, hits: clause.tokens.filter(counts).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ clause }) => clause)
}

const spansOf = (doc: Analysis, counts: (token: Token) => boolean) =>
  richest(doc, counts).map(clause => quote(clause.tokens, clause.tokens.find(counts)))

/** Things against qualities among the nouns. */
export const tellingNouns: Detector = ({ doc }) => {
  const nouns = doc.tokens.filter(isNoun)
  const things = nouns.filter(isConcrete).length
  // One abstraction is taken for granted, so that a single thing in a short text is no picture yet.
  const balance = (things - nouns.filter(isAbstract).length - 1) / (nouns.length + 4)
  return measure(clamp(0.5 + balance * 0.75), things ? spansOf(doc, isConcrete) : [])
}

const isPlaced = (tokens: Token[], index: number): boolean => {
  const token = tokens[index]!
  if (!isNoun(token) || !(isConcrete(token) || token.pos[1] === 'location')) return false
  const before = tokens.slice(Math.max(0, index - 3), index)
  return before.some(
    each =>
      each.pos[0] === 'ADP' &&
      /^(?:at|in|on|behind|beside|under|above|near|by|outside|inside|into|onto|next)$/.test(word(each)),
  )
}

/** When and where: clock, weekday, month, and things in a place. */
export const timePlace: Detector = ({ doc }) => {
  const marks = new Set<string>()
  const hits = new Set<Token>()
  doc.tokens.forEach((token, i) => {
    if (!isTime(token) && !isPlaced(doc.tokens, i)) return
    marks.add(token.base)
    hits.add(token)
  })
  return measure(
    marks.size / (marks.size + 3),
    spansOf(doc, token => hits.has(token)),
  )
}

/** Things and people with the clauses that name them. */
const placesOf = memo((doc: Analysis): [base: string, clauses: Clause[]][] => {
  const places = new Map<string, Set<Clause>>()
  for (const clause of clausesOf(doc))
    for (const token of clause.tokens)
      if (isConcrete(token) || isPerson(token))
        places.set(token.base, (places.get(token.base) ?? new Set<Clause>()).add(clause))
  return [...places].map(([base, clauses]) => [base, [...clauses]])
})

/** A story comes back to its things; nonsense and lists do not. */
export const comesBack = (doc: Analysis): boolean => placesOf(doc).some(([, clauses]) => clauses.length > 1)

/** The same things come back from one clause to another: what was wrong is what was changed. */
export const chain: Detector = ({ doc }) => {
  const places = placesOf(doc)
  const recurring = places.filter(([, clauses]) => clauses.length > 1)
  const spans = recurring.map(([base, clauses]) =>
    quote(
      clauses[1]!.tokens,
      clauses[1]!.tokens.find(token => token.base === base),
    ),
  )
  return measure(recurring.length / (places.length / 3 + 3), spans)
}
