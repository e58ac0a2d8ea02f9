import type { Analysis } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { ownDeedsOf } from './deeds.js'
import { measure, quote } from './measures.js'
import { among, isNoun, isPast, isVerbal, isSpecific, word } from './tokens.js'
import { THOUGHT, VERBS } from './words.js'

const isFirst = ({ actor, tokens }: Clause): boolean =>
  actor === 'self' || tokens.some(token => word(token) === 'my')
const isNamedFirst = ({ tokens }: Clause): boolean => tokens.some(token => ['i', 'my'].includes(word(token)))
const namesFlaw = ({ tokens }: Clause): boolean => tokens.some(token => among(token, THOUGHT.flaw))

/** "I have never had a complaint": no flaw is admitted. */
const deniesFlaw = (clause: Clause): boolean => {
  if (!isFirst(clause)) return false
  const no = clause.tokens.findIndex(token => THOUGHT.negation.has(word(token)))
  return clause.tokens.some((token, i) => {
    const reach = isNoun(token) ? NOUN_REACH : WORD_REACH
    return no >= 0 && i > no && i - no <= reach && among(token, THOUGHT.flaw)
  })
}
/** How far after its negation a flaw may stand: "no real complaint at all", "never late". */
const NOUN_REACH = 6
const WORD_REACH = 3

const FLAWLESS = /^(?:flawless|flawlessly|perfectionist|perfection)$/
const isFlawless = (clause: Clause): boolean =>
  isFirst(clause) && clause.tokens.some(token => FLAWLESS.test(word(token)))

/** "I don't think she would complain", "nothing comes to mind": the flaw is in the clause after. */
const findsNone = (clause: Clause, next: Clause | undefined): boolean => {
  const thinks = clause.predicates.some(({ verb }) =>
    ['think', 'believe', 'find', 'imagine', 'come', 'say'].includes(verb.base),
  )
  if (!clause.negated || !thinks) return false
  const nothing =
    clause.tokens.some(token => word(token) === 'nothing') &&
    clause.predicates.some(p => p.verb.base === 'come')
  return (
    nothing || (isFirst(clause) && next !== undefined && next.sentence === clause.sentence && namesFlaw(next))
  )
}

const shouldHave = ({ tokens }: Clause): boolean =>
  tokens.some((token, i) => word(token) === 'should' && tokens[i + 1]?.base === 'have')

/** Did not, cannot, do not know; no boast ("I have never been late", "I never give up"). */
const fallsShort = ({ tokens, predicates, negated }: Clause): boolean => {
  // In "I thought they would not come" it is they who did not.
  if (!(predicates[0]?.negated ?? negated)) return false
  const present = !tokens.some(isPast)
  const boasts =
    predicates.some(({ perfect }) => perfect) && tokens.some(token => ['have', "'ve"].includes(word(token)))
  return tokens.some(isVerbal) && !boasts && !(present && tokens.some(token => word(token) === 'never'))
}

function admits(clause: Clause): boolean {
  if (!isFirst(clause) || deniesFlaw(clause)) return false
  const { tokens, predicates, actor } = clause
  if (actor === 'self' && fallsShort(clause)) return true
  if (predicates.some(({ verb, past }) => past && VERBS.admission.has(verb.base))) return true
  const was = tokens.some(token => token.base === 'be')
  if (actor === 'self' && was && tokens.some(token => THOUGHT['admission-adjective'].has(word(token))))
    return true
  return shouldHave(clause) || (namesFlaw(clause) && tokens.some(isPast) && isNamedFirst(clause))
}

export const admissionsOf = memo((doc: Analysis): Clause[] => clausesOf(doc).filter(admits))

/** What I did not do, know or dare, and what I got wrong. */
export const ownFault: Detector = ({ doc }) => {
  const hits = admissionsOf(doc)
  return measure(
    hits.length / (hits.length + 1.5),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

export const noFlaw: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(
    (clause, i, all) => deniesFlaw(clause) || isFlawless(clause) || findsNone(clause, all[i + 1]),
  )
  return measure(
    hits.length / (hits.length + 0.5),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const NOW =
  /\b(?:now|nowadays|since then|since that|these days|next time|from then|after that|from now|ever since|today)\b/i

const takesUp = (clause: Clause): boolean =>
  clause.actor === 'self' &&
  NOW.test(clause.tokens.map(word).join(' ')) &&
  clause.predicates.some(each => !VERBS.mental.has(each.verb.base) && !VERBS.biography.has(each.verb.base)) &&
  clause.tokens.some(isSpecific)

/** A fault, and after it what is done differently. */
export const changeLoop: Detector = ({ doc }) => {
  const fault = admissionsOf(doc)[0]
  const change = fault && clausesOf(doc).find(clause => clause.start > fault.start && takesUp(clause))
  if (!fault) return measure(0, [])
  const deed = ownDeedsOf(doc).some(({ clause }) => clause.start > fault.start)
  return measure(
    change ? 1 : deed ? 0.4 : 0.15,
    [change ?? fault].map(({ tokens }) => quote(tokens)),
  )
}
