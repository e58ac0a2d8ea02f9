import type { Analysis, Sentence, Token } from '../../types/index.js'
import type { Reading } from '../signal.js'
import { memo } from '../memo.js'
import { isAnyone, isNoun, isRare, word } from './tokens.js'
import { COMPANY, NOUNS, QUESTIONS, VERBS } from './words.js'

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM'])
const SHORTEST_WORD = 3

type KnownCompany = NonNullable<Reading['company']>

export interface FactWords {
  name: Set<string>
  /** Words of the trade itself: a love of the trade is no tie to this company. */
  industry: Set<string>
  /** Words of its slogan, if the sheet quotes one. */
  slogan: Set<string>
  facts: Set<string>[]
  all: Set<string>
}

export const isContent = (token: Token): boolean =>
  CONTENT.has(token.pos[0]) &&
  !NOUNS['number-words'].has(token.base) &&
  token.base.length >= SHORTEST_WORD &&
  !COMPANY['fact-common'].has(token.base) &&
  !QUESTIONS.general.has(token.base) &&
  !VERBS.biography.has(token.base) &&
  !isAnyone(token)

/** The words of a fact that show that it was taken up: its nouns, names, figures, and what else is rare. */
export const tells = (token: Token): boolean =>
  isContent(token) &&
  (isNoun(token) || token.pos[0] === 'PROPN' || /^\d/.test(token.surface) || isRare(token))

const isSloganFact = (fact: Analysis): boolean =>
  /\b(?:slogan|motto|philosophy|mission|vision|tagline)\b/i.test(fact.text)

/** What is known of the company, as words that an answer may take up. */
export const wordsOfFacts = memo((company: KnownCompany): FactWords => {
  const name = new Set(company.name.tokens.map(word))
  const industry = new Set((company.industry?.tokens ?? []).filter(tells).map(token => token.base))
  const [slogans, plain] = [
    company.facts.filter(isSloganFact),
    company.facts.filter(fact => !isSloganFact(fact)),
  ]
  const facts = plain.map(
    fact =>
      new Set(fact.tokens.filter(token => tells(token) && !name.has(word(token))).map(token => token.base)),
  )
  const slogan = new Set(
    slogans.flatMap(fact => fact.tokens.filter(token => CONTENT.has(token.pos[0])).map(word)),
  )
  return { name, industry, slogan, facts, all: new Set(facts.flatMap(fact => [...fact])) }
})

/** Speaks to or of the company. */
export function addresses(sentence: Sentence, words: FactWords | null): boolean {
  return sentence.tokens.some(token => COMPANY.addressed.has(word(token)) || words?.name.has(word(token)))
}
