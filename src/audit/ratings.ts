import type { CriterionAudit, Estimate, GapAudit, PassAudit, Baselines } from '../types/audit.js'
import { ALL_CRITERIA, GAPS, type CriterionId } from '../types/index.js'
import { foldsOf, forEach, guessLabels, guessMark } from './baselines.js'
import { agreementOf } from './bootstrap.js'
import type { Bench, Judged } from './judged.js'
import { PASSES } from './labelled.js'
import { kappa, mean } from './metrics.js'

interface Rated {
  of: Judged
  people: number
  rubric: number
}

/** QWK of ranks 0…k−1, and of what the learners guess. */
function ranked(
  rated: readonly Rated[],
  ranks: number,
  { rivals, seeded }: Bench,
): { qwk: Estimate | null; baselines: Baselines } {
  const people = rated.map(one => one.people)
  const qwk = agreementOf(
    rated.map(({ rubric }) => rubric),
    people,
    ranks,
    2,
    seeded,
  )
  const indexes = rated.map(({ of }) => of.index)
  const folds = foldsOf(
    rated.map(({ of }) => of.file),
    seeded,
    people,
  )
  const guess = (kernel: Parameters<typeof guessLabels>[0]) =>
    kappa(guessLabels(kernel, indexes, folds, people, ranks), people, ranks, 2)
  return { qwk, baselines: forEach(rivals, kernel => qwk && guess(kernel)) }
}

/** Criteria that people rated. */
export function auditCriteria(judged: readonly Judged[], bench: Bench): CriterionAudit[] {
  return ALL_CRITERIA.map(id => auditCriterion(id, judged, bench)).filter(({ n, unrated }) => n + unrated > 0)
}

function auditCriterion(id: CriterionId, judged: readonly Judged[], bench: Bench): CriterionAudit {
  const asked = judged.filter(({ item }) => item.criteria[id] !== undefined)
  const rated = asked.flatMap(of => {
    const level = of.result.criteria[id]?.level
    return level ? [{ of, people: of.item.criteria[id]! - 1, rubric: level - 1 }] : []
  })
  return {
    id,
    n: rated.length,
    unrated: asked.length - rated.length,
    ...ranked(rated, 4, bench),
    upByTwo: rated.filter(({ people, rubric }) => rubric - people >= 2).length,
  }
}

export function auditPass(judged: readonly Judged[], bench: Bench): PassAudit {
  const rated = judged.flatMap(of =>
    of.item.pass === null
      ? []
      : [{ of, people: PASSES.indexOf(of.item.pass), rubric: PASSES.indexOf(of.result.pass) }],
  )
  return { n: rated.length, ...ranked(rated, PASSES.length, bench) }
}

/** Answers in which people miss nothing are left out. */
export function auditGaps(judged: readonly Judged[], { rivals, seeded }: Bench): GapAudit {
  const missed = judged.filter(({ item }) => item.gaps.length > 0)
  const hits = missed.filter(({ item, result }) => item.gaps.some(gap => gap === result.gaps[0]))
  const indexes = missed.map(({ index }) => index)
  const folds = foldsOf(
    missed.map(({ file }) => file),
    seeded,
  )
  const targets = GAPS.map(gap => missed.map(({ item }) => Number(item.gaps.includes(gap))))
  const baselines = forEach(rivals, kernel => {
    if (missed.length === 0) return null
    const guessed = guessMark(kernel, indexes, folds, targets)
    return mean(guessed.map((gap, at) => targets[gap]![at]!))
  })
  return { n: missed.length, hits: hits.length, baselines }
}
