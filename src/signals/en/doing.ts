import type { Analysis, Token } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { clausesOf, type Clause } from './clauses.js'
import { distinct, isResumeTalk, objectOf, ownDeedsOf, type Deed } from './deeds.js'
import { measure, quote, saturate, shrunk } from './measures.js'
import type { Predicate } from './predicates.js'
import { comesBack } from './things.js'
import { among, isAbstract, isConcrete, isPast, isVerb, word } from './tokens.js'
import { THOUGHT, VERBS } from './words.js'

const HANDS = new Set(['contact', 'motion', 'perception', 'communication', 'consumption', 'body', 'weather'])
const EMPTY = new Set(
  'be have do can could will would should may might must get go come let make take seem become want like need thank'.split(
    ' ',
  ),
)

const sayingVerbs = (doc: Analysis): Token[] =>
  doc.tokens.filter(token => isVerb(token) && !EMPTY.has(token.base))

const deedSpans = (deeds: Deed[]) =>
  deeds.map(({ clause, predicate }) => quote(clause.tokens, predicate.verb))
const verbSpans = (hits: { clause: Clause; verb: Token }[]) =>
  hits.map(({ clause, verb }) => quote(clause.tokens, verb))

/** Worth of deeds whose things never come back: they may be a list, or nonsense. */
const UNCHAINED = 0.6

/** What I or we did to something that can be named. */
export const ownDeed: Detector = ({ doc }) => {
  const deeds = ownDeedsOf(doc)
  return measure(saturate(distinct(deeds), 4) * (comesBack(doc) ? 1 : UNCHAINED), deedSpans(deeds))
}

/** Verbs of hand, foot, eye and mouth among all that say something. */
export const doingVerbs: Detector = ({ doc }) => {
  const verbs = sayingVerbs(doc)
  const isHands = (token: Token) => isVerb(token) && HANDS.has(token.pos[1]) && !VERBS.resume.has(token.base)
  const clauses = clausesOf(doc).filter(clause => clause.tokens.some(isHands))
  return measure(
    shrunk(verbs.filter(isHands).length, verbs.length, 0.25, 4),
    clauses.map(clause => quote(clause.tokens, clause.tokens.find(isHands))),
  )
}

/** Claiming verbs among all that say something. */
export const resumeVerbs: Detector = ({ doc }) => {
  const claims = clausesOf(doc).flatMap(clause =>
    clause.predicates.filter(isResumeTalk).map(({ verb }) => ({ clause, verb })),
  )
  return measure(2 * shrunk(claims.length, sayingVerbs(doc).length, 0.1, 4), verbSpans(claims))
}

const STEP_MARKERS = new Set(
  'then before after each every only first next instead unless until one'.split(' '),
)

/** How it was done, so that another could do it: an order, a condition, a means. */
export const repeatableStep: Detector = ({ doc }) => {
  const steps = ownDeedsOf(doc).filter(({ clause }) => {
    const marked = clause.tokens.some(token => STEP_MARKERS.has(word(token)))
    const means = clause.tokens.some(
      (token, i) => word(token) === 'by' && clause.tokens[i + 1]?.conjugation?.[1] === 'ing',
    )
    return (marked || means) && clause.tokens.some(isConcrete)
  })
  return measure(steps.length / (steps.length + 1.5), deedSpans(steps))
}

const isHabitual = (clause: Clause, { verb, modal, infinitive, negated }: Predicate): boolean =>
  (clause.actor === 'self' || clause.actor === 'group') &&
  !modal &&
  !infinitive &&
  !negated &&
  !isPast(verb) &&
  verb.conjugation![1] === 'base' &&
  !clause.tokens.some(isPast)

const doesSomething = (predicate: Predicate): boolean =>
  !VERBS.mental.has(predicate.verb.base) &&
  !VERBS.resume.has(predicate.verb.base) &&
  !EMPTY.has(predicate.verb.base) &&
  objectOf(predicate) !== null

/** What I do now, each time: a practice that stayed. */
export const standingPractice: Detector = ({ doc }) => {
  const hits = clausesOf(doc).flatMap(clause => {
    const verb = clause.predicates.find(each => isHabitual(clause, each) && doesSomething(each))?.verb
    if (!verb) return []
    const marked = clause.sentence.tokens.some(token => among(token, THOUGHT.practice))
    return [{ clause, verb, weight: marked ? 1 : 0.5 }]
  })
  const sum = hits.reduce((total, { weight }) => total + weight, 0)
  return measure(sum / (sum + 1), verbSpans(hits.sort((a, b) => b.weight - a.weight)))
}

const DUTY =
  /\b(?:dut(?:y|ies)|responsib(?:le|ilit(?:y|ies))|tasks? (?:include|are|is)|my (?:role|job|work) (?:is|includes|involves)|in charge of|various|a wide range|day[- ]to[- ]day)\b/i

/** Present-tense duties, without anything that was once done. */
export const dutyList: Detector = ({ doc }) => {
  const named = doc.sentences.filter(sentence => DUTY.test(sentence.text))
  const present = clausesOf(doc).filter(
    clause => clause.predicates.some(each => isHabitual(clause, each)) && clause.tokens.some(isAbstract),
  )
  const weight = named.length * 1.5 + present.length * 0.5
  const spans = [...named, ...present].map(({ tokens }) => quote(tokens))
  return measure(weight / (weight + 2 * ownDeedsOf(doc).length + 2), spans)
}
