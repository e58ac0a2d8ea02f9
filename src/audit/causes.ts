import type { CauseAudit, CurvePoint } from '../types/audit.js'
import { CAUSES, type CauseId, type CauseResult } from '../types/index.js'
import { foldsOf, forEach, guessLabels } from './baselines.js'
import { agreementOf } from './bootstrap.js'
import type { Bench, Judged } from './judged.js'
import { kappa } from './metrics.js'

interface Said {
  of: Judged
  people: boolean
  rubric: CauseResult
}

/** The answers for which people say yes or no. */
const saidOf = (id: CauseId, judged: readonly Judged[]): Said[] =>
  judged.flatMap(of => {
    const people = of.item.causes[id]
    return people === undefined ? [] : [{ of, people, rubric: of.result.causes[id] }]
  })

/** Which side a verdict is on when it must be on one; what is not asked for is not complained of. */
const forced = ({ probability }: CauseResult) => Number((probability ?? 0) >= 0.5)
const isGiven = ({ verdict }: CauseResult) => verdict === 'present' || verdict === 'absent'

/** Causes that people labelled, each with its agreement. */
export function auditCauses(judged: readonly Judged[], bench: Bench): CauseAudit[] {
  return CAUSES.map(id => [id, saidOf(id, judged)] as const)
    .filter(([, said]) => said.length > 0)
    .map(([id, said]) => auditCause(id, said, bench))
}

function auditCause(id: CauseId, said: readonly Said[], { rivals, seeded }: Bench): CauseAudit {
  const people = said.map(one => Number(one.people))
  const agreement = agreementOf(
    said.map(({ rubric }) => forced(rubric)),
    people,
    2,
    0,
    seeded,
  )
  const given = said.filter(({ rubric }) => isGiven(rubric))
  const right = given.filter(one => (one.rubric.verdict === 'present') === one.people).length
  const indexes = said.map(({ of }) => of.index)
  const folds = foldsOf(
    said.map(({ of }) => of.file),
    seeded,
    people,
  )
  return {
    id,
    n: said.length,
    kappa: agreement,
    baselines: forEach(
      rivals,
      kernel => agreement && kappa(guessLabels(kernel, indexes, folds, people, 2), people, 2),
    ),
    given: given.length,
    coverage: given.length / said.length,
    precision: given.length === 0 ? null : right / given.length,
  }
}

const STEPS = Array.from({ length: 10 }, (_, step) => step * 0.05)
/** Probabilities are sums of rounded weights: a hair below the step is on it. */
const HAIR = 1e-9

/** Coverage and error of all causes' verdicts, were they given from a confidence on. */
export function curveOf(judged: readonly Judged[]): CurvePoint[] {
  const said = CAUSES.flatMap(id => saidOf(id, judged)).flatMap(({ people, rubric }) =>
    rubric.probability === null
      ? []
      : [{ sure: Math.abs(rubric.probability - 0.5), wrong: forced(rubric) !== Number(people) }],
  )
  if (said.length === 0) return []
  return STEPS.map(confidence => {
    const given = said.filter(({ sure }) => sure + HAIR >= confidence)
    const wrong = given.filter(one => one.wrong).length
    return {
      confidence,
      given: given.length,
      coverage: given.length / said.length,
      error: given.length === 0 ? null : wrong / given.length,
    }
  })
}
