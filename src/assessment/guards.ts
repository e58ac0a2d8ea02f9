import type { IntegrityHit } from '../signals/integrity/index.js'
import type { Reading } from '../signals/signal.js'
import type { Analysis } from '../types/index.js'
import type { Measures } from './measures.js'

/** What decides before any weight is looked at. */
export interface Guards {
  integrity: IntegrityHit[]
  /** Text that earns nothing: no words, or words for the grader, a keyword list, the question itself. */
  void: boolean
  /** 「特にありません」 and its like: nothing is answered. */
  refusal: boolean
  /** Slogans alone. */
  slogans: boolean
  /** Too short for anything good to be claimed with confidence. */
  short: boolean
}

const VOID = new Set(['grader-addressed', 'keyword-list', 'copied-question', 'copied-example'])
const FEW_WORDS = 25
const FEW_PREDICATES = 6

export function guard(reading: Reading, measures: Measures, integrity: IntegrityHit[]): Guards {
  const short = isShort(reading.doc)
  const value = (id: string) => measures.of(id).value
  const isQuestion = reading.category === 'reverse-question'
  return {
    integrity,
    void: integrity.some(hit => VOID.has(hit.id)) || !/[\p{L}\p{N}]/u.test(reading.doc.text),
    refusal: short && (isQuestion ? value('question-none') : value('dodge')) >= 0.5,
    slogans:
      short && !isQuestion && value('attitude-talk') >= 0.5 && value('scene') + value('own-deed') < 0.15,
    short,
  }
}

/** Fewer than about 25 English words, or 6 Japanese predicates. */
function isShort(doc: Analysis): boolean {
  if (doc.lang === 'en')
    return doc.tokens.filter(token => /[\p{L}\p{N}]/u.test(token.surface)).length < FEW_WORDS
  const predicates = doc.tokens.filter(
    ({ pos }) => (pos[0] === '動詞' || pos[0] === '形容詞') && pos[1] === '自立',
  )
  return predicates.length < FEW_PREDICATES
}
