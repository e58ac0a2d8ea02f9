import type { Judgement } from '../../assessment/index.js'
import type { Analysis, Lang, Span } from '../../types/index.js'
import { overlap } from '../phrases.js'
import { patternOf } from '../pattern.js'
import { isUntouchable } from '../untouchable.js'
import turns from './turns.yaml'
import * as english from './en.js'
import * as japanese from './ja.js'

/** Something the candidate did or does, as a listener would put it back. */
export interface Told {
  /** It stands before a noun (ja) or in reported speech (en): 「棚を二段にされた」, “you moved the shelf”. */
  words: string
  /** Done once and over, so that it can be asked about in the past. */
  done: boolean
}

/** A deed in its answer. */
export interface Deed extends Told {
  /** It came of what was told before it: 「そこで」, “since then”. */
  follows: boolean
}

const DEEDS = ['own-deed', 'repeatable-step', 'standing-practice']
const { after, changing } = turns as Record<'after' | 'changing', Record<Lang, string>>
const AFTER = patternOf(after)
const CHANGING = patternOf(changing)

/** What was done, that which made the difference first: what follows from something, or changes how things are done. */
export function deedsOf({ reading: { doc }, measures }: Judgement): Deed[] {
  const spans = DEEDS.flatMap(signal => measures.of(signal).spans)
  const found = clausesIn(doc).flatMap(({ text, before, span }) => {
    // 「…を、」: what it was done to stands before the pause.
    if (before.endsWith('を、')) return []
    const sure = spans.some(deed => overlap(deed, span))
    if (!sure && doc.lang === 'ja' && /[がも]/.test(text)) return []
    const told = toldOf(doc, text)
    if (!told) return []
    const follows = AFTER[doc.lang].test(doc.lang === 'ja' ? before + text : before)
    const weight =
      2 * Number(follows) + 2 * Number(CHANGING[doc.lang].test(text)) + Number(told.done) + 2 * Number(sure)
    return [{ deed: { ...told, follows }, weight }]
  })
  return found.sort((a, b) => b.weight - a.weight).map(({ deed }) => deed)
}

/** One clause as a listener would put it back; null where it tells of nothing done, or the words don't lend themselves. */
export const toldOf = (doc: Analysis, text: string): Told | null =>
  doc.lang === 'ja' ? japanese.toldOf(doc, text) : english.toldOf(doc, text)

/** Clauses of sentences that may be touched, with what leads into them. */
function clausesIn(doc: Analysis): { text: string; before: string; span: Span }[] {
  const clauses = doc.lang === 'ja' ? japanese.clausesIn : english.clausesIn
  return doc.sentences
    .filter(({ text }) => !isUntouchable(text, doc.lang))
    .flatMap(({ text, start }) =>
      clauses(text).map(([from, clause]) => ({
        text: clause,
        before: text.slice(0, from),
        span: [start + from, start + from + clause.length] as Span,
      })),
    )
}
