import type { Analysis, Token } from '../../types/index.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import type { Predicate } from './predicates.js'
import { isConcrete, isNumber, isSpecific, isWord } from './tokens.js'
import { VERBS } from './words.js'

/** Something really done, with the thing or person it was done to. */
export interface Deed {
  clause: Clause
  predicate: Predicate
  object: Token | null
}

/** How far after its verb an object may stand. */
const OBJECT_REACH = 7

export const objectOf = ({ after }: Predicate): Token | null =>
  after.slice(0, OBJECT_REACH).find(isSpecific) ?? null

/** A claim, unless it has something to hold or count for its object: "improved communication", not "improved the jig". */
export function isResumeTalk({ verb, after }: Predicate): boolean {
  if (!VERBS.resume.has(verb.base)) return false
  return !after.slice(0, OBJECT_REACH).some(token => isConcrete(token) || isNumber(token))
}

const isOwn = ({ actor }: Clause): boolean => actor === 'self' || actor === 'group'

function isDeed(predicate: Predicate): boolean {
  const { verb, past, passive, negated, after } = predicate
  if (!past || passive || negated) return false
  if (VERBS.biography.has(verb.base) || VERBS.mental.has(verb.base) || VERBS.resume.has(verb.base))
    return false
  if (objectOf(predicate)) return true
  const telling = verb.pos[1] === 'communication' || verb.pos[1] === 'perception'
  return telling && after.filter(isWord).length > 1
}

/** "I visited 42 customers, made 310 calls and wrote 95 reports": figures, not deeds. */
const PARADE = 3
const isParade = ({ sentence }: Clause): boolean =>
  sentence.tokens.filter(({ surface }) => /^\d/.test(surface)).length >= PARADE

const deedsOf = memo((doc: Analysis): Deed[] =>
  clausesOf(doc)
    .filter(clause => !isParade(clause))
    .flatMap(clause =>
      clause.predicates.filter(isDeed).map(predicate => ({ clause, predicate, object: objectOf(predicate) })),
    ),
)

export const othersDeedsOf = memo((doc: Analysis): Deed[] =>
  deedsOf(doc).filter(({ clause }) => clause.actor === 'other'),
)

export const ownDeedsOf = memo((doc: Analysis): Deed[] => deedsOf(doc).filter(({ clause }) => isOwn(clause)))

/** Distinct verbs: a deed told twice is one deed. */
export const distinct = (deeds: { predicate: Predicate }[]): number =>
  new Set(deeds.map(({ predicate }) => predicate.verb.base)).size
