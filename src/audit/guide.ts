import type { GuideAudit, RankAudit } from '../types/audit.js'
import type { Assessment } from '../types/index.js'
import { forEach } from './baselines.js'
import type { Kernel } from './kernels.js'
import type { Bench, Judged, JudgedPair, JudgedSingle } from './judged.js'
import { learner, taught } from './learner.js'
import { PASSES } from './labelled.js'

/** Ranking and false alarms on answers of which people only say that they are good or bad; null where there are none. */
export function auditGuide(
  pairs: readonly JudgedPair[],
  singles: readonly JudgedSingle[],
  judged: readonly Judged[],
  bench: Bench,
): GuideAudit | null {
  if (pairs.length + singles.length === 0) return null
  const rank = rankerOf(judged, bench)
  const of = (good: boolean) => [
    ...pairs.map(pair => (good ? pair.good : pair.bad).result),
    ...singles.filter(({ item }) => item.good === good).map(({ result }) => result),
  ]
  return {
    pairs: rank(pairs),
    lengthened: rank(pairs.filter(({ item }) => item.lengthened)),
    good: alarms(of(true)),
    bad: alarms(of(false)),
  }
}

const alarms = (results: readonly Assessment[]) => ({
  n: results.length,
  flagged: results.filter(({ causes }) => Object.values(causes).some(({ verdict }) => verdict === 'present'))
    .length,
})

const worst = ({ causes }: Assessment) =>
  Math.max(0, ...Object.values(causes).map(({ probability }) => probability ?? 0))

/** By score; where that is equal, by the likeliest cause. A tie is no success. */
export const ranksAbove = (good: Assessment, bad: Assessment): boolean =>
  good.score === bad.score ? worst(good) < worst(bad) : good.score > bad.score

/** The learners rank by what people's pass labels taught them; without such labels they can't. */
function rankerOf(judged: readonly Judged[], { rivals }: Bench): (pairs: readonly JudgedPair[]) => RankAudit {
  const labelled = judged.filter(({ item }) => item.pass !== null)
  const passes = taught(labelled.map((_, place) => place)).map(place => labelled[place]!)
  const scorers = new Map<Kernel, (index: number) => number>()
  const scorerOf = (kernel: Kernel) => {
    const known =
      scorers.get(kernel) ??
      learner(
        kernel,
        passes.map(({ index }) => index),
      )(passes.map(({ item }) => PASSES.indexOf(item.pass!))).scoreOf
    scorers.set(kernel, known)
    return known
  }
  return pairs => ({
    n: pairs.length,
    right: pairs.filter(({ good, bad }) => ranksAbove(good.result, bad.result)).length,
    baselines: forEach(rivals, kernel => {
      if (passes.length === 0 || pairs.length === 0) return null
      const scoreOf = scorerOf(kernel)
      return pairs.filter(({ good, bad }) => scoreOf(good.index) > scoreOf(bad.index)).length / pairs.length
    }),
  })
}
