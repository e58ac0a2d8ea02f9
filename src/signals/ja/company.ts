import phrases from '../lexicon/ja/company-phrases.yaml'
import { memo } from '../memo.js'
import type { Reading } from '../signal.js'
import { isToCompany, scenesOf } from './scenes.js'
import { isParticular, isVagueVerb, phrasesOf, type WordList } from './words.js'
import type { Analysis, Sentence, Token } from '../../types/index.js'

const PRAISE = phrasesOf((phrases as WordList)['praise'])
const SLOGAN = /(?:理念|方針|スローガン|ミッション|ステートメント|ビジョン|モットー)[^「]*「([^」]{3,})」/u

/** What is left of an answer's words once all that any candidate could say is struck out (the swap test). */
export interface CompanyWords {
  /** Words of the company's name and industry: a love of the trade is no tie to this company. */
  struck: ReadonlySet<string>
  slogans: string[]
  /** Per fact: its telling words. A fact that is a slogan has none. */
  facts: ReadonlySet<string>[]
  /** All telling words of all facts. */
  all: ReadonlySet<string>
}

const isTellingVerb = (token: Token) =>
  token.pos[0] === '動詞' && token.pos[1] === '自立' && token.base.length >= 3 && !isVagueVerb(token)
/** A noun or verb that says something in particular. */
export const isTelling = (token: Token): boolean => isParticular(token) || isTellingVerb(token)

const wordsOf = (analysis: Analysis | null) =>
  (analysis?.tokens ?? []).flatMap(token => [token.surface, token.base])

const within = (fact: Analysis, token: Token, slogan: string) => {
  const at = fact.text.indexOf(slogan)
  return at >= 0 && token.start >= at && token.end <= at + slogan.length
}

const companyWordsOf = memo((company: NonNullable<Reading['company']>): CompanyWords => {
  const slogans = company.sheet.facts.flatMap(fact => SLOGAN.exec(fact.text)?.[1] ?? [])
  const ofSlogans = company.facts.flatMap(fact =>
    fact.tokens.filter(token => slogans.some(slogan => within(fact, token, slogan))),
  )
  const struck = new Set([
    ...wordsOf(company.name),
    ...wordsOf(company.industry),
    ...ofSlogans.map(t => t.base),
  ])
  const facts = company.facts.map(fact => {
    const telling = fact.tokens.filter(token => isTelling(token) && !struck.has(token.base))
    return new Set(SLOGAN.test(fact.text) ? [] : telling.map(token => token.base))
  })
  return { struck, slogans, facts, all: new Set(facts.flatMap(words => [...words])) }
})

const NO_COMPANY: CompanyWords = { struck: new Set(), slogans: [], facts: [], all: new Set() }

export const companyWords = (reading: Reading): CompanyWords =>
  reading.company ? companyWordsOf(reading.company) : NO_COMPANY

/** A sentence with what stands in it once the company's own name and trade are struck out. */
export interface Sighted {
  index: number
  sentence: Sentence
  words: ReadonlySet<string>
  /** It speaks to or about this company. */
  addressed: boolean
  /** The largest number of words taken from one fact. */
  factWords: number
  reasoned: number
  own: boolean
  /** It speaks of a place where the candidate has been, whether or not anything is seen there. */
  placed: boolean
  scenes: number
}

export const sightedOf = memo((reading: Reading): Sighted[] => {
  const { struck, facts } = companyWords(reading)
  const scenes = scenesOf(reading.doc)
  return reading.doc.sentences.map((sentence, index) => {
    const words = new Set(sentence.tokens.filter(t => isTelling(t) && !struck.has(t.base)).map(t => t.base))
    const factWords = Math.max(0, ...facts.map(fact => [...fact].filter(word => words.has(word)).length))
    return {
      index,
      sentence,
      words,
      addressed: isToCompany(sentence.text) && !PRAISE.test(sentence.text),
      factWords,
      reasoned: scenes.reasoned[index]!,
      own: scenes.own[index]! || (scenes.perSentence[index]! > 0 && scenes.own[index - 1] === true),
      placed: scenes.placed[index]!,
      scenes: scenes.perSentence[index]!,
    }
  })
})
