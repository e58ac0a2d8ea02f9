import { CRITERIA } from '../types/index.js'
import type { CriterionId, CriterionResult, Level, Stage } from '../types/index.js'
import type { Judged } from './judged.js'
import { placeEvidence } from './thread.js'

const MOST_EVIDENCE = 4

/** Each criterion over the whole interview: the mean of the questions that called for it. */
export function joinCriteria(judged: Judged[], stage: Stage): Partial<Record<CriterionId, CriterionResult>> {
  return Object.fromEntries(CRITERIA[stage].map(id => [id, joinCriterion(id, judged)]))
}

function joinCriterion(id: CriterionId, judged: Judged[]): CriterionResult {
  const rated = judged.flatMap(item => {
    const result = item.judgement.assessment.criteria[id]
    return result && result.score !== null && result.level !== null ? [{ item, result }] : []
  })
  if (rated.length === 0) return { level: null, score: null, evidence: [] }
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const level = Math.round(mean(rated.map(({ result }) => result.level!))) as Level
  return {
    level,
    score: Number(mean(rated.map(({ result }) => result.score!)).toFixed(2)),
    evidence: rated
      .flatMap(({ item, result }) =>
        result.evidence.slice(0, 2).map(evidence => placeEvidence(evidence, item.question, item.thread)),
      )
      .slice(0, MOST_EVIDENCE),
  }
}
