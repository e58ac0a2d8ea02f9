import type { Reading } from '../signals/signal.js'
import { CRITERIA } from '../types/index.js'
import type { CauseResult, Criterion, CriterionId, CriterionResult, Level, Rubric } from '../types/index.js'
import { evidenceOf, round } from './evidence.js'
import { deciderOf, type Guards } from './guards.js'
import { explain, sum } from './linear.js'
import type { Measures } from './measures.js'

export type CriterionResults = Partial<Record<CriterionId, CriterionResult>>

const NOT_ASKED: CriterionResult = { level: null, score: null, evidence: [] }

export function judgeCriteria(
  rubric: Rubric,
  reading: Reading,
  measures: Measures,
  guards: Guards,
  sameStory: CauseResult,
): CriterionResults {
  const out: CriterionResults = {}
  for (const id of CRITERIA[rubric.stage]) {
    const criterion = rubric.criteria.find(candidate => candidate.id === id)
    const retold = sameStory.verdict === 'present' ? MOST_FOR_A_RETELLING[id] : undefined
    const most = Math.min(retold ?? 4, guards.short ? MOST_WHEN_SHORT : 4) as Level
    if (criterion) out[id] = atMost(most, judgeCriterion(criterion, reading, measures, guards))
  }
  return out
}

/** However well it is told, a story heard before shows no new thought and answers no new question. */
const MOST_FOR_A_RETELLING: Partial<Record<CriterionId, Level>> = { depth: 2, relevance: 3 }

/** A sentence or two may be sound; compelling takes more. */
const MOST_WHEN_SHORT: Level = 3

function atMost(most: Level, result: CriterionResult): CriterionResult {
  if (result.level === null || result.score === null || result.level <= most) return result
  return { ...result, level: most, score: Math.min(result.score, most) }
}

function judgeCriterion(
  criterion: Criterion,
  reading: Reading,
  measures: Measures,
  guards: Guards,
): CriterionResult {
  const asked = criterion.categories.length === 0 || criterion.categories.includes(reading.category)
  const model = criterion.model?.[reading.doc.lang]
  if (!asked || !model) return NOT_ASKED
  const added = sum(model, measures)
  const { total, shares } = added
  const nothing = guards.void || (guards.refusal && criterion.id !== 'manners')
  const score = nothing ? 1 : Math.min(4, Math.max(1, total))
  const level = nothing ? 1 : ((1 + model.cuts.filter(cut => total >= cut).length) as Level)
  return {
    level,
    score: round(score),
    evidence: evidenceOf(shares, measures, level <= 2),
    explanation: explain(added, model, nothing ? deciderOf(guards) : null),
  }
}
