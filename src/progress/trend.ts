import {
  ALL_CRITERIA,
  CAUSES,
  type CauseId,
  type CauseTrend,
  type Change,
  type CriterionId,
  type CriterionTrend,
  type ProgressGroup,
  type Sitting,
} from '../types/index.js'

/** The same cause present this many times running is stuck. */
export const STUCK = 3

/** @param sittings oldest first */
export const groupOf = (key: string | null, sittings: Sitting[]): ProgressGroup => ({
  key,
  sittings,
  causes: CAUSES.map(id => causeTrend(id, sittings)),
  criteria: ALL_CRITERIA.filter(id => sittings.some(({ criteria }) => criteria[id])).map(id =>
    criterionTrend(id, sittings),
  ),
})

function causeTrend(id: CauseId, sittings: readonly Sitting[]): CauseTrend {
  const marks = sittings.map(({ causes }) => causes[id])
  // What wasn't asked for neither continues a run nor ends it.
  const asked = marks.map(({ verdict }) => verdict).filter(verdict => verdict !== 'not-applicable')
  const since = asked.findLastIndex(verdict => verdict !== 'present')
  const running = asked.length - 1 - since
  return { id, marks, running, stuck: running >= STUCK, change: causeChange(asked) }
}

/** The latest clear verdict beside the clear ones before it. */
function causeChange(verdicts: readonly string[]): Change {
  const clear = verdicts.filter(verdict => verdict !== 'unsure')
  const last = clear.at(-1)
  const before = clear.slice(0, -1)
  if (before.length === 0) return null
  if (last === 'absent') return before.includes('present') ? 'better' : 'same'
  return before.at(-1) === 'absent' ? 'worse' : 'same'
}

function criterionTrend(id: CriterionId, sittings: readonly Sitting[]): CriterionTrend {
  const rated = sittings.map(({ criteria }) => criteria[id] ?? null)
  const levels = rated.flatMap(item => (item?.level ? [item.level] : []))
  const first = levels[0] ?? null
  const last = levels.at(-1) ?? null
  return { id, rated, first, last, change: levelChange(levels) }
}

/** From the first to the latest; one level less than last time is no improvement, whatever came before. */
function levelChange(levels: readonly number[]): Change {
  const [first] = levels
  const last = levels.at(-1)
  const before = levels.at(-2)
  if (first === undefined || last === undefined || before === undefined) return null
  if (last > first && last >= before) return 'better'
  if (last < first || last < before) return 'worse'
  return 'same'
}
