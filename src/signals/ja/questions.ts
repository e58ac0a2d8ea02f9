import phrases from '../lexicon/ja/question-phrases.yaml'
import { memo } from '../memo.js'
import type { Reading } from '../signal.js'
import { sightedOf, type Sighted } from './company.js'
import { floorPeopleOf } from './floor.js'
import { quoteOfSentence } from './quotes.js'
import { namesTerms } from './scenes.js'
import { isParticular, phrasesOf, type WordList } from './words.js'
import type { Sentence, Span } from '../../types/index.js'

const lists = phrases as WordList
const ASKING = phrasesOf(lists['asking'])
const NOT_ASKING = phrasesOf(lists['not-asking'])
const NOTHING_TO_ASK = phrasesOf(lists['nothing'])
const GENERAL = phrasesOf(lists['general'])
const DECISION = phrasesOf(lists['decision'])
const OPEN = phrasesOf(lists['open'])

/** One question of the candidate's, judged for itself. */
export interface Asked {
  sentence: Sentence
  /** It asks for terms of employment. */
  terms: boolean
  /** It fits any company, and nothing in it or before it says why it is asked here. */
  general: boolean
  /** 0–1: it asks who decides or acts, and how, about something particular. */
  decision: number
  /** 0–1: an own scene or a fact stands behind it. */
  premise: number
}

export interface Questions {
  asked: Asked[]
  best: Asked | null
  /** "Nothing in particular", with no question worth having after it. */
  nothing: Sentence | null
}

/** An own scene or something found out, in the sentence that asks or in the one or two around it. */
function premiseOf(sighted: Sighted[], at: number): number {
  const near = sighted.filter(s => Math.abs(s.index - at) <= 2)
  const own = near.some(s => s.own && s.words.size > 0)
  const fact = near.some(s => s.factWords > 1) ? 1 : near.some(s => s.factWords === 1) ? 0.5 : 0
  const scene = near.some(s => s.index !== at && s.scenes > 0)
  return Math.min(1, (own ? 0.6 : scene ? 0.4 : 0) + 0.5 * fact)
}

function judge(reading: Reading, sighted: Sighted[], s: Sighted): Asked {
  const { sentence } = s
  const nouns = new Set(sentence.tokens.filter(isParticular).map(token => token.base))
  const people = floorPeopleOf(reading.doc).some(
    ({ span }) => span[0] >= sentence.start && span[1] <= sentence.end,
  )
  const about = s.factWords > 0 || nouns.size > 0 || people
  const decides = DECISION.test(sentence.text) && about
  const premise = premiseOf(sighted, s.index)
  const terms = namesTerms(sentence.text)
  return {
    sentence,
    terms,
    general: GENERAL.test(sentence.text) && premise < 0.5 && s.factWords === 0 && nouns.size < 3,
    decision: terms ? 0 : (decides ? 0.6 : 0) + (OPEN.test(sentence.text) && about ? 0.4 : 0),
    premise: terms ? premise / 3 : premise,
  }
}

const worth = (asked: Asked) =>
  asked.decision + asked.premise - (asked.terms ? 1 : 0) - (asked.general ? 0.5 : 0)

export const questionsOf = memo((reading: Reading): Questions => {
  if (reading.category !== 'reverse-question') return { asked: [], best: null, nothing: null }
  const sighted = sightedOf(reading)
  const asking = sighted.filter(({ sentence }) => {
    const text = sentence.text.trim()
    return ASKING.test(text) && !NOT_ASKING.test(text)
  })
  const asked = asking.map(s => judge(reading, sighted, s))
  const best = asked.reduce<Asked | null>((top, a) => (top && worth(top) >= worth(a) ? top : a), null)
  const refusal = reading.doc.sentences.find(({ text }) => NOTHING_TO_ASK.test(text)) ?? null
  return { asked, best, nothing: best && worth(best) > 0.3 ? null : refusal }
})

export const quoteOfQuestion = (asked: Asked): Span => quoteOfSentence(asked.sentence)
