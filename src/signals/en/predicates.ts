import type { Token } from '../../types/index.js'
import { isPast, isVerb, isVerbal, word } from './tokens.js'
import { THOUGHT, VERBS } from './words.js'

/** One verb of a clause. */
export interface Predicate {
  verb: Token
  /** Told of the past and real: `moved`, `had moved`, `began to move`; not `would have moved`. */
  past: boolean
  passive: boolean
  /** `have moved`, `had moved`. */
  perfect: boolean
  negated: boolean
  /** Governed by will, would, can, should… or by a wish. */
  modal: boolean
  /** Stands after `to` and is no deed by itself. */
  infinitive: boolean
  /** What follows in the clause. */
  after: Token[]
}

const MODALS = new Set("will would shall should can could may might must ca wo 'll".split(' '))
const ATTRIBUTE_OPENERS = new Set(['DET', 'ADJ', 'NUM'])
/** How far back an auxiliary, `to` or `not` may stand. */
const REACH = 4

export function predicatesOf(tokens: Token[]): Predicate[] {
  return tokens.flatMap((verb, i) => {
    if (!isVerb(verb) || isAttribute(tokens, i)) return []
    const led = leading(tokens, i)
    const modal = led.some(token => MODALS.has(word(token)) || token.base === 'would')
    const infinitive = led.some(token => word(token) === 'to')
    return {
      verb,
      past: !modal && (infinitive || verb.conjugation![1] === 'ing' ? begunInPast(tokens, i) : isPast(verb)),
      passive: isPast(verb) && led.some(token => ['be', 'get'].includes(token.base)),
      perfect: isPast(verb) && led.some(token => token.base === 'have'),
      negated: led.some(token => THOUGHT.negation.has(word(token))),
      modal,
      infinitive,
      after: tokens.slice(i + 1),
    }
  })
}

/** "the jammed coins": a participle that only describes. */
function isAttribute(tokens: Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !after || tokens[index]!.conjugation![1] === 'base') return false
  const opens = ATTRIBUTE_OPENERS.has(before.pos[0]) || /^(?:my|our|your|his|its|their)$/.test(word(before))
  return opens && ['NOUN', 'PROPN', 'ADJ'].includes(after.pos[0])
}

/** The auxiliaries, negations and `to` right before the verb. */
function leading(tokens: Token[], index: number): Token[] {
  const led: Token[] = []
  for (let i = index - 1; i >= 0 && index - i <= REACH; i--) {
    const token = tokens[i]!
    const belongs = ['AUX', 'ADV', 'PART'].includes(token.pos[0]) || THOUGHT.negation.has(word(token))
    if (!belongs && !(token.pos[0] === 'PRON' && led.length === 0 && tokens[i - 1]?.pos[0] === 'AUX')) break
    led.push(token)
  }
  return led
}

/** "began to weigh", "kept weighing": the deed is the second verb. */
function begunInPast(tokens: Token[], index: number): boolean {
  const governor = tokens.slice(Math.max(0, index - REACH), index).findLast(isVerbal)
  return governor !== undefined && VERBS.phase.has(governor.base) && isPast(governor)
}
