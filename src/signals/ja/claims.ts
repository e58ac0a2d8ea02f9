import { memo } from '../memo.js'
import { eventsOf } from './chains.js'
import { clauseAround } from './quoting.js'
import { CLAIMS } from './vocabulary.js'
import type { Analysis, Sentence, Span, Token } from '../../types/index.js'

export interface Asserted {
  sentence: number
  span: Span
}

const holds = (words: ReadonlySet<string>, token: Token) =>
  token.pos[0] !== '助詞' && (words.has(token.surface) || words.has(token.base))

/** Words of one list, each with the clause around it; two in a clause count twice. */
export function wordsIn(doc: Analysis, list: keyof typeof CLAIMS): Asserted[] {
  return doc.sentences.flatMap((sentence, index) =>
    sentence.tokens
      .filter(token => holds(CLAIMS[list], token))
      .map(token => ({ sentence: index, span: clauseAround(doc, [token.start, token.end], index) })),
  )
}

const TRAIT = /[力性心](?:が|を|は|です|に|も|で|と)(?!か)/u
const clip = ({ start, end }: Sentence): Span => [start, Math.min(end, start + 60)]

const eventful = (doc: Analysis) => new Set(eventsOf(doc).map(event => event.sentence))

function sentencesWith(doc: Analysis, test: (sentence: Sentence, index: number) => boolean): Asserted[] {
  return doc.sentences.flatMap((sentence, index) =>
    test(sentence, index) ? [{ sentence: index, span: clip(sentence) }] : [],
  )
}

/** Sentences that assert a trait and tell no event. */
export const claimSentencesOf = memo((doc: Analysis): Asserted[] => {
  const events = eventful(doc)
  return sentencesWith(
    doc,
    (sentence, index) =>
      !events.has(index) &&
      (sentence.tokens.some(token => holds(CLAIMS.claim, token)) || TRAIT.test(sentence.text)),
  )
})

/** Sentences of praise or good mood. */
export const praiseSentencesOf = memo((doc: Analysis): Asserted[] =>
  sentencesWith(doc, sentence => sentence.tokens.some(token => holds(CLAIMS.praise, token))),
)

const DUTY = /担当|業務|従事|受け持|携わ|所属|職務/u
const LISTED =
  /など|といった|全般|幅広|および|及び|並びに|[^、。]{2,16}、[^、。]{2,16}、[^、。]{2,16}(?:など|を|、)/u

/** Sentences that list what one is in charge of and tell no event. */
export const dutySentencesOf = memo((doc: Analysis): Asserted[] => {
  const events = eventful(doc)
  return sentencesWith(doc, ({ text }, index) => !events.has(index) && DUTY.test(text) && LISTED.test(text))
})
