import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs'
import { DRILL_RATINGS, type DrillDue, type DrillRecord, type DrillTopic } from '../types/index.js'
import { dayOf } from '../content/day.js'
import { noonOf } from './day.js'

/** Whole days, without chance; an interview is seldom more than a few weeks away. The best rating may add two days to the longest interval. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 28 })
const GRADES = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const satisfies Grade[]

/**
 * When each topic of the log comes round again, soonest first. Made from the log alone, in whatever order it is: what
 * was drilled on one day is one repetition, as good as its questions on average.
 */
export function schedule(log: readonly DrillRecord[]): DrillDue[] {
  const topics = new Set(log.map(({ topic }) => topic))
  return [...topics]
    .map(topic =>
      dueOf(
        topic,
        log.filter(record => record.topic === topic),
      ),
    )
    .sort((a, b) => (a.due === b.due ? gradeOf(a) - gradeOf(b) : a.due < b.due ? -1 : 1))
}

const gradeOf = ({ last }: DrillDue) => DRILL_RATINGS.indexOf(last)

function dueOf(topic: DrillTopic, log: readonly DrillRecord[]): DrillDue {
  const days = new Map<string, number[]>()
  for (const { at, rating } of log) {
    const day = dayOf(new Date(at))
    days.set(day, [...(days.get(day) ?? []), DRILL_RATINGS.indexOf(rating)])
  }
  const held = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  let card: Card = createEmptyCard(noonOf(held[0]![0]))
  let grade = 0
  for (const [day, grades] of held) {
    grade = Math.floor(grades.reduce((sum, one) => sum + one, 0) / grades.length)
    card = scheduler.next(card, noonOf(day), GRADES[grade]!).card
  }
  return { topic, due: dayOf(card.due), last: DRILL_RATINGS[grade]! }
}
