import { describe, expect, test } from 'vitest'
import { drillNext, groupOf } from '../../src/progress/index.js'
import type { Change, Level } from '../../src/types/index.js'
import { inRow } from './sittings.js'

describe('a cause over time', () => {
  test.each<[string, running: number, stuck: boolean, Change]>([
    ['✕', 1, false, null],
    ['✕✕', 2, false, 'same'],
    ['✕✕✕', 3, true, 'same'],
    ['✕▲✕', 3, true, 'same'],
    ['✕–✕–✕–', 3, true, 'same'],
    ['✕✕?✕', 1, false, 'same'],
    ['✕✕✕○', 0, false, 'better'],
    ['✕?○', 0, false, 'better'],
    ['✕○?', 0, false, 'better'],
    ['○✕', 1, false, 'worse'],
    ['✕○✕', 1, false, 'worse'],
    ['○○', 0, false, 'same'],
    ['?○', 0, false, null],
    ['–––', 0, false, null],
  ])('%s', (marks, running, stuck, change) => {
    const [cause] = groupOf(null, inRow([...marks].map(mark => ({ marks: `${mark}––––` })))).causes
    expect(cause).toMatchObject({ id: 'same-story', running, stuck, change })
  })
})

describe('a criterion over time', () => {
  test.each<[(Level | null)[], first: Level | null, last: Level | null, Change]>([
    [[2], 2, 2, null],
    [[null, 3], 3, 3, null],
    [[2, 3], 2, 3, 'better'],
    [[2, null, 3, 3], 2, 3, 'better'],
    [[2, 4, 3], 2, 3, 'worse'],
    [[3, 2], 3, 2, 'worse'],
    [[3, 2, 3], 3, 3, 'same'],
    [[2, 2], 2, 2, 'same'],
  ])('%j', (levels, first, last, change) => {
    const sittings = inRow(levels.map(level => ({ levels: level === null ? {} : { depth: level } })))
    const [criterion] = groupOf(null, sittings).criteria
    expect(criterion).toMatchObject({ id: 'depth', first, last, change })
    expect(criterion!.rated).toHaveLength(levels.length)
  })
})

describe('what to drill', () => {
  const topics = (given: Parameters<typeof inRow>[0]) =>
    drillNext(groupOf(null, inRow(given))).map(({ topic, why }) => `${topic} ${why}`)

  test('the stuck before the merely present, then the lowest criterion; three at most', () => {
    const marks = ['○✕–––', '○✕–––', '✕✕–––']
    expect(topics(marks.map(item => ({ marks: item, levels: { depth: 2, growth: 1 } as const })))).toEqual([
      'abstract-work stuck',
      'same-story present',
      'growth lowest',
    ])
  })

  test('a gap that stayed open twice of late', () => {
    expect(topics([{ open: ['reason'] }, { open: ['result', 'reason'] }])).toEqual(['reason open'])
    expect(topics([{ open: ['reason'] }])).toEqual([])
    expect(topics([{ open: ['reason', 'reason'] }, {}, {}, {}])).toEqual([])
  })

  test('nothing where nothing is wrong', () => {
    expect(topics([{ marks: '○○○○○', levels: { depth: 3 } }])).toEqual([])
  })
})
