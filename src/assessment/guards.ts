import type { IntegrityHit } from '../signals/integrity/index.js'
import type { Reading } from '../signals/signal.js'
import type { Analysis } from '../types/index.js'
import type { Measures } from './measures.js'
import { isStuck } from './stuck.js'

/** What decides before any weight is looked at. */
export interface Guards {
  integrity: IntegrityHit[]
  /** Text that earns nothing: no words, or words for the grader, a keyword list, the question itself. */
  void: boolean
  /** 「特にありません」, 「分かりません」 and their like: nothing is answered. */
  refusal: boolean
  /** Slogans alone. */
  slogans: boolean
  /** Too short for anything good to be claimed with confidence. */
  short: boolean
  /** How much is said, in multiples of the least that isn't short. */
  amount: number
}

const VOID = new Set(['grader-addressed', 'keyword-list', 'copied-question', 'copied-example'])
const FEW_WORDS = 25
const FEW_PREDICATES = 6

export function guard(reading: Reading, measures: Measures, integrity: IntegrityHit[]): Guards {
  const amount = amountOf(reading.doc)
  const short = amount < 1
  const value = (id: string) => measures.of(id).value
  const isQuestion = reading.category === 'reverse-question'
  return {
    integrity,
    void: integrity.some(hit => VOID.has(hit.id)) || !/[\p{L}\p{N}]/u.test(reading.doc.text),
    refusal: isQuestion
      ? value('question-none') >= (short ? 0.5 : 1)
      : short && (value('dodge') >= 0.5 || isAtALoss(reading.doc)),
    slogans: short && !isQuestion && reading.doc.quantities.length === 0 && isSlogans(value),
    short,
    amount,
  }
}

const isAtALoss = ({ sentences, lang }: Analysis) => sentences.every(({ text }) => isStuck(text, lang))

/** Only talk, and not a thing or a deed in it. */
function isSlogans(value: (signal: string) => number): boolean {
  const attitude = value('attitude-talk')
  const talk = Math.max(attitude, value('learn-from-you'), attitude > 0.1 ? value('wish-without-deed') : 0)
  const told = value('scene') + value('own-deed') >= 0.15
  const doing = value('doing-verbs') >= 0.3 || value('telling-nouns') >= 0.4
  return talk >= 0.4 && value('empty-talk') >= 0.5 && !told && !doing
}

/** Which guard decided, where one did. */
export function deciderOf({
  void: nothing,
  refusal,
  slogans,
}: Guards): 'void' | 'refusal' | 'slogans' | null {
  if (nothing) return 'void'
  if (refusal) return 'refusal'
  return slogans ? 'slogans' : null
}

/** In units of about 25 English words, or 6 Japanese predicates. */
function amountOf(doc: Analysis): number {
  if (doc.lang === 'en')
    return doc.tokens.filter(token => /[\p{L}\p{N}]/u.test(token.surface)).length / FEW_WORDS
  const predicates = doc.tokens.filter(
    ({ pos }) => (pos[0] === '動詞' || pos[0] === '形容詞') && pos[1] === '自立',
  )
  return predicates.length / FEW_PREDICATES
}
