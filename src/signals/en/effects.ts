import type { Analysis, Sentence, Token } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { distinct, ownDeedsOf } from './deeds.js'
import { measure, quote, saturate } from './measures.js'
import {
  among,
  isConcrete,
  isNumber,
  isPast,
  isPerson,
  isSpecific,
  isTime,
  isVerb,
  isWord,
  word,
} from './tokens.js'
import { TALK, THOUGHT, VERBS } from './words.js'

const CONTRASTS_NUMBERS = new Set('then now against instead before after than'.split(' '))
const NUMBER_REACH = 9

const isAmount = (token: Token): boolean => isNumber(token) && !isTime(token) && token.base !== 'one'

/** Two numbers, one before and one after: "from nine a day to two", "fell by a third to 40". */
function comparesNumbers({ tokens }: Sentence): boolean {
  const at = tokens.flatMap((token, i) => (isAmount(token) ? [i] : []))
  if (at.length < 2) return false
  const changed = tokens.some(token => isVerb(token) && isPast(token) && VERBS.change.has(token.base))
  return at.slice(1).some((to, i) => {
    const from = at[i]!
    const between = tokens.slice(from + 1, to).map(word)
    if (between.length > NUMBER_REACH) return false
    const fromTo = between.includes('to') && (changed || word(tokens[from - 1] ?? tokens[from]!) === 'from')
    return fromTo || between.some(each => CONTRASTS_NUMBERS.has(each))
  })
}

const changedByItself = (clause: Clause): boolean =>
  clause.actor !== 'self' &&
  clause.predicates.some(({ verb, past }) => past && VERBS.change.has(verb.base)) &&
  clause.tokens.some(token => isConcrete(token) || isNumber(token) || isPerson(token))

const isAftermath = (clause: Clause): boolean =>
  clause.actor !== 'self' &&
  ['since', 'after', 'now', 'afterwards', 'later', 'soon'].includes(
    word(clause.tokens.find(isWord) ?? clause.tokens[0]!),
  ) &&
  clause.tokens.some(isSpecific)

/** What was different afterwards. */
const effectsOf = memo((doc: Analysis): { tokens: Token[]; weight: number }[] => {
  const compared = doc.sentences.filter(comparesNumbers)
  const rest = clausesOf(doc).filter(({ sentence }) => !compared.includes(sentence))
  return [
    ...compared.map(({ tokens }) => ({ tokens, weight: 1 })),
    ...rest.filter(changedByItself).map(({ tokens }) => ({ tokens, weight: 0.7 })),
    ...rest
      .filter(clause => isAftermath(clause) && !changedByItself(clause))
      .map(({ tokens }) => ({ tokens, weight: 0.5 })),
  ]
})

export const result: Detector = ({ doc }) => {
  const effects = effectsOf(doc)
  const sum = effects.reduce((total, { weight }) => total + weight, 0)
  return measure(
    sum / (sum + 1),
    effects.map(({ tokens }) => quote(tokens, tokens.find(isNumber))),
  )
}

/** Numbers that belong to no deed: a parade of scale. */
export const idleNumbers: Detector = ({ doc }) => {
  const numbers = doc.tokens.filter(isAmount)
  // "Two of us" is a way of speaking; figures are written to be read as such.
  const weight = numbers.reduce((sum, { surface }) => sum + (/^\d/.test(surface) ? 1 : 0.4), 0)
  const idle = weight - 2 * distinct(ownDeedsOf(doc)) - 1
  const words = doc.tokens.filter(isWord).length
  const tied = doc.sentences.some(comparesNumbers) ? 0.3 : 1
  return measure(
    saturate(Math.max(0, idle) * tied, 0.1 * words + 3),
    clausesOf(doc)
      .filter(c => c.tokens.some(isNumber))
      .map(c => quote(c.tokens, c.tokens.find(isNumber))),
  )
}

/** Praise, satisfaction and a better mood where an effect should stand. */
export const praiseForEffect: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(clause => {
    if (clause.tokens.some(isNumber) || clause.negated) return false
    const noun = clause.tokens.some(token => TALK['praise-noun'].has(token.base) && !isVerb(token))
    const verb = clause.tokens.some(
      token => isVerb(token) && VERBS.praise.has(token.base) && (isPast(token) || token.base !== 'thank'),
    )
    const state =
      clause.tokens.some(token => TALK['praise-adjective'].has(word(token))) && clause.actor !== 'self'
    return noun || verb || state
  })
  return measure(
    hits.length / (hits.length + distinct(ownDeedsOf(doc)) + 1),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const tellsEvent = (sentence: Sentence, clauses: Clause[]): boolean =>
  clauses.some(
    clause =>
      clause.sentence === sentence &&
      clause.predicates.some(
        ({ verb, past }) =>
          past &&
          !VERBS.resume.has(verb.base) &&
          !VERBS.mental.has(verb.base) &&
          !VERBS.biography.has(verb.base),
      ) &&
      clause.tokens.some(
        token => isConcrete(token) || isPerson(token) || token.pos[0] === 'PROPN' || isNumber(token),
      ),
  )

/** Sentences in which something happens to something. */
export const eventSentences: Detector = ({ doc }) => {
  const clauses = clausesOf(doc)
  const hits = doc.sentences.filter(sentence => tellsEvent(sentence, clauses))
  return measure(
    hits.length / (doc.sentences.length + 2),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isConcrete))),
  )
}

const isTrouble = (clause: Clause): boolean =>
  clause.tokens.some(isSpecific) &&
  (clause.negated || clause.tokens.some(token => among(token, VERBS.breakdown) || among(token, THOUGHT.flaw)))

/** Trouble, then a deed, then what came of it. */
export const triad: Detector = ({ doc }) => {
  const deeds = ownDeedsOf(doc)
  const trouble = clausesOf(doc).find(isTrouble)
  const deed = deeds.find(({ clause }) => !trouble || clause.start >= trouble.start)
  const effect = effectsOf(doc).find(({ tokens }) => deed && tokens[0]!.start >= deed.clause.start)
  const parts = [trouble && deed ? trouble.tokens : null, deed?.clause.tokens, effect?.tokens].filter(
    part => part !== null && part !== undefined,
  )
  return measure(
    parts.length / 3,
    parts.map(part => quote(part)),
  )
}
