import { describe, expect, it } from 'vitest'
import { pickTopic, schedule, standingIn, weakIn } from '../../src/drill/index.js'
import type { DrillRating, DrillRecord, DrillTopic } from '../../src/types/index.js'

/** A line of the log, at noon where the test runs. */
const drilled = (day: string, topic: DrillTopic, rating: DrillRating): DrillRecord => ({
  at: new Date(`${day}T12:00:00`).toISOString(),
  topic,
  question: 'q',
  rating,
  before: null,
  after: null,
})
const dueOf = (...log: DrillRecord[]) => schedule(log)[0]!.due

describe('the schedule', () => {
  it('knows nothing of an empty log', () => {
    expect(schedule([])).toEqual([])
  })

  it('brings back tomorrow what did not hold, and later what did', () => {
    const dues = (['again', 'hard', 'good', 'easy'] as const).map(rating =>
      dueOf(drilled('2026-11-01', 'depth', rating)),
    )
    expect(dues[0]).toBe('2026-11-02')
    expect([...dues].sort()).toEqual(dues)
    expect(dues[3]! > dues[0]!).toBe(true)
  })

  it('waits longer each time it holds, but no longer than a month', () => {
    const log = [drilled('2026-11-01', 'depth', 'good')]
    const gaps: number[] = []
    for (let round = 0; round < 8; round++) {
      const due = dueOf(...log)
      gaps.push((Date.parse(due) - Date.parse(log.at(-1)!.at.slice(0, 10))) / 86_400_000)
      log.push(drilled(due, 'depth', 'good'))
    }
    expect(gaps[1]).toBeGreaterThan(gaps[0]!)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(30)
  })

  it('takes the questions of a day as one, the average of them', () => {
    const good = drilled('2026-11-01', 'depth', 'good')
    const again = drilled('2026-11-01', 'depth', 'again')
    expect(dueOf(good, good, good)).toBe(dueOf(good))
    expect(dueOf(good, again)).toBe(dueOf(drilled('2026-11-01', 'depth', 'hard')))
  })

  it('is the same in whatever order the lines stand, and without a line that was deleted', () => {
    const log = [
      drilled('2026-11-01', 'depth', 'good'),
      drilled('2026-11-04', 'depth', 'hard'),
      drilled('2026-11-02', 'fit', 'again'),
    ]
    expect(schedule([...log].reverse())).toEqual(schedule(log))
    expect(schedule(log.slice(0, 1)).map(({ topic }) => topic)).toEqual(['depth'])
    expect(schedule(log).map(({ topic }) => topic)).toEqual(['fit', 'depth'])
  })
})

describe('what to drill', () => {
  const due = (topic: DrillTopic, day: string) => ({ topic, due: day, last: 'hard' as const })

  it.each<[string, Parameters<typeof pickTopic>, ReturnType<typeof pickTopic>]>([
    ['what is due', [[due('fit', '2026-11-20')], ['depth'], '2026-11-21'], { topic: 'fit', why: 'due' }],
    ['due today', [[due('fit', '2026-11-21')], [], '2026-11-21'], { topic: 'fit', why: 'due' }],
    [
      'what an interview showed, where nothing is due',
      [[due('fit', '2026-11-25')], ['fit', 'depth'], '2026-11-21'],
      { topic: 'depth', why: 'session' },
    ],
    ['what comes next', [[due('fit', '2026-11-25')], ['fit'], '2026-11-21'], { topic: 'fit', why: 'early' }],
    ['a beginning', [[], [], '2026-11-21'], { topic: 'abstract-work', why: 'start' }],
  ])('%s', (_, given, picked) => {
    expect(pickTopic(...given)).toEqual(picked)
  })

  const report = {
    report: {
      causes: {
        'same-story': { verdict: 'present', probability: 0.7 },
        'abstract-work': { verdict: 'absent', probability: 0.1 },
        'field-gap': { verdict: 'unsure', probability: 0.5 },
        'shallow-research': { verdict: 'present', probability: 0.9 },
      },
      criteria: { depth: { level: 2 }, fit: { level: 1 }, growth: { level: 4 }, relevance: { level: null } },
    },
  }

  it('weakest cause first, then the lowest criteria', () => {
    expect(weakIn(report)).toEqual(['shallow-research', 'same-story', 'field-gap', 'fit', 'depth'])
    expect(standingIn(report, 'shallow-research')).toBe('present')
    expect(standingIn(report, 'fit')).toBe(1)
    expect(standingIn(report, 'unexpected')).toBeNull()
  })

  it.each([null, 3, 'x', [], {}, { report: null }, { report: { causes: 1 } }])('nothing in %j', broken => {
    expect(weakIn(broken)).toEqual([])
    expect(standingIn(broken, 'depth')).toBeNull()
  })
})
