import { memo } from '../memo.js'
import { othersActsOf, ownDeedsOf } from './acts.js'
import { practicesOf } from './ingenuity.js'
import { nounPhrasesOf, spokenPhrasesOf, type NounPhrase } from './noun-phrases.js'
import { outcomesOf } from './outcomes.js'
import { predicatesOf } from './predicates.js'
import type { Analysis, Quantity, Span } from '../../types/index.js'

export interface Event {
  sentence: number
  span: Span
}

/** Deeds, changes, other people's acts and standing rules, in the order of the text. */
export const eventsOf = memo((doc: Analysis): Event[] =>
  [...ownDeedsOf(doc), ...outcomesOf(doc), ...othersActsOf(doc), ...practicesOf(doc)]
    .map(({ sentence, span }) => ({ sentence, span }))
    .sort((a, b) => a.span[0] - b.span[0]),
)

/** Things named in two sentences or more (the first mention each), and how many things there are. */
export const recurringOf = memo((doc: Analysis): { recurring: NounPhrase[]; things: number } => {
  const mentions = new Map<string, NounPhrase[]>()
  for (const phrase of spokenPhrasesOf(doc)) {
    if (phrase.kind !== 'telling' || (phrase.timeOrPlace && !phrase.role)) continue
    const key = phrase.head.base
    mentions.set(key, [...(mentions.get(key) ?? []), phrase])
  }
  const recurring = [...mentions.values()].filter(
    said => new Set(said.map(phrase => phrase.sentence)).size > 1,
  )
  return { recurring: recurring.map(said => said[0]!), things: mentions.size }
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

export const hasPhrases = (doc: Analysis): boolean => nounPhrasesOf(doc).length > 0
