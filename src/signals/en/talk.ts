import type { Analysis, Token } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { distinct, ownDeedsOf } from './deeds.js'
import { measure, quote } from './measures.js'
import { among, isConcrete, isNoun, isPast, isSpecific, isWord, word } from './tokens.js'
import { TALK, THOUGHT, VERBS } from './words.js'

const EVALUATIVE = new RegExp(`(?:${[...TALK['evaluative-suffix']].join('|')})$`)
const SHORTEST_EVALUATION = 6
/** Words that a text is taken to hold at least, so that one word in a short one does not weigh all. */
const PADDING = 15

const wordCount = memo((doc: Analysis): number => doc.tokens.filter(isWord).length)

const isAbsolute = (token: Token): boolean => TALK.absolute.has(word(token))
const isIntensifier = (token: Token): boolean => TALK.intensifier.has(word(token)) || token.surface === '!'
const isEvaluation = (token: Token): boolean =>
  token.pos[0] === 'ADJ' &&
  token.surface.length >= SHORTEST_EVALUATION &&
  EVALUATIVE.test(word(token)) &&
  !TALK['plain-adjective'].has(word(token))

const clauseSpans = (doc: Analysis, counts: (token: Token) => boolean) =>
  clausesOf(doc)
    .map(clause => ({ clause, hits: clause.tokens.filter(counts) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => b.hits.length - a.hits.length)
    .map(({ clause, hits }) => quote(clause.tokens, hits[0]))

const perWord = (doc: Analysis, counts: (token: Token) => boolean): number =>
  doc.tokens.filter(counts).length / (wordCount(doc) + PADDING)

/** Absolutes, intensifiers, evaluations and the words of mission statements, against what can be seen. */
export const attitudeTalk: Detector = ({ doc }) => {
  const isTalk = (token: Token) =>
    isAbsolute(token) || isIntensifier(token) || isEvaluation(token) || among(token, TALK.attitude)
  return measure(4 * perWord(doc, isTalk), clauseSpans(doc, isTalk))
}

/** How well it was done, by one's own account. */
export const mannerWords: Detector = ({ doc }) => {
  const isManner = (token: Token) =>
    isIntensifier(token) || (token.pos[0] === 'ADV' && TALK.manner.has(word(token)))
  return measure(8 * perWord(doc, isManner), clauseSpans(doc, isManner))
}

const SELF_PRAISE =
  /\b(?:my (?:greatest |biggest |main )?(?:strength|motto|personality|attitude|passion)|(?:people|friends|colleagues|everyone|others) (?:often |always )?(?:say|call|describe|tell)|i pride myself|i consider myself|known for my)\b/i
const REACH = 5

const claimsTrait = ({ tokens, actor }: Clause): boolean =>
  actor === 'self' &&
  tokens.some((token, i) => {
    if (token.base !== 'be' || isPast(token)) return false
    const near = tokens.slice(i + 1, i + 1 + REACH)
    return (
      near.some(each => TALK.trait.has(word(each))) ||
      near.some(
        each =>
          isNoun(each) &&
          /^(?:person|individual|professional|leader|learner|player|thinker|communicator|type)$/.test(
            each.base,
          ),
      )
    )
  })

/** What I am, or am said to be. */
export const traitClaim: Detector = ({ doc }) => {
  const hits = [
    ...clausesOf(doc).filter(claimsTrait),
    ...doc.sentences.filter(({ text }) => SELF_PRAISE.test(text)),
  ]
  return measure(
    hits.length / (hits.length + distinct(ownDeedsOf(doc)) + 1),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const COLLECTIVE =
  /\b(?:as (?:one|a) team|one team|all (?:the )?members|every member|everyone (?:in|on|together)|the whole team|with everyone|work(?:ed|ing)? together|team spirit|united|in harmony|both sides)\b/i

/** All together, nobody in particular. */
export const collective: Detector = ({ doc }) => {
  const hits = doc.sentences.filter(({ text }) => COLLECTIVE.test(text))
  return measure(
    hits.length / (hits.length + distinct(ownDeedsOf(doc)) + 0.5),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const OFFERS = new Set(
  "can will 'll would fine okay ready willing flexible happy suit do accept take go".split(' '),
)

/** "any shift", "whatever you need", offered and not asked or denied. */
function leavesChoice({ tokens, negated, sentence, actor }: Clause): boolean {
  if (negated || sentence.text.includes('?') || tokens.some(isPast)) return false
  const free = tokens.some(token => THOUGHT['free-choice'].has(word(token)))
  return free && actor !== 'other' && sentence.tokens.some(token => OFFERS.has(word(token)))
}

const isReady = ({ tokens, actor, negated }: Clause): boolean =>
  !negated &&
  (actor === 'self' || actor === null) &&
  tokens.some((token, i) => {
    const next = tokens[i + 1]
    return THOUGHT.readiness.has(word(token)) && (!next || /^(?:to|for|[.,;])$/.test(word(next)))
  })

/** Any shift, whatever you say, ready for all. */
export const anythingGoes: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(clause => leavesChoice(clause) || isReady(clause))
  return measure(
    hits.length / (hits.length + 1),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const HOPES = /\b(?:my (?:goal|dream|aim|vision)|looking forward|confident|ready to)\b/

const isWish = ({ actor, tokens, predicates }: Clause): boolean =>
  (actor === 'self' || actor === 'group') &&
  (predicates.some(({ verb, infinitive }) => !isPast(verb) && !infinitive && VERBS.wishing.has(verb.base)) ||
    HOPES.test(tokens.map(word).join(' ')) ||
    tokens.some(
      (token, i) =>
        /^(?:will|would|'ll)$/.test(word(token)) && /^(?:i|we)$/.test(word(tokens[i - 1] ?? token)),
    ))

const isSeen = ({ tokens, predicates }: Clause): boolean =>
  predicates.some(({ verb, past }) => past && !VERBS.resume.has(verb.base)) && tokens.some(isSpecific)

/** Hopes and intentions, unbacked by anything done or seen. */
export const wishWithoutDeed: Detector = ({ doc }) => {
  const clauses = clausesOf(doc)
  const wishes = clauses.filter(isWish)
  const bare = wishes.filter(({ tokens }) => !tokens.some(isConcrete))
  const seen = clauses.filter(isSeen).length
  return measure(
    (wishes.length + bare.length) / (wishes.length + bare.length + seen + 2),
    (bare.length ? bare : wishes).map(({ tokens }) => quote(tokens)),
  )
}

/** To learn, to grow, to gain: what the company is to give. */
export const learnFromYou: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(
    ({ actor, tokens, predicates }) =>
      (actor === 'self' || actor === null) &&
      predicates.some(
        ({ verb, past, infinitive, modal }) =>
          !past && (infinitive || modal || !isPast(verb)) && VERBS.growing.has(verb.base),
      ) &&
      !tokens.some(isConcrete) &&
      !tokens.some(isPast),
  )
  return measure(
    hits.length / (hits.length + 1),
    hits.map(({ tokens }) => quote(tokens)),
  )
}
