import { isStuck, type Judgement } from '../assessment/index.js'
import type { Analysis, Gap, Span } from '../types/index.js'
import { isOwnClaim, isOwnDeed, isWish, startsClause, tellsClaim, tellsWish } from './own-deed.js'
import { overlap, quotable } from './phrases.js'
import { englishClauseAt, retoldClaim } from './retold/index.js'

/** A clause of the candidate's that a question is put about. */
export interface TakenUp {
  span: Span
  /** As it was said. */
  quote: string
  /** A claim or wish as a listener would put it back; null where it can't be retold. */
  said: string | null
}

/** What a clause is, as far as a question about it goes. */
type Kind = 'deed' | 'claim' | 'wish'

/** Which clauses each gap's questions fit: nobody asks in what order a hope was gone about. */
const TAKES: Record<Gap, Kind[]> = {
  reason: ['deed', 'claim'],
  role: ['deed'],
  detail: ['claim'],
  result: ['deed'],
  process: ['deed'],
  alternative: ['deed'],
  others: ['deed'],
  learning: ['deed'],
  company: ['wish'],
  field: ['wish'],
}

/** Where clauses of a kind are found; a deed has to be the candidate's own, and done. */
const FOUND_BY: Record<Kind, string[]> = {
  deed: ['own-deed', 'repeatable-step'],
  claim: ['trait-claim', 'resume-verbs', 'manner-words', 'praise-for-effect', 'attitude-talk'],
  wish: ['wish-without-deed', 'attitude-talk'],
}

const FITS = { deed: isOwnDeed, claim: isOwnClaim, wish: isWish }

/** What can be pictured already is not asked for as a claim. */
const PICTURED = ['own-deed', 'told-scene', 'scene']
/** From this share of its sentences on, an answer shows what it claims. */
const SHOWN = 0.6

/** What earlier questions took up, and whether there were any. */
export interface Before {
  questions: readonly string[]
  /** The thread grows at its end: what was said last is taken up before what was said first. */
  deeper: boolean
}

/** The clause that a question about this gap can be put about; null where none fits or all were taken up. */
export const takenUpFor = (gap: Gap, judgement: Judgement, before: Before): TakenUp | null =>
  takenUpOf(TAKES[gap], judgement, before)

/**
 * The first clause of these kinds that was not taken up before. What the candidate asks, and what went wrong, is
 * asked about without being read back.
 */
export function takenUpOf(wanted: readonly Kind[], judgement: Judgement, before: Before): TakenUp | null {
  const { doc, category } = judgement.reading
  if (category === 'reverse-question') return null
  const kinds = wanted.filter(kind => kind !== 'deed' || category !== 'failure')
  const found = kinds.flatMap(kind => spansOfKind(kind, judgement).map(span => ({ span, kind })))
  const ordered = before.deeper ? [...found].sort((a, b) => b.span[0] - a.span[0]) : found
  for (const { span, kind } of ordered) {
    const taken = takeUp(doc, span, kind)
    if (taken && [taken.quote, taken.said].every(words => words === null || isFresh(words, before)))
      return taken
  }
  return null
}

function spansOfKind(kind: Kind, { reading: { doc }, measures }: Judgement): Span[] {
  const spansOf = (signals: string[]) => signals.flatMap(signal => measures.of(signal).spans)
  const usable = doc.sentences.filter(({ text }) => !isStuck(text, doc.lang))
  const within = ([start]: Span) => usable.some(sentence => start >= sentence.start && start < sentence.end)
  const pictured = kind === 'claim' ? spansOf(PICTURED) : []
  if (shareOf(doc, pictured) >= SHOWN) return []
  return spansOf(FOUND_BY[kind]).filter(span => within(span) && !pictured.some(other => overlap(span, other)))
}

const shareOf = ({ sentences }: Analysis, spans: Span[]): number =>
  sentences.filter(({ start, end }) => spans.some(span => overlap(span, [start, end]))).length /
  sentences.length

/** What a Japanese clause is about may stand before a pause: 「翌週の予定を、一人で組みたい」. */
const LOST_OBJECT = /[をにがへ]、\s*$/

function takeUp(doc: Analysis, span: Span, kind: Kind): TakenUp | null {
  const quote = FITS[kind](doc, span) ? quotable(doc, span) : null
  if (quote === null || !startsClause(doc, quote)) return null
  if (LOST_OBJECT.test(doc.text.slice(0, doc.text.indexOf(quote)))) return null
  const tells = { deed: () => false, claim: tellsClaim, wish: tellsWish }[kind]
  const told = doc.lang === 'ja' ? quote : englishClauseAt(doc, span[0])
  const said = told && tells(told, doc.lang) ? retoldClaim(doc, told) : null
  return { span, quote, said }
}

/** Whether no earlier question took these words up. */
export const isFresh = (words: string, { questions }: Pick<Before, 'questions'>): boolean =>
  !questions.some(question => question.includes(words))
