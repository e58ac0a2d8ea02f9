import { findIntegrity } from '../signals/integrity/index.js'
import { memo } from '../signals/memo.js'
import { detectPatterns } from '../signals/patterns.js'
import type { Reading } from '../signals/signal.js'
import type { Analyser, Answer, Assessment, Bilingual, IntegrityId, Rubric } from '../types/index.js'
import { judgeCauses } from './causes.js'
import { judgeCriteria } from './criteria.js'
import { rankGaps, tierOf } from './gaps.js'
import { guard, type Guards } from './guards.js'
import { measure, type Measures } from './measures.js'
import { creditable, readAnswer } from './reading.js'
import { passOf, scoreOf } from './score.js'

/** An assessment with what it was made from, for those who point into the text. */
export interface Judgement {
  assessment: Assessment
  reading: Reading
  measures: Measures
  guards: Guards
}

/**
 * Judges one answer. Pure: the same answer, rubric and analyser give the same assessment.
 * @param explained whether each number says what moved it
 */
export function judge(answer: Answer, rubric: Rubric, analyser: Analyser, explained = true): Judgement {
  const written = readAnswer(answer, analyser)
  const integrity = findIntegrity(written, examplesOf(rubric)[written.doc.lang])
  const reading = creditable(written, integrity, analyser)
  const measures = measure(reading)
  const guards = guard(reading, measures, integrity)
  const causes = judgeCauses(rubric, reading, measures, guards, explained)
  const criteria = judgeCriteria(rubric, reading, measures, guards, causes, explained)
  const score = guards.void ? 0 : scoreOf(rubric, criteria, causes)
  const assessment: Assessment = {
    id: answer.id,
    lang: reading.doc.lang,
    stage: answer.stage,
    score,
    pass: passOf(rubric, score, reading.doc.lang, causes, guards.short),
    causes,
    criteria,
    gaps: rankGaps(rubric, reading, tierOf(criteria), measures),
    patterns: detectPatterns(reading).map(({ pattern }) => pattern),
    integrity: [...new Set<IntegrityId>(guards.integrity.map(hit => hit.id))],
  }
  return { assessment, reading, measures, guards }
}

/** {@link judge}, the result only. */
export const assess = (answer: Answer, rubric: Rubric, analyser: Analyser): Assessment =>
  judge(answer, rubric, analyser).assessment

/** The same lists for every answer, since detectors remember what they made of a list. */
const examplesOf = memo((rubric: Rubric): Bilingual<string[]> => {
  const examples = rubric.criteria.flatMap(({ levels }) =>
    Object.values(levels).flatMap(({ example }) => (example ? [example] : [])),
  )
  return { ja: examples.map(({ ja }) => ja), en: examples.map(({ en }) => en) }
})
