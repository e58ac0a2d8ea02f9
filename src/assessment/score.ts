import type { CauseId, CauseResult, Lang, Pass, Rubric } from '../types/index.js'
import type { CriterionResults } from './criteria.js'

/** Weighted criteria on 0–100, capped by present causes. */
export function scoreOf(
  rubric: Rubric,
  criteria: CriterionResults,
  causes: Record<CauseId, CauseResult>,
): number {
  const rated = rubric.criteria.flatMap(({ id, weight }) => {
    const score = id === 'appearance' ? null : (criteria[id]?.score ?? null)
    return score === null ? [] : [{ score, weight }]
  })
  const weight = rated.reduce((total, item) => total + item.weight, 0)
  const mean = weight === 0 ? 1 : rated.reduce((total, item) => total + item.score * item.weight, 0) / weight
  const caps = rubric.causes.filter(cause => causes[cause.id].verdict === 'present').map(cause => cause.cap)
  return Math.round(Math.min(((mean - 1) / 3) * 100, ...caps))
}

/** Never `yes` beside a present cause, nor for a text too `short` to claim anything good of. */
export function passOf(
  rubric: Rubric,
  score: number,
  lang: Lang,
  causes: Record<CauseId, CauseResult>,
  short: boolean,
): Pass {
  const { yes, borderline } = rubric.bands[lang]
  const clean = Object.values(causes).every(cause => cause.verdict !== 'present')
  if (score >= yes && clean && !short) return 'yes'
  return score >= borderline ? 'borderline' : 'no'
}
