import type { Analysis } from '../../types/index.js'
import type { Detector } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { ownDeedsOf } from './deeds.js'
import { measure, quote } from './measures.js'
import { among, isPast, isVerbal, isSpecific, word } from './tokens.js'
import { THOUGHT, VERBS } from './words.js'

const isFirst = ({ actor, tokens }: Clause): boolean =>
  actor === 'self' || tokens.some(token => word(token) === 'my')
const namesFlaw = ({ tokens }: Clause): boolean => tokens.some(token => among(token, THOUGHT.flaw))

/** "I have never had a complaint": no flaw is admitted. */
const deniesFlaw = (clause: Clause): boolean => isFirst(clause) && clause.negated && namesFlaw(clause)

const shouldHave = ({ tokens }: Clause): boolean =>
  tokens.some((token, i) => word(token) === 'should' && tokens[i + 1]?.base === 'have')

/** Did not, cannot, do not know; no boast ("I have never been late", "I never give up"). */
const fallsShort = ({ tokens, predicates }: Clause): boolean => {
  const present = !tokens.some(isPast)
  const boasts =
    predicates.some(({ perfect }) => perfect) && tokens.some(token => ['have', "'ve"].includes(word(token)))
  return tokens.some(isVerbal) && !boasts && !(present && tokens.some(token => word(token) === 'never'))
}

function admits(clause: Clause): boolean {
  if (!isFirst(clause) || deniesFlaw(clause)) return false
  const { tokens, predicates, actor } = clause
  if (actor === 'self' && clause.negated && fallsShort(clause)) return true
  if (predicates.some(({ verb, past }) => past && VERBS.admission.has(verb.base))) return true
  const was = tokens.some(token => token.base === 'be')
  if (actor === 'self' && was && tokens.some(token => THOUGHT['admission-adjective'].has(word(token))))
    return true
  return shouldHave(clause) || (namesFlaw(clause) && tokens.some(isPast))
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
  const hits = clausesOf(doc).filter(deniesFlaw)
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
