import {
  CAUSES,
  CRITERIA,
  type CauseId,
  type DrillDue,
  type DrillReason,
  type DrillTopic,
} from '../types/index.js'

/** Where nothing is known yet: what most second interviews fail on. */
const START: DrillTopic = 'abstract-work'

/**
 * What to drill: what is due, then what an interview showed and was never drilled, then what comes round next.
 * @param dues soonest first
 * @param weak topics that were weak in saved interviews, weakest first
 */
export function pickTopic(
  dues: readonly DrillDue[],
  weak: readonly DrillTopic[],
  today: string,
): { topic: DrillTopic; why: Exclude<DrillReason, 'asked'> } {
  const [first] = dues
  if (first && first.due <= today) return { topic: first.topic, why: 'due' }
  const fresh = weak.find(topic => !dues.some(due => due.topic === topic))
  if (fresh) return { topic: fresh, why: 'session' }
  return first ? { topic: first.topic, why: 'early' } : { topic: START, why: 'start' }
}

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' ? (value as Fields) : {}

/** Below this a level is worth a drill. */
const ENOUGH = 3

/** The weak topics in the report of an interview, weakest first: its causes, then its criteria. */
export function weakIn(report: unknown): DrillTopic[] {
  const { causes, criteria } = fieldsOf(fieldsOf(report)['report'])
  const rank = (id: CauseId): number => {
    const { verdict, probability } = fieldsOf(fieldsOf(causes)[id])
    const sure = typeof probability === 'number' ? probability : 0
    return verdict === 'present' ? 1 + sure : verdict === 'unsure' ? sure : -1
  }
  const level = (id: string): number => {
    const found = fieldsOf(fieldsOf(criteria)[id])['level']
    return typeof found === 'number' ? found : ENOUGH
  }
  return [
    ...CAUSES.filter(id => rank(id) >= 0).sort((a, b) => rank(b) - rank(a)),
    ...CRITERIA[2].filter(id => level(id) < ENOUGH).sort((a, b) => level(a) - level(b)),
  ]
}

/** What the report of an interview says of a topic; null for nothing. */
export function standingIn(report: unknown, topic: DrillTopic): string | number | null {
  const { causes, criteria } = fieldsOf(fieldsOf(report)['report'])
  const { verdict } = fieldsOf(fieldsOf(causes)[topic])
  const { level } = fieldsOf(fieldsOf(criteria)[topic])
  return typeof verdict === 'string' ? verdict : typeof level === 'number' ? level : null
}
