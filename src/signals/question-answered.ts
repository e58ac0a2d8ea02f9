import { harbour } from './en/example-company.js'
import { measure, quote } from './en/measures.js'
import { among, isConcrete, isNoun, isPerson } from './en/tokens.js'
import { ASKED, QUESTIONS } from './en/words.js'
import { company } from './ja/example-company.js'
import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { asked } = questionsOf(reading)
  const such = asked.filter(one => one.answered)
  if (such.length === 0) return NOTHING
  return { value: such.length / asked.length, spans: such.map(quoteOfQuestion).slice(0, 4) }
}

const LOOK_UP =
  /\b(?:how (?:many|much|long|often|big)|(?:what|which|where) (?:is|are|do|does|kind|sort|the)|where|tell me (?:about|more))\b/i
const PUBLISHED = /\b(?:web ?site|careers? page|job (?:posting|ad|advert)|home ?page|listed|published)\b/i

/** It asks for a figure, a place or a list, about nothing but what a published fact is about. */
const english: Detector = ({ doc, company, category }) => {
  if (category !== 'reverse-question') return NOTHING
  const published = (company?.facts ?? []).filter(({ text }, i) => {
    const { source } = company!.sheet.facts[i]!
    return source === 'website' || source === 'recruiting-page' || PUBLISHED.test(text)
  })
  const nouns = published.map(({ tokens }) => new Set(tokens.filter(isNoun).map(token => token.base)))
  const asked = doc.sentences.filter(({ text }) => text.includes('?') || LOOK_UP.test(text))
  const such = asked.filter(({ text, tokens }) => {
    const named = tokens.filter(token => isNoun(token) && !among(token, QUESTIONS.general))
    const particular = named.filter(token => isConcrete(token) || isPerson(token))
    if (ASKED.public.test(text)) return true
    return (
      LOOK_UP.test(text) &&
      nouns.some(
        fact => named.some(({ base }) => fact.has(base)) && particular.every(({ base }) => fact.has(base)),
      )
    )
  })
  return measure(
    asked.length === 0 ? 0 : such.length / asked.length,
    such.map(({ tokens }) => quote(tokens)),
  )
}

export const questionAnswered: Signal = {
  id: 'question-answered',
  polarity: 'against',
  means: {
    ja: 'サイトや採用ページを読めば分かる質問',
    en: 'a question that the website or the recruiting page answers',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '離島の旅館への出張は、何人で行かれるのでしょうか。', company, category: 'reverse-question' },
      ],
      notOk: [
        {
          text: '前の店では一人で旅館に出張し、道具を二度取りに戻りました。こちらでは道具をどちらの方が運びますか。',
          company,
          category: 'reverse-question',
        },
        {
          text: '夜中に呼び出しがあったとき、誰が行くかはいつ決まりますか。',
          company,
          category: 'reverse-question',
        },
      ],
    },
  },
  en: {
    detect: english,
    examples: {
      ok: [
        {
          text: 'Could you tell me where the crews sort the catch?',
          company: harbour,
          category: 'reverse-question',
        },
      ],
      notOk: [
        {
          text: 'When two boats land in the same hour, who decides whose catch is weighed first?',
          company: harbour,
          category: 'reverse-question',
        },
      ],
    },
  },
}
