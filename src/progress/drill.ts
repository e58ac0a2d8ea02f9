import type { DrillAdvice, Gap, ProgressGroup, Sitting } from '../types/index.js'

const MOST = 3
/** Levels up to this are worth an exercise. */
const LOW = 2
/** The sittings whose follow-ups count. */
const RECENT = 3
/** Once may be chance. */
const OFTEN = 2

/** What to practise next, the most useful first: what is stuck, what was there last time, what is lowest, what stayed open. */
export function drillNext({ sittings, causes, criteria }: ProgressGroup): DrillAdvice[] {
  const byRun = causes.filter(({ running }) => running > 0).sort((a, b) => b.running - a.running)
  const stuck = byRun.filter(trend => trend.stuck)
  const lowest = criteria
    .flatMap(({ id, last }) => (last !== null && last <= LOW ? [{ id, last }] : []))
    .sort((a, b) => a.last - b.last)
  const open = oftenOpen(sittings.slice(-RECENT))
  const topics: DrillAdvice[] = [
    ...stuck.map(({ id }) => ({ topic: id, why: 'stuck' as const })),
    ...byRun.filter(trend => !trend.stuck).map(({ id }) => ({ topic: id, why: 'present' as const })),
    ...lowest.slice(0, 1).map(({ id }) => ({ topic: id, why: 'lowest' as const })),
    ...(open ? [{ topic: open, why: 'open' as const }] : []),
  ]
  return topics.slice(0, MOST)
}

function oftenOpen(sittings: readonly Sitting[]): Gap | null {
  const counts = new Map<Gap, number>()
  for (const gap of sittings.flatMap(({ open }) => open)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= OFTEN ? most[0] : null
}
