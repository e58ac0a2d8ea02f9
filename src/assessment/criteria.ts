import type { Reading } from '../signals/signal.js'
import { CAUSES, CRITERIA } from '../types/index.js'
import type {
  CauseId,
  CauseResult,
  Criterion,
  CriterionId,
  CriterionResult,
  Level,
  Rubric,
} from '../types/index.js'
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
  causes: Record<CauseId, CauseResult>,
  explained: boolean,
): CriterionResults {
  const present = CAUSES.filter(id => (causes[id].probability ?? 0) >= EVEN)
  const out: CriterionResults = {}
  for (const id of CRITERIA[rubric.stage]) {
    const criterion = rubric.criteria.find(candidate => candidate.id === id)
    const besides = present.map(cause => MOST_BESIDE[cause][id] ?? 4)
    const most = Math.min(...besides, guards.short ? MOST_WHEN_SHORT : 4) as Level
    if (criterion) out[id] = atMost(most, judgeCriterion(criterion, reading, measures, guards, explained))
  }
  return out
}

/** More likely there than not: a ceiling that waited for certainty would rise and fall with an answer's length. */
const EVEN = 0.5

type Ceilings = Partial<Record<CriterionId, Level>>

/** What an account that says nothing of the work can show: no more than that. */
const UNTOLD: Ceilings = {
  relevance: 3,
  fit: 2,
  reproducibility: 2,
  depth: 2,
  collaboration: 2,
  'problem-solving': 2,
  growth: 2,
}

/** The highest level beside a present cause; nine of ten labelled answers keep to it. */
const MOST_BESIDE: Record<CauseId, Ceilings> = {
  // However well it is told, a story heard before shows no new thought and answers no new question.
  'same-story': { depth: 2, reproducibility: 2, relevance: 3 },
  'abstract-work': UNTOLD,
  'field-gap': UNTOLD,
  'weak-questions': { ...UNTOLD, relevance: 2 },
  'shallow-research': { ...UNTOLD, relevance: 2 },
}

/** A sentence or two may be sound; compelling takes more. */
const MOST_WHEN_SHORT: Level = 3

/** What is left of a score above its ceiling: too little to be rounded up. */
const ABOVE = 0.2

function atMost(most: Level, result: CriterionResult): CriterionResult {
  if (result.level === null || result.score === null || result.score <= most) return result
  // The better of two answers stays ahead.
  return {
    ...result,
    level: Math.min(result.level, most) as Level,
    score: round(most + (result.score - most) * ABOVE),
  }
}

function judgeCriterion(
  criterion: Criterion,
  reading: Reading,
  measures: Measures,
  guards: Guards,
  explained: boolean,
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
    ...(explained ? { explanation: explain(added, model, nothing ? deciderOf(guards) : null) } : {}),
  }
}
