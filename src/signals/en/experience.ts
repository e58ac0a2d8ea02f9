import type { Analysis, Sentence, Token } from '../../types/index.js'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { isConcrete, isNumber, isPerson, word } from './tokens.js'
import { VERBS } from './words.js'

/** Learnt of the company, not lived through. */
const RECITAL = new Set(
  `learn hear read understand know impress attract apply research feel think believe touch compare choose pick select
  look draw admire strike convince interest prepare`.split(/\s+/),
)

const isOwn = ({ actor, tokens }: Clause): boolean =>
  actor === 'self' || actor === 'group' || tokens.some(token => ['my', 'our'].includes(word(token)))

/** Done, or done as a rule: `I dried`, `I check the shelves`. */
const tellsExperience = (clause: Clause): boolean =>
  isOwn(clause) &&
  clause.predicates.some(({ verb, past, modal, infinitive }) => {
    if (RECITAL.has(verb.base)) return false
    const habit =
      verb.conjugation![1] === 'base' && !VERBS.mental.has(verb.base) && clause.tokens.some(isConcrete)
    return past || (!modal && !infinitive && habit)
  })

/** Sentences with one's own experience: first person, past, and something specific. */
export const experiencesOf = memo((doc: Analysis): Set<Sentence> => {
  const told = clausesOf(doc).filter(tellsExperience)
  const specific = (token: Token) =>
    isConcrete(token) || token.pos[0] === 'PROPN' || isNumber(token) || isPerson(token)
  return new Set(told.map(({ sentence }) => sentence).filter(({ tokens }) => tokens.some(specific)))
})
