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
/** What a noun phrase is made of before its head. */
const WITHIN_PHRASE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADV'])

/** The subject: the first nominal before the verb that hangs on no preposition; null when there is none. */
export function subjectBefore(tokens: Token[]): Token | null {
  const verb = tokens.findIndex(isVerbal)
  const end = verb < 0 ? 0 : verb
  for (let i = end - 1; i >= 0; i--) if (BY_PRONOUN.has(word(tokens[i]!))) return tokens[i]!
  for (let i = 0; i < end; i++) {
    const token = tokens[i]!
    if (!isHead(tokens, i, end)) continue
    if (!underPreposition(tokens, i)) return token
  }
  return null
}

function isHead(tokens: Token[], index: number, end: number): boolean {
  const token = tokens[index]!
  if (!NOMINALS.has(token.pos[0]) || POSSESSIVES.has(word(token))) return false
  const next = index + 1 < end ? tokens[index + 1] : undefined
  return !(next && (next.pos[0] === 'NOUN' || next.pos[0] === 'PROPN' || /^['’]s?$/.test(next.surface)))
}

function underPreposition(tokens: Token[], head: number): boolean {
  let i = head - 1
  while (i >= 0 && (WITHIN_PHRASE.has(tokens[i]!.pos[0]) || POSSESSIVES.has(word(tokens[i]!)))) i--
  return i >= 0 && tokens[i]!.pos[0] === 'ADP'
}

export function actorOf(subject: Token, clause: Token[]): Actor {
  const pronoun = BY_PRONOUN.get(word(subject))
  if (pronoun) return pronoun
  if (isAnyone(subject)) return 'anyone'
  if (isPerson(subject)) return 'other'
  // "John and I"; a weekday is tagged as a name.
  if (clause.some(token => word(token) === 'i' && token.start < subject.start)) return 'self'
  return subject.pos[0] === 'PROPN' && !isTime(subject) ? 'other' : 'thing'
}
