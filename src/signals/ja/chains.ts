import { memo } from '../memo.js'
import { othersActsOf, ownDeedsOf, standingDeedsOf } from './acts.js'
import { practicesOf } from './ingenuity.js'
import { outcomesOf } from './outcomes.js'
import { predicatesOf } from './predicates.js'
import { NOUNS, VERBS } from './vocabulary.js'
import type { Analysis, Quantity, Span, Token } from '../../types/index.js'

export interface Event {
  sentence: number
  span: Span
}

/** Deeds, changes, other people's acts and standing rules, in the order of the text. */
export const eventsOf = memo((doc: Analysis): Event[] =>
  [...ownDeedsOf(doc), ...standingDeedsOf(doc), ...outcomesOf(doc), ...othersActsOf(doc), ...practicesOf(doc)]
    .map(({ sentence, span }) => ({ sentence, span }))
    .sort((a, b) => a.span[0] - b.span[0]),
)

const isThing = (token: Token) =>
  token.pos[0] === '名詞' &&
  /^(?:一般|固有名詞|サ変接続)$/u.test(token.pos[1]) &&
  !NOUNS.abstract.has(token.surface) &&
  !VERBS.light.has(token.surface) &&
  !NOUNS.time.has(token.surface) &&
  /[\p{Script=Han}\p{Script=Katakana}]/u.test(token.surface)

/** Nouns that stand in two sentences or more (the first mention each), and how many nouns there are. */
export const recurringOf = memo((doc: Analysis): { recurring: Token[]; things: number } => {
  const mentions = new Map<string, { first: Token; sentences: Set<number> }>()
  doc.sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens.filter(isThing)) {
      const known = mentions.get(token.base) ?? { first: token, sentences: new Set() }
      mentions.set(token.base, { first: known.first, sentences: known.sentences.add(index) })
    }
  })
  const recurring = [...mentions.values()].filter(({ sentences }) => sentences.size > 1)
  return { recurring: recurring.map(({ first }) => first), things: mentions.size }
})

const inside = ({ start, end }: Quantity, [from, to]: Span) => from <= start && end <= to

/** Quantities outside every deed, change and rule; dates and durations of service excepted. */
export const idleQuantitiesOf = memo((doc: Analysis): Quantity[] => {
  const busy = [...eventsOf(doc).map(event => event.span)]
  const linked = predicatesOf(doc)
    .filter(p => /^(?:ので|から|と|たら|ところ)$/u.test(p.link))
    .map(p => p.span)
  return doc.quantities.filter(
    quantity => quantity.unit !== 'year' && ![...busy, ...linked].some(span => inside(quantity, span)),
  )
})
