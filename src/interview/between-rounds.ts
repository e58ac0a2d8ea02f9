import { contentWords, meanCoverage, vocabularyOf } from '../signals/story/words.js'
import { isNewEvent, retellingOf, worthOf, type FreshClause } from '../signals/story/retelling.js'
import type { Thought } from '../signals/story/kinds.js'
import type { Analysis, Category, Fresh, RoundComparison } from '../types/index.js'
import { quotable } from './phrases.js'
import type { Judged } from './judged.js'

/** What a way of thinking adds to a story; the first that fits names it. */
const KINDS: [Fresh, Thought[]][] = [
  ['reflection', ['admission', 'not-but', 'hypothesis']],
  ['viewpoint', ['heard', 'other-acts', 'contrast']],
  ['reason', ['cause', 'reason', 'inquiry']],
]
const MOST = 4
const NOVEL = 0.5
/** A result said in another word looks like one happening more. */
const MORE = 2
/** Below this share of shared words a motive is another one. */
const STEADY = 0.25
const MOTIVES = new Set<Category>(['motivation', 'why-us', 'career-vision', 'reason-for-leaving'])

/** Stories told in both interviews, side by side. */
export const betweenRounds = (judged: Judged[]): RoundComparison[] =>
  judged.flatMap(({ question, judgement: { reading } }) => {
    const retelling = retellingOf(reading)
    const { firstRound, doc, category } = reading
    if (!retelling || !firstRound) return []
    const fresh = retelling.fresh
      .filter(({ novelty, numbers }) => novelty >= NOVEL || numbers.length > 0)
      .filter(({ clause }) => clause.grounded && clause.decor.size === 0)
      .map(item => ({ item, kind: kindOf(item) }))
      .filter(({ item, kind }) => kind !== 'fact' || (retelling.newEvents >= MORE && isNewEvent(item)))
      .sort((a, b) => worthOf(b.item, retelling.grown) - worthOf(a.item, retelling.grown))
      .flatMap(({ item, kind }) => {
        const quote = quotable(doc, [item.clause.start, item.clause.end])
        return quote === null ? [] : [{ kind, quote }]
      })
    const once = saidOnce(fresh)
    const before = reworded(doc, firstRound)
    return [
      {
        question,
        first: firstRound.sentences[0]?.text.trim() ?? '',
        fresh: once.slice(0, MOST),
        reworded: before,
        // Who goes deeper says much more than before, and who is brief much less.
        steady: MOTIVES.has(category) ? Math.max(before, reworded(firstRound, doc)) >= STEADY : null,
      },
    ]
  })

/** Of two quotations that hold the same words one is enough: a figure's, or the first. */
function saidOnce(fresh: RoundComparison['fresh']): RoundComparison['fresh'] {
  const figuresFirst = [...fresh].sort((a, b) => Number(b.kind === 'number') - Number(a.kind === 'number'))
  return figuresFirst.filter(
    ({ quote }, index) =>
      !figuresFirst.slice(0, index).some(other => other.quote.includes(quote) || quote.includes(other.quote)),
  )
}

function kindOf({ clause, numbers }: FreshClause): Fresh {
  if (numbers.length > 0) return 'number'
  return KINDS.find(([, thoughts]) => thoughts.some(thought => clause.thoughts.has(thought)))?.[0] ?? 'fact'
}

/** The share of what this answer speaks of that the first one spoke of, 0–1. */
const reworded = (doc: Analysis, before: Analysis): number =>
  meanCoverage(contentWords(doc.tokens, before.lang), vocabularyOf(before), before.lang) ?? 0
