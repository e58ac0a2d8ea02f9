import type { Analysis, Token } from '../../types/index.js'
import type { Detector, Reading } from '../signal.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { measure, quote, saturate } from './measures.js'
import { admissionsOf } from './faults.js'
import { among, isNoun, isPast, isPerson, isVerb, word } from './tokens.js'
import { THOUGHT, VERBS } from './words.js'

const NEGATIVE_ATTITUDE = new Set('want like believe agree accept need mind know trust work let'.split(' '))

/** Clauses in which somebody in particular, not the company, is the subject. */
function othersClauses({ doc, company }: Reading): Clause[] {
  const name = new Set(company?.name.tokens.map(word))
  return clausesOf(doc).filter(
    ({ actor, subject }) => actor === 'other' && !(subject && name.has(word(subject))),
  )
}

/** Others did something: past and theirs. */
export const otherPeopleAct: Detector = reading => {
  const hits = othersClauses(reading).filter(clause =>
    clause.predicates.some(({ verb, past, passive }) => past && !passive && !VERBS.praise.has(verb.base)),
  )
  return measure(
    saturate(hits.length, 4),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const asksSomebody = (clause: Clause): boolean =>
  clause.actor === 'self' &&
  clause.predicates.some(
    ({ verb, past, after }) =>
      past &&
      ['ask', 'ring', 'phone', 'call', 'tell', 'invite', 'interview'].includes(verb.base) &&
      after
        .slice(0, 6)
        .some(
          token =>
            isPerson(token) ||
            /^(?:him|her|them|each|everyone|two|three)$/.test(word(token)) ||
            token.pos[0] === 'PROPN',
        ),
  )

const showsMind = (clause: Clause): boolean =>
  clause.predicates.some(
    ({ verb, past, modal }) =>
      !modal &&
      (VERBS.speech.has(verb.base) ||
        VERBS['attitude-of-others'].has(verb.base) ||
        VERBS.objection.has(verb.base)) &&
      (past || isPast(verb)),
  ) || clause.tokens.some(token => THOUGHT['objection-adjective'].has(word(token)))

/** What others said, wanted or refused, and whom I asked. */
export const othersView: Detector = reading => {
  const hits = [...othersClauses(reading).filter(showsMind), ...clausesOf(reading.doc).filter(asksSomebody)]
  return measure(
    saturate(hits.length, 3),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

/** Others objected, or things went wrong against the plan. */
export const objectionsOf = memo((doc: Analysis): Clause[] =>
  clausesOf(doc).filter(({ actor, subject, tokens, negated, predicates }) => {
    if (actor !== 'other' && actor !== 'thing' && actor !== 'anyone') return false
    // Complaints that fell are no trouble.
    if (subject && among(subject, THOUGHT.flaw)) return false
    const objects = predicates.some(
      ({ verb, past }) => past && (VERBS.objection.has(verb.base) || VERBS.breakdown.has(verb.base)),
    )
    const minds = actor === 'other' && tokens.some(token => THOUGHT['objection-adjective'].has(word(token)))
    const refuses =
      negated &&
      tokens.some(isPast) &&
      tokens.some(token => isVerb(token) && NEGATIVE_ATTITUDE.has(token.base))
    return objects || minds || refuses
  }),
)

export const adverse: Detector = ({ doc }) => {
  const hits = objectionsOf(doc)
  return measure(
    hits.length / (hits.length + 1),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

/** The fault is always another's: their failings, without an own one and without an objection taken up. */
export const blame: Detector = reading => {
  const objections = new Set(objectionsOf(reading.doc))
  const hits = clausesOf(reading.doc).filter(clause => {
    if (clause.actor !== 'other' && clause.actor !== 'anyone') return false
    if (objections.has(clause)) return false
    return clause.negated || clause.tokens.some(token => among(token, THOUGHT['blaming-adjective']))
  })
  const excess = hits.length - admissionsOf(reading.doc).length
  return measure(
    Math.max(0, excess) / (clausesOf(reading.doc).length / 3 + 2),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const TRADE = /(?:er|or|ist|ian|man|woman|keeper|nurse|clerk|cook|guard|chef|pharmacist|technician)s?$/
const isFloorPerson = (token: Token): boolean =>
  isNoun(token) &&
  isPerson(token) &&
  (TRADE.test(token.base) ||
    /^(?:nurse|clerk|cook|chef|guard|crew|foreman|porter|pilot|midwife|guide|host|agent|captain|mate|apprentice)$/.test(
      token.base,
    ))

/** People of the floor, in clauses that say what they do. */
export const floorPeople: Detector = ({ doc }) => {
  const hits = clausesOf(doc).filter(
    ({ tokens, predicates }) => predicates.length > 0 && tokens.some(isFloorPerson),
  )
  const kinds = new Set(hits.flatMap(({ tokens }) => tokens.filter(isFloorPerson).map(token => token.base)))
    .size
  return measure(
    kinds / (kinds + 1),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isFloorPerson))),
  )
}
