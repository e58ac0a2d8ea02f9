import phrases from '../lexicon/ja/question-phrases.yaml'
import { memo } from '../memo.js'
import type { Reading } from '../signal.js'
import { sightedOf, type Sighted } from './company.js'
import { floorPeopleOf } from './floor.js'
import { quoteOfSentence } from './quotes.js'
import { namesTerms } from './scenes.js'
import { isNoun, isParticular, phrasesOf, type WordList } from './words.js'
import type { Sentence, Span, Token } from '../../types/index.js'

const lists = phrases as WordList
const ASKING = phrasesOf(lists['asking'])
const NOT_ASKING = phrasesOf(lists['not-asking'])
const NOTHING_TO_ASK = phrasesOf(lists['nothing'])
const GENERAL = phrasesOf(lists['general'])
const DECISION = phrasesOf(lists['decision'])
const OPEN = phrasesOf(lists['open'])
const LOOK_UP = phrasesOf(lists['look-up'])
const PUBLISHED = phrasesOf(lists['published'])
const PUBLIC = phrasesOf(lists['public'])
const OPINION = phrasesOf(lists['opinion'])
const REFERS_BACK = phrasesOf(lists['refers-back'])
const LEADS_IN = phrasesOf(lists['leads-in'])

/** One question of the candidate's, judged for itself. */
export interface Asked {
  sentence: Sentence
  /** It asks for terms of employment. */
  terms: boolean
  /** It fits any company, and nothing in it or before it says why it is asked here. */
  general: boolean
  /** What it asks for is written where anyone can read it. */
  answered: boolean
  /** 0–1: it asks who decides or acts, and how, about something particular. */
  decision: number
  /** 0–1: an own scene or a fact stands behind it. */
  premise: number
  /** What is for it less what is against it. */
  worth: number
}

export interface Questions {
  asked: Asked[]
  best: Asked | null
  /** "Nothing in particular", with no question worth having after it. */
  nothing: Sentence | null
}

const isPlainNoun = (token: Token) => isNoun(token) && /^(?:一般|サ変接続)$/u.test(token.pos[1])

/** Nouns of the facts that stand on the website or the recruiting page. */
const publishedNouns = memo((company: NonNullable<Reading['company']>): ReadonlySet<string>[] =>
  company.facts.flatMap((fact, i) => {
    const source = company.sheet.facts[i]!.source
    const open = PUBLISHED.test(fact.text) || source === 'website' || source === 'recruiting-page'
    return open ? [new Set(fact.tokens.filter(isPlainNoun).map(token => token.base))] : []
  }),
)

/** It asks for a figure or a list, about nothing but what a published fact is about. */
function isAnswered(reading: Reading, sentence: Sentence): boolean {
  if (!reading.company || !LOOK_UP.test(sentence.text)) return false
  const nouns = sentence.tokens.filter(isPlainNoun)
  return publishedNouns(reading.company).some(
    fact => nouns.some(noun => fact.has(noun.base)) && nouns.every(n => !isParticular(n) || fact.has(n.base)),
  )
}

/** An own scene or something found out, in the sentence that asks or in the one or two around it. */
function premiseOf(sighted: Sighted[], at: number, answered: boolean): number {
  const near = sighted.filter(s => Math.abs(s.index - at) <= 2)
  const own = near.some(s => s.own && s.words.size > 0)
  const scene = near.some(s => s.index !== at && s.scenes > 0)
  // What is published is no premise for asking it again.
  const facts = Math.max(0, ...near.filter(s => !answered || s.index !== at).map(s => s.factWords))
  return Math.min(1, (own ? 0.6 : scene ? 0.4 : 0) + (facts > 1 ? 0.5 : facts * 0.25))
}

/** What a sentence asks, without what leads up to it. */
const coreOf = (text: string): string =>
  text
    .split(LEADS_IN)
    .filter(part => part.trim() !== '')
    .at(-1) ?? text

/** What the words of a question ask for, whatever stands behind them. */
function aimOf(reading: Reading, s: Sighted, before: Asked | null) {
  const core = coreOf(s.sentence.text)
  const opinion = OPINION.test(core)
  const settled = DECISION.test(core) && !opinion
  const terms = (namesTerms(core) && !settled) || (before?.terms === true && REFERS_BACK.test(core))
  const answered = isAnswered(reading, s.sentence) || (PUBLIC.test(core) && LOOK_UP.test(core))
  const inquires = (settled ? 0.6 : 0) + (OPEN.test(core) && !opinion ? 0.4 : 0)
  const decision = !terms && !answered && isParticularised(reading, s) ? inquires : 0
  return { terms, answered, decision, general: (opinion || GENERAL.test(core)) && decision < 0.6 }
}

/** It names a fact, a thing or somebody who works there. */
const isParticularised = (reading: Reading, { sentence, factWords }: Sighted): boolean =>
  factWords > 0 ||
  sentence.tokens.some(isParticular) ||
  floorPeopleOf(reading.doc).some(({ span }) => span[0] >= sentence.start && span[1] <= sentence.end)

function judge(reading: Reading, sighted: Sighted[], s: Sighted, before: Asked | null): Asked {
  const aim = aimOf(reading, s, before)
  const { terms, general, answered, decision } = aim
  // However much is told before it, a question that anyone could ask stays one.
  const follows = terms || general || answered ? 0.3 : decision > 0 ? 1 : 0.7
  const premise = premiseOf(sighted, s.index, answered) * follows
  const worth = decision + premise - (terms ? 1 : 0) - (general || answered ? 0.5 : 0)
  return { sentence: s.sentence, ...aim, premise, worth }
}

export const questionsOf = memo((reading: Reading): Questions => {
  if (reading.category !== 'reverse-question') return { asked: [], best: null, nothing: null }
  const sighted = sightedOf(reading)
  const asking = sighted.filter(({ sentence }) => {
    const text = sentence.text.trim()
    return ASKING.test(text) && !NOT_ASKING.test(text)
  })
  const asked: Asked[] = []
  for (const s of asking) asked.push(judge(reading, sighted, s, asked.at(-1) ?? null))
  const best = asked.reduce<Asked | null>((top, a) => (top && top.worth >= a.worth ? top : a), null)
  const refusal = reading.doc.sentences.find(({ text }) => NOTHING_TO_ASK.test(text)) ?? null
  return { asked, best, nothing: best && best.worth > 0.3 ? null : refusal }
})

export const quoteOfQuestion = (asked: Asked): Span => quoteOfSentence(asked.sentence)
