import { isStuck, type Judgement } from '../assessment/index.js'
import { length } from './phrases.js'
import type { Analysis, Gap } from '../types/index.js'

/**
 * What fills each gap directly. A reply counts mostly by how much it tells at all: the words of a facet are
 * often missing from a good reply, and often there in an empty one.
 */
const FILLED_BY: Record<Gap, string[]> = {
  reason: ['reasoned', 'linked-thought', 'alternative', 'reframe'],
  role: ['own-deed', 'repeatable-step'],
  detail: ['event-sentences', 'scene', 'time-place'],
  result: ['result', 'new-number'],
  process: ['repeatable-step', 'own-deed', 'inquiry'],
  alternative: ['alternative', 'reframe'],
  others: ['others-view', 'other-people-act', 'adverse'],
  learning: ['standing-practice', 'change-loop', 'own-fault', 'reframe'],
  company: ['tie', 'fact-use', 'own-setting'],
  field: ['floor-people', 'constraint', 'scene'],
}

const TELLING = ['telling-nouns', 'doing-verbs', 'linked-thought']
const TALKING = ['empty-talk', 'resume-verbs', 'attitude-talk']
const FACET_SHARE = 0.5
const FILLED = 0.3

/** A reply that says nothing: a refusal, "I don't know", text for the grader, slogans. */
export const isEmptyReply = ({ guards, reading: { doc } }: Judgement): boolean =>
  guards.void || guards.refusal || guards.slogans || doc.tokens.length < 4 || saysNothingCame(doc)

/** The candidate says that nothing comes to mind; a short answer is an answer. */
export const isLost = ({ reading: { doc } }: Judgement): boolean => saysNothingCame(doc)

/** What may stand beside it: the question said again, an apology, a filler. Characters (ja), words (en). */
const ASIDE = { ja: 30, en: 12 }

/** Longer sentences say something besides: 「最初は言葉が分からないはずなので、班長さんに聞きながら…」. Characters (ja), words (en). */
const LONGEST_BLANK = { ja: 36, en: 14 }

/** There is no answer in it, or next to nothing beside the words that say so. */
function saysNothingCame({ sentences, lang }: Analysis): boolean {
  const isBlank = (text: string) => isStuck(text, lang) && length(text, lang) <= LONGEST_BLANK[lang]
  const rest = sentences.filter(({ text }) => !isBlank(text))
  if (rest.length === sentences.length) return false
  const said = rest.map(({ text }) => text).join(' ')
  return length(said, lang) <= ASIDE[lang]
}

/** Whether a reply fills the gap that it was asked about. */
export function closes(gap: Gap, reply: Judgement): boolean {
  if (isEmptyReply(reply)) return false
  const value = (signal: string) => reply.measures.of(signal).value
  const total = (signals: string[]) => signals.reduce((sum, signal) => sum + value(signal), 0)
  const facet = Math.max(...FILLED_BY[gap].map(value))
  return total(TELLING) - total(TALKING) + FACET_SHARE * facet > FILLED
}
