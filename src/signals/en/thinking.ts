import type { Analysis, Sentence, Token } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { clausesOf, type Clause } from './clauses.js'
import { measure, quote, saturate } from './measures.js'
import { among, isConcrete, isPast, isSpecific, isVerb, isVerbal, word } from './tokens.js'
import { TALK, THOUGHT, VERBS } from './words.js'

/** Went, looked, asked, counted: found out instead of assuming. */
export const inquiry: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(
    ({ actor, predicates, sentence }) =>
      actor === 'self' &&
      predicates.some(({ verb, past, negated }) => past && !negated && VERBS.inquiry.has(verb.base)) &&
      sentence.tokens.some(isSpecific),
  )
  return measure(
    saturate(hits.length, 3),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const BELIEF = new Set('think assume expect believe blame suppose imagine guess'.split(' '))
const CORRECTION = [
  /\bturned out\b/i,
  /\b(?:was|were|is|are)(?:n['’]t| not| never)\b[^.;]*?(?:\bbut\b|;|, it (?:was|is)\b|\bit was\b)/i,
  /\bnot (?:because|the|a|that)\b[^.;]*?\bbut\b/i,
  /\bnot\b [^.,;]{2,30}, (?:but|it was|the)\b/i,
  /\b(?:rather than|instead of) (?:the|a|an|\w+ing)\b/i,
  /\bin fact\b|\bthe (?:real|actual) (?:\w+ )?(?:was|is|problem|reason|cause)\b|\bhad nothing to do with\b/i,
]

const oldBelief = (clause: Clause): boolean =>
  (clause.actor === 'self' || clause.actor === 'group' || clause.actor === 'anyone') &&
  clause.predicates.some(
    ({ verb, modal, perfect, after }) =>
      !modal &&
      !perfect &&
      isPast(verb) &&
      BELIEF.has(verb.base) &&
      !/^(?:in|of|about)$/.test(after[0]?.surface ?? ''),
  )

/** A belief corrected: not this but that. */
export const reframe: Detector = ({ doc }) => {
  const said = doc.sentences.filter(
    ({ text, tokens }) => CORRECTION.some(each => each.test(text)) && tokens.some(isSpecific),
  )
  const believed = clausesOf(doc).filter(oldBelief)
  const spans = [...believed, ...said].map(({ tokens }) =>
    quote(
      tokens,
      tokens.find(token => THOUGHT.negation.has(word(token))),
    ),
  )
  const count = said.length + believed.length
  return measure(count / (count + 1.5), spans)
}

const OPTION = [
  /\b(?:instead|rather than|alternatively|either|whereas|compared with)\b/i,
  /\b(?:other|another|second|first) (?:way|option|idea|choice|plan|method|possibility|suggestion|counter)\b/i,
  /\b(?:could|might) (?:also )?have\b/i,
  /\bat first\b|\b(?:one|some|two|half) (?:of \w+ )?wanted\b|\bwanted (?:to|a|the|it|us|me|them)\b/i,
  /\b(?:both|each) (?:way|method|idea|option|version)s?\b|\bside by side\b|\btrial\b/i,
]

/** What else could have been done, and what others wanted instead. */
export const alternative: Detector = ({ doc }) => {
  const hits = doc.sentences.filter(
    ({ text, tokens }) =>
      OPTION.some(each => each.test(text)) && tokens.some(isSpecific) && tokens.some(isPast),
  )
  return measure(
    hits.length / (hits.length + 1),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isConcrete))),
  )
}

const isAttitude = (token: Token): boolean => among(token, TALK.attitude)

/** How many kinds of argument a sentence holds. */
function cues({ tokens }: Sentence): number {
  const lists = [
    THOUGHT.because,
    THOUGHT.contrast,
    THOUGHT.condition,
    THOUGHT.limit,
    THOUGHT.hedge,
    THOUGHT.negation,
  ]
  return lists.filter(list => tokens.some(token => list.has(word(token)))).length
}

const isReasoned = (sentence: Sentence): boolean =>
  cues(sentence) >= 2 &&
  sentence.tokens.filter(isSpecific).length >= 2 &&
  sentence.tokens.some(isConcrete) &&
  sentence.tokens.filter(isAttitude).length <= 1

/** Things bound by because, unless, only, but: reasons that hold here and not everywhere. */
export const reasoned: Detector = ({ doc }) => {
  const hits = doc.sentences.filter(isReasoned)
  return measure(
    hits.length / (doc.sentences.length / 2 + 2),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isConcrete))),
  )
}

const isConstraint = ({ actor, negated, tokens }: Clause): boolean =>
  negated &&
  tokens.some(isVerbal) &&
  tokens.some(token => isConcrete(token) || among(token, THOUGHT.limit)) &&
  tokens.some(isSpecific) &&
  !tokens.some(token => isVerb(token) && /^(?:give|forget|stop|lose)$/.test(token.base) && actor === 'self')

/** The world says no: what cannot, did not or must not be on this floor. */
export const constraint: Detector = ({ doc }: { doc: Analysis }) => {
  const hits = clausesOf(doc).filter(isConstraint)
  return measure(
    hits.length / (hits.length + 1.5),
    hits.map(({ tokens }) =>
      quote(
        tokens,
        tokens.find(token => THOUGHT.negation.has(word(token))),
      ),
    ),
  )
}
