import { inSentence } from '../by-sentence.js'
import phrases from '../lexicon/ja/company-phrases.yaml'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { phrasesOf, type WordList } from './words.js'
import type { Analysis, Sentence } from '../../types/index.js'

const lists = phrases as WordList & { reason: WordList }
const TERMS = phrasesOf(lists['terms'])
const DAYDREAM = phrasesOf(lists['daydream'])
const IDLE_NEGATION = phrasesOf(lists['idle-negation'])
const LACK = phrasesOf(lists['lack'])
const OWN_SETTING = phrasesOf(lists['own-setting'])
const LIKING = phrasesOf(lists['liking'])
const WISH = phrasesOf(lists['wish'])
const TO_COMPANY = phrasesOf(lists['to-company'])
const REASON_CUES = Object.entries(lists.reason).map(([kind, list]) => ({ kind, pattern: phrasesOf(list) }))

const ASKS = /(?:伺|聞|知り|お尋ね|教え)[^、。]{0,6}たい|たく、/u
const FORMULA =
  /^(?:はい|いえ|本日は|よろしく|何卒|伺いました|お伺い)|ありがとうございま|お願い(?:いた|し|申し)|(?:志望|応募)(?:いたしました|しました|いたします)|(?:と(?:申し|考え|思い)ます|と考えております|と存じます)。?$/u
const HOPE = /(?:いただけ|もらえ|でき)(?:たら|れば)(?:と|嬉|うれ|幸)/u

/** Somebody seen acting on something particular, and what can be built on that. */
export interface Scenes {
  clauses: Clause[]
  /** How many clauses tell something: greetings and the goodwill of a closing sentence count neither way. */
  told: number
  scenes: Clause[]
  /** Clauses that name two particular things and no act. */
  named: Clause[]
  /** Scenes in the past. */
  deeds: Clause[]
  /** What the world does not allow or has too little of. */
  limits: Clause[]
  /** Per sentence: how many scenes it holds. */
  perSentence: number[]
  /** Per sentence: 0, 0.4 (one cue) or 1 (argued from particulars). */
  reasoned: number[]
  /** Per sentence: it speaks of a place where the candidate has been. */
  placed: boolean[]
  /** Per sentence: it does, with a scene there or right after. */
  own: boolean[]
}

export const particularsIn = (clauses: readonly Clause[]): Set<string> =>
  new Set(clauses.flatMap(clause => clause.nouns.map(noun => noun.base)))

export const isToCompany = (text: string): boolean => TO_COMPANY.test(text)
export const namesTerms = (text: string): boolean => TERMS.test(text)

/** Hopes, hearsay about the mood, and terms of employment are no scenes, unless told of one's own place. */
const isNoScene = (sentence: Sentence) =>
  DAYDREAM.test(sentence.text) || (TERMS.test(sentence.text) && !OWN_SETTING.test(sentence.text))

const isScene = (clause: Clause) =>
  clause.acts && clause.anchored.length > 0 && !clause.wish && clause.attitude.length === 0

/** Two particular nouns and no act: the matter is named, though nobody is seen. */
const isNamed = (clause: Clause) =>
  !clause.acts && clause.anchored.length > 1 && !clause.wish && clause.attitude.length === 0

const isLimit = (clause: Clause) => {
  if (clause.nouns.length === 0 || clause.attitude.length > 0) return false
  if (clause.negated) return !IDLE_NEGATION.test(clause.text)
  return clause.anchored.length > 0 && !clause.wish && LACK.test(clause.text)
}

/** What manners ask for: greetings, 志望いたしました, and goodwill in the last sentence. */
const isFormula = (clause: Clause, last: number) =>
  clause.anchored.length < 2 &&
  (FORMULA.test(clause.text) ||
    (last > 0 && clause.sentence === last && (clause.attitude.length > 0 || clause.wish)))

function reasonIn(sentence: Sentence, clauses: readonly Clause[], idle: boolean): number {
  if (idle || particularsIn(clauses).size < 2 || clauses.some(clause => clause.attitude.length > 0)) return 0
  // 〜したいと考えています is a wish, not a guess about the world.
  const wish = clauses.at(-1)?.wish === true || HOPE.test(sentence.text)
  const cues = REASON_CUES.filter(
    ({ kind, pattern }) => !(wish && kind === 'hedge') && pattern.test(sentence.text),
  ).length
  return cues >= 2 ? 1 : cues === 1 ? 0.4 : 0
}

export const scenesOf = memo((doc: Analysis): Scenes => {
  const clauses = clausesOf(doc)
  const idle = doc.sentences.map(isNoScene)
  const scenes = clauses.filter(clause => !idle[clause.sentence] && isScene(clause))
  const perSentence = doc.sentences.map((_, i) => inSentence(scenes, i).length)
  const placed = doc.sentences.map(({ text }) => OWN_SETTING.test(text) && !LIKING.test(text))
  return {
    clauses,
    told: clauses.filter(clause => !isFormula(clause, doc.sentences.length - 1)).length,
    scenes,
    named: clauses.filter(clause => !idle[clause.sentence] && isNamed(clause)),
    deeds: scenes.filter(scene => scene.past),
    limits: clauses.filter(clause => !idle[clause.sentence] && isLimit(clause)),
    perSentence,
    reasoned: doc.sentences.map((sentence, i) => reasonIn(sentence, inSentence(clauses, i), idle[i]!)),
    placed,
    own: placed.map((there, i) => there && perSentence[i]! + (perSentence[i + 1] ?? 0) > 0),
  }
})

/** Clauses that wish, promise or vow; wanting to hear an answer is none. */
export const wishesOf = memo((doc: Analysis): Clause[] =>
  clausesOf(doc).filter(({ wish, text }) => (wish || WISH.test(text)) && !ASKS.test(text)),
)
