import type { Analysis, Sentence, Token } from '../../types/index.js'
import { NOTHING, type Detector } from '../signal.js'
import { clausesOf, type Clause } from './clauses.js'
import { addresses, isContent, wordsOfFacts, type FactWords } from './company-words.js'
import { experiencesOf } from './experience.js'
import { measure, quote, saturate } from './measures.js'
import { among, isConcrete, isNoun, isSpecific, isVerb, word } from './tokens.js'
import { COMPANY, QUESTIONS, TALK, THOUGHT, VERBS } from './words.js'

/** Facts of the sheet that are taken up: fully with two of their words, a little with one. */
export const factUse: Detector = ({ doc, company }) => {
  if (!company) return NOTHING
  const words = wordsOfFacts(company)
  const used = new Set(doc.tokens.map(token => token.base))
  const weights = words.facts.map(fact => {
    const hits = [...fact].filter(each => used.has(each)).length
    return hits >= 2 ? 1 : hits * 0.4
  })
  const sum = weights.reduce((total: number, weight) => total + weight, 0)
  const sentences = doc.sentences.filter(({ tokens }) => tokens.some(token => words.all.has(token.base)))
  return measure(
    saturate(sum, 2),
    sentences.map(({ tokens }) =>
      quote(
        tokens,
        tokens.find(token => words.all.has(token.base)),
      ),
    ),
  )
}

/** Words of the company's facts in, or right beside, an own experience; without a sheet, things shared with a sentence to the company. */
export const tie: Detector = ({ doc, company }) => {
  const words = company ? wordsOfFacts(company) : null
  const experiences = experiencesOf(doc)
  const own = doc.sentences.map(sentence => experiences.has(sentence))
  const hits = doc.sentences.flatMap((sentence, i) => {
    const shared = sharedWith(doc, sentence, i, words, own)
    return shared.length ? [{ sentence, shared }] : []
  })
  const count = new Set(hits.flatMap(({ shared }) => shared)).size
  return measure(
    saturate(count, 3),
    hits.map(({ sentence, shared }) =>
      quote(
        sentence.tokens,
        sentence.tokens.find(token => shared.includes(token.base)),
      ),
    ),
  )
}

function sharedWith(
  doc: Analysis,
  sentence: Sentence,
  index: number,
  words: FactWords | null,
  own: boolean[],
): string[] {
  const near = own[index] || own[index - 1] || own[index + 1]
  if (!near) return []
  if (words)
    return sentence.tokens
      .filter(token => words.all.has(token.base) && !words.industry.has(token.base))
      .map(token => token.base)
  if (!own[index]) return []
  const others = doc.sentences.filter(each => each !== sentence && addresses(each, words))
  const told = new Set(others.flatMap(({ tokens }) => tokens.filter(isSpecific)).map(token => token.base))
  return sentence.tokens.filter(token => isConcrete(token) && told.has(token.base)).map(token => token.base)
}

const stem = (text: string): string => text.slice(0, 4)
const DENIAL = /\b(?:no|not|n['’]t|never|without|neither|only in|except)\b/i

/** Says of the company what one of its facts denies. */
export const wrongFact: Detector = ({ doc, company }) => {
  if (!company) return NOTHING
  const words = wordsOfFacts(company)
  const denied = company.facts.flatMap(fact =>
    fact.sentences
      .filter(({ text }) => DENIAL.test(text))
      .map(sentence => new Set(deniedStems(sentence, words))),
  )
  const hits = doc.sentences.filter(sentence => {
    if (!addresses(sentence, words) || DENIAL.test(sentence.text) || sentence.text.includes('?')) return false
    const stems = new Set(sentence.tokens.filter(isContent).map(token => stem(word(token))))
    return denied.some(each => [...each].filter(s => stems.has(s)).length >= Math.min(2, each.size))
  })
  return measure(
    hits.length ? 1 : 0,
    hits.map(({ tokens }) => quote(tokens)),
  )
}

/** The words right after the negation are what the company does not do. */
function deniedStems({ tokens }: Sentence, { name }: FactWords): string[] {
  const from = tokens.findIndex(token => THOUGHT.negation.has(word(token)))
  return tokens
    .slice(from + 1)
    .filter(token => isContent(token) && !name.has(word(token)))
    .slice(0, 3)
    .map(token => stem(word(token)))
}

/** Philosophy, mission, fame and growth, said of the company. */
export const sloganEcho: Detector = reading => {
  const { doc, company } = reading
  const words = company ? wordsOfFacts(company) : null
  const isSlogan = (token: Token) =>
    words?.slogan.has(word(token)) || (among(token, TALK.slogan) && !words?.all.has(token.base))
  const hits = doc.sentences.filter(sentence => addresses(sentence, words) && sentence.tokens.some(isSlogan))
  const count = hits.reduce((total, { tokens }) => total + tokens.filter(isSlogan).length, 0)
  return measure(
    (count / (count + 1.5)) * (1 - 0.7 * tie(reading).value),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isSlogan))),
  )
}

/** My ward, the shop where I work, my father: where one speaks from. */
const namesSetting = ({ tokens }: Sentence): boolean =>
  tokens.some((token, i) => {
    if (!isNoun(token)) return false
    const known = COMPANY.setting.has(token.base) || COMPANY.kin.has(token.base)
    const mine = tokens.slice(Math.max(0, i - 3), i).some(each => ['my', 'our'].includes(word(each)))
    const where = tokens.slice(i + 1, i + 4).map(word)
    return (
      (known && mine) ||
      (where.some(each => each === 'i' || each === 'we') && (known || where[0] === 'where'))
    )
  })

/** A place or people of one's own, and something that happens there. */
export const ownSetting: Detector = ({ doc }) => {
  const hits = doc.sentences.filter((sentence, i) => {
    const here = [sentence, doc.sentences[i + 1]].filter(each => each !== undefined)
    return (
      namesSetting(sentence) &&
      here.some(
        ({ tokens }) =>
          tokens.some(isConcrete) &&
          tokens.some(
            token => isVerb(token) && !VERBS.resume.has(token.base) && !VERBS.mental.has(token.base),
          ),
      )
    )
  })
  return measure(
    hits.length / (hits.length + 0.7),
    hits.map(({ tokens }) => quote(tokens)),
  )
}

const isScene = (clause: Clause): boolean =>
  clause.predicates.some(
    ({ verb, modal }) =>
      !modal && !VERBS.resume.has(verb.base) && !VERBS.mental.has(verb.base) && !VERBS.wishing.has(verb.base),
  ) &&
  clause.tokens.some(isConcrete) &&
  !clause.tokens.some(token => among(token, TALK.attitude) || among(token, QUESTIONS.conditions))

/** Clauses that can be seen: a thing and a verb, no attitude, no wish. */
export const scene: Detector = ({ doc }) => {
  const clauses = clausesOf(doc)
  const hits = clauses.filter(isScene)
  return measure(
    hits.length / (clauses.length + 4),
    hits.map(({ tokens }) => quote(tokens, tokens.find(isConcrete))),
  )
}
