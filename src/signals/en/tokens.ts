import type { Token } from '../../types/index.js'
import { NOUNS, WORK_NOUNS } from './words.js'

/** Questions about one English token; those on its own meaning, not on its place in the sentence. */

const THINGS = new Set(['artifact', 'animal', 'body', 'food', 'object', 'plant', 'substance'])
const QUALITIES = new Set([
  'attribute',
  'cognition',
  'feeling',
  'state',
  'motive',
  'relation',
  'process',
  'phenomenon',
])
/** An act or event made into a noun names no thing: effort, compromise. */
const HAPPENINGS = new Set(['act', 'event'])
const PRONOUN_OBJECTS = new Set(['him', 'her', 'it', 'them'])
const ABSTRACT_SUFFIX = new RegExp(`(?:${[...NOUNS['abstract-suffix']].join('|')})s?$`)

/** The word as written, lower case and with a plain apostrophe. */
export function word({ surface }: Token): string {
  const lower = surface.toLowerCase()
  return lower.includes('’') || lower.includes('‘') ? lower.replace(/[‘’]/g, "'") : lower
}

/** Either the word or its dictionary form is in the list. */
export const among = (token: Token | undefined, list: ReadonlySet<string>): boolean =>
  token !== undefined && (list.has(token.base) || list.has(word(token)))

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.surface)
export const isNoun = (token: Token): boolean => token.pos[0] === 'NOUN'
export const isVerb = (token: Token): boolean => token.pos[0] === 'VERB'
export const isVerbal = (token: Token): boolean => token.conjugation !== null
export const isPast = (token: Token): boolean => token.conjugation?.[1] === 'past'
export const isRare = (token: Token): boolean => token.pos[2] === 'rare'

export const isNumber = (token: Token): boolean =>
  token.pos[0] === 'NUM' || /^\d/.test(token.surface) || NOUNS['number-words'].has(word(token))

/** Nobody in particular: customers, everyone, the team. */
export const isAnyone = (token: Token): boolean => among(token, NOUNS.anyone)

/** A person one could point at: the porter, my uncle. */
export const isPerson = (token: Token): boolean =>
  isNoun(token) && token.pos[1] === 'person' && !isAnyone(token)

/** Something to hold, move or count. */
export const isConcrete = (token: Token): boolean =>
  isNoun(token) && !isAnyone(token) && (THINGS.has(token.pos[1]) || among(token, WORK_NOUNS))

/** A quality, a state or an activity made into a noun. */
export const isAbstract = (token: Token): boolean =>
  isNoun(token) && !isConcrete(token) && (QUALITIES.has(token.pos[1]) || hasAbstractSuffix(token))

const hasAbstractSuffix = (token: Token): boolean =>
  ABSTRACT_SUFFIX.test(token.base) && !NOUNS['concrete-suffix'].has(token.base)

export const isTime = (token: Token): boolean =>
  among(token, NOUNS.time) || /^\d{1,2}[:.]\d\d$/.test(token.surface) || /^(?:19|20)\d\d$/.test(token.surface)

/** Names this one thing, person, place, time or amount. */
export function isSpecific(token: Token): boolean {
  if (token.pos[0] === 'PROPN' || isNumber(token) || PRONOUN_OBJECTS.has(word(token))) return true
  if (!isNoun(token) || isAnyone(token)) return false
  if (isConcrete(token) || ['person', 'location', 'time'].includes(token.pos[1])) return true
  return isRare(token) && !isAbstract(token) && !HAPPENINGS.has(token.pos[1])
}
