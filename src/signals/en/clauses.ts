import type { Analysis, Sentence, Token } from '../../types/index.js'
import { memo } from '../memo.js'
import { actorOf, subjectBefore, type Actor } from './actors.js'
import { isVerbal, isWord, word } from './tokens.js'
import { predicatesOf, type Predicate } from './predicates.js'
import { THOUGHT } from './words.js'

/** A stretch with one subject: who does what, in which tense, negated or not. */
export interface Clause {
  sentence: Sentence
  tokens: Token[]
  start: number
  end: number
  /** As written; null when it is left out. */
  subject: Token | null
  /** Carried over from the clause before when the subject is left out. */
  actor: Actor
  predicates: Predicate[]
  negated: boolean
}

const HARD_BREAK = /^(?:[;:.?!()—–…]|\.{2,}|--)$/
const CONNECTIVES = new Set(
  'and but so because since when while if although though as before after until where which who that then or unless whether whenever once'.split(
    ' ',
  ),
)
/** How far after a connective its verb may stand. */
const VERB_REACH = 8

export const clausesOf = memo((doc: Analysis): Clause[] => {
  let agent: Actor = null
  return doc.sentences.flatMap(sentence =>
    segments(sentence.tokens).map(tokens => {
      const clause = framed(sentence, tokens, agent)
      if (clause.actor !== 'thing') agent = clause.actor
      return clause
    }),
  )
})

/** @param agent the last one who acted: who decided, in "I told him that it was late and decided to wait". */
function framed(sentence: Sentence, tokens: Token[], agent: Actor): Clause {
  const subject = subjectBefore(tokens)
  return {
    sentence,
    tokens,
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    subject,
    actor: subject ? actorOf(subject, tokens) : agent,
    predicates: predicatesOf(tokens),
    negated: tokens.some(token => THOUGHT.negation.has(word(token))),
  }
}

/** Cuts a sentence at punctuation and connectives, wherever both sides keep a verb. */
function segments(tokens: Token[]): Token[][] {
  const parts: Token[][] = []
  let part: Token[] = []
  const close = () => {
    if (part.some(isWord)) parts.push(part)
    part = []
  }
  tokens.forEach((token, i) => {
    const hasVerb = part.some(isVerbal)
    if (HARD_BREAK.test(token.surface)) {
      part.push(token)
      close()
    } else if (token.surface === ',') {
      part.push(token)
      if (hasVerb && verbBeforeBreak(tokens, i + 1)) close()
    } else {
      if (hasVerb && CONNECTIVES.has(word(token)) && verbSoon(tokens, i + 1)) close()
      part.push(token)
    }
  })
  close()
  return parts
}

const verbSoon = (tokens: Token[], from: number): boolean =>
  tokens.slice(from, from + VERB_REACH).some(isVerbal)

function verbBeforeBreak(tokens: Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const { surface } = tokens[i]!
    if (surface === ',' || HARD_BREAK.test(surface)) return false
    if (isVerbal(tokens[i]!)) return true
  }
  return false
}
