import { INTEGRITY, type IntegrityId, type Span } from '../../types/index.js'
import type { Reading } from '../signal.js'
import { copiedExample } from './copied-example.js'
import { copiedQuestion } from './copied-question.js'
import type { IntegrityDetector } from './detector.js'
import { graderAddressed } from './grader-addressed.js'
import { hiddenText } from './hidden-text.js'
import { keywordList } from './keyword-list.js'
import { repeated } from './repeated.js'

export type { IntegrityDetector } from './detector.js'

export const INTEGRITY_DETECTORS: Record<IntegrityId, IntegrityDetector> = {
  'grader-addressed': graderAddressed,
  'keyword-list': keywordList,
  repeated,
  'copied-question': copiedQuestion,
  'hidden-text': hiddenText,
  'copied-example': copiedExample,
}

export interface IntegrityHit {
  id: IntegrityId
  span: Span
}

/** Every place where a text only passes for an answer; several of one kind are possible. */
export function findIntegrity(reading: Reading, examples: readonly string[] = []): IntegrityHit[] {
  return INTEGRITY.flatMap(id => INTEGRITY_DETECTORS[id](reading, examples).map(span => ({ id, span })))
}
