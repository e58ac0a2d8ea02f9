import type { Token } from '../../types/index.js'
import { isAnyone, isPerson, isTime, isVerbal, word } from './tokens.js'

/** Who acts: I, we, somebody in particular, the listener, anybody, a thing. */
export type Actor = 'self' | 'group' | 'other' | 'you' | 'anyone' | 'thing' | null

const BY_PRONOUN = new Map<string, Actor>([
  ['i', 'self'],
  ['we', 'group'],
  ['he', 'other'],
  ['she', 'other'],
  ['they', 'other'],
  ['you', 'you'],
])
const NOMINALS = new Set(['NOUN', 'PROPN', 'PRON'])
const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose'])
/** What stands in a noun phrase between its determiner and its head. */
const MODIFIERS = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADV'])
const COORDINATORS = new Set(['and', 'but', 'or', 'then', 'so'])

/**
 * The subject: a nominative pronoun, else the first nominal before the verb that hangs on no preposition ("on Monday
 * the nurse rang"), else the first of all ("about half of them came"). Null when it is left out.
 */
export function subjectBefore(tokens: Token[]): Token | null {
  const end = Math.max(0, tokens.findIndex(isVerbal))
  const before = tokens.slice(0, end)
  const pronoun = before.findLast(token => BY_PRONOUN.has(word(token)))
  if (pronoun) return pronoun
  const heads = before.flatMap((token, i) => (isHead(tokens, i, end) ? [{ token, i }] : []))
  const free = heads.find(({ i }) => !underPreposition(tokens, i))
  if (free) return free.token
  return before[0] && !COORDINATORS.has(word(before[0])) ? (heads[0]?.token ?? null) : null
}

function isHead(tokens: Token[], index: number, end: number): boolean {
  const token = tokens[index]!
  if (!NOMINALS.has(token.pos[0]) || POSSESSIVES.has(word(token))) return false
  const next = index + 1 < end ? tokens[index + 1] : undefined
  return !(next && (next.pos[0] === 'NOUN' || next.pos[0] === 'PROPN' || /^['’]s?$/.test(next.surface)))
}

function underPreposition(tokens: Token[], head: number): boolean {
  let i = head - 1
  const isPronoun = tokens[head]!.pos[0] === 'PRON'
  while (!isPronoun && i >= 0 && MODIFIERS.has(tokens[i]!.pos[0])) i--
  if (!isPronoun && i >= 0 && isDeterminer(tokens[i]!)) i--
  return i >= 0 && tokens[i]!.pos[0] === 'ADP'
}

const isDeterminer = (token: Token): boolean => token.pos[0] === 'DET' || POSSESSIVES.has(word(token))

/** "one member", "my manager": nobody in general, but this one. */
function isSingledOut(subject: Token, clause: Token[]): boolean {
  if (subject.pos[0] !== 'NOUN' || word(subject) !== subject.base) return false
  const before = clause.filter(token => token.start < subject.start).slice(-3)
  return before.some(token => /^(?:one|an?|my|our|his|her|this|that|another)$/.test(word(token)))
}

export function actorOf(subject: Token, clause: Token[]): Actor {
  const pronoun = BY_PRONOUN.get(word(subject))
  if (pronoun) return pronoun
  if (isAnyone(subject)) return isSingledOut(subject, clause) ? 'other' : 'anyone'
  if (isPerson(subject)) return 'other'
  // "John and I"; a weekday is tagged as a name.
  if (clause.some(token => word(token) === 'i' && token.start < subject.start)) return 'self'
  return subject.pos[0] === 'PROPN' && !isTime(subject) ? 'other' : 'thing'
}
