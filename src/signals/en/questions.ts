import type { Analysis, Sentence, Token } from '../../types/index.js'
import { NOTHING, type Detector, type Measure, type Reading } from '../signal.js'
import { memo } from '../memo.js'
import { measure, quote, saturate } from './measures.js'
import {
  among,
  isAnyone,
  isConcrete,
  isNoun,
  isNumber,
  isPast,
  isPerson,
  isSpecific,
  isVerb,
  word,
} from './tokens.js'
import { ASKED, QUESTIONS, THOUGHT, VERBS } from './words.js'

const ASKS =
  /\b(?:(?:want|like|love|have|wish) to (?:ask|know|hear|learn)|wondering|could (?:you|i)|may i|can you|tell me|grateful (?:to hear|if)|ask (?:about|you|how|what|if|whether)|know (?:how|what|whether|who)|glad to hear)\b/i
const REFUSES =
  /\b(?:no,? (?:i|not|thank|nothing|that)|nothing (?:else|in particular|special|comes)|no (?:further |other |particular )?questions?|don['’]t (?:have|think)|everything['’]?s? (?:is )?clear|covered (?:it|everything)|already (?:answered|explained))\b/i

const questionsOf = memo((doc: Analysis): Sentence[] =>
  doc.sentences.filter(({ text }) => text.includes('?') || (ASKS.test(text) && !/^\s*thank/i.test(text))),
)

/** Only what is asked back is judged as a question. */
const whenAsked =
  (detect: (reading: Reading) => Measure): Detector =>
  reading =>
    reading.category === 'reverse-question' ? detect(reading) : NOTHING

const factsOf = memo(
  (company: NonNullable<Reading['company']>) =>
    new Set(
      company.facts.flatMap(fact =>
        fact.tokens.filter(token => isNoun(token) || isVerb(token)).map(token => token.base),
      ),
    ),
)

const isCondition = (token: Token): boolean =>
  ['when', 'if', 'once', 'unless', 'instead', 'whenever'].includes(word(token))
const isDifficulty = (token: Token): boolean => among(token, THOUGHT.difficulty)
const isHumdrum = (token: Token): boolean => among(token, QUESTIONS.general)

const namesSomething = ({ tokens }: Sentence, facts: ReadonlySet<string>): boolean =>
  tokens.some(
    token =>
      (isNoun(token) && !isHumdrum(token) && !isAnyone(token) && (isConcrete(token) || isPerson(token))) ||
      (facts.has(token.base) && !isHumdrum(token) && isNoun(token)),
  )

const asksDecision = ({ tokens }: Pick<Sentence, 'tokens'>): boolean =>
  tokens.some(token => isVerb(token) && VERBS.deciding.has(token.base)) &&
  tokens.some(token => QUESTIONS['question-word'].has(word(token)))

const asksConditions = ({ tokens }: Sentence): boolean =>
  tokens.some(token => among(token, QUESTIONS.conditions))

/** Anybody could ask it, or anybody can look it up: what is told before it doesn't change that. */
const isStock = ({ text, tokens }: Sentence): boolean =>
  (ASKED.anywhere.test(text) || ASKED.public.test(text)) &&
  !(tokens.some(isCondition) && asksDecision({ tokens }))

function factWords({ company }: Reading): ReadonlySet<string> {
  return company ? factsOf(company) : new Set()
}

/** 0–1: how much a question wants to know how things are settled on the floor. */
function depth(sentence: Sentence, facts: ReadonlySet<string>): number {
  if (asksConditions(sentence) || isStock(sentence)) return 0
  const named = namesSomething(sentence, facts)
  const conditional = sentence.tokens.some(isCondition)
  const hard = sentence.tokens.some(isDifficulty)
  const decided = asksDecision(sentence)
  return Math.min(
    1,
    (conditional ? 0.35 : 0) +
      (hard ? 0.35 : 0) +
      (named ? 0.2 : 0) +
      (named && decided ? 0.35 : 0) +
      (sentence.tokens.some(token => /^who(?:se|m)?$/.test(word(token))) && named ? 0.2 : 0),
  )
}

/** Asks how something is decided, or what is done when it gets hard: the best question counts. */
export const questionDecision = whenAsked(reading => {
  const facts = factWords(reading)
  const rated = questionsOf(reading.doc)
    .map(sentence => ({ sentence, value: depth(sentence, facts) }))
    .sort((a, b) => b.value - a.value)
  return measure(
    rated[0]?.value ?? 0,
    rated
      .filter(({ value }) => value > 0.3)
      .map(({ sentence }) => quote(sentence.tokens, sentence.tokens.find(isCondition))),
  )
})

/** What a premise is worth where no question follows from it. */
const WITHOUT_QUESTION = 0.3

/** Rests on something seen or done, or on a fact of the company. */
export const questionPremise = whenAsked(reading => {
  const facts = factWords(reading)
  const hits = reading.doc.sentences.filter(({ tokens }) => {
    const first = tokens.some(token => ['i', 'we', 'our', 'my', 'you'].includes(word(token)))
    const told = tokens.some(
      token =>
        isVerb(token) && isPast(token) && !['prepare', 'enjoy', 'cover', 'wonder', 'be'].includes(token.base),
    )
    const noun = tokens.some(
      token =>
        (isConcrete(token) || isPerson(token) || isNumber(token) || facts.has(token.base)) &&
        !isHumdrum(token),
    )
    return first && told && noun
  })
  const asked = questionsOf(reading.doc)
  const worthless = asked.length > 0 && asked.every(one => asksConditions(one) || isStock(one))
  return measure(
    saturate(hits.length, 2) * (worthless ? WITHOUT_QUESTION : 1),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isPast))),
  )
})

/** Share of the questions that would fit any company. */
export const questionGeneral = whenAsked(reading => {
  const facts = factWords(reading)
  const asked = questionsOf(reading.doc)
  const general = asked.filter(sentence => {
    if (isStock(sentence)) return !ASKED.public.test(sentence.text)
    const nouns = sentence.tokens.filter(isNoun)
    if (asksConditions(sentence) || sentence.tokens.some(isDifficulty) || sentence.tokens.some(isCondition))
      return false
    return nouns.some(isHumdrum) && !namesSomething(sentence, facts)
  })
  return measure(
    general.length / (asked.length + 0.5),
    general.map(({ tokens }) => quote(tokens, tokens.find(isHumdrum))),
  )
})

/** Pay, holidays, hours: share of the questions. */
export const questionConditions = whenAsked(({ doc }) => {
  const asked = questionsOf(doc)
  const hits = asked.filter(asksConditions)
  return measure(
    hits.length / (asked.length + 0.5),
    hits.map(({ tokens }) =>
      quote(
        tokens,
        tokens.find(token => among(token, QUESTIONS.conditions)),
      ),
    ),
  )
})

/** Nothing is asked, or first that there is nothing. */
export const questionNone = whenAsked(({ doc }) => {
  const asked = questionsOf(doc).filter(({ tokens }) => tokens.some(isSpecific))
  const refusal = doc.sentences.filter(({ text }) => REFUSES.test(text) && !text.includes('?'))
  if (questionsOf(doc).length === 0) return { value: 1, spans: [] }
  return measure(
    refusal.length ? 0.7 / (asked.length + 1) : 0,
    refusal.map(({ tokens }) => quote(tokens)),
  )
})
