import { describe, expect, test } from 'vitest'
import { profileOf, STATEMENTS, type Shown } from '../../src/profile/index.js'
import { PATTERNS, type Agreement, type Agreements, type Pattern } from '../../src/types/index.js'

/** Answers that come to these values for the patterns (reversed ones turned round), 3 for the others. */
const answers = (values: Partial<Record<Pattern, readonly number[]>>): Agreements => {
  const left = new Map(Object.entries(values).map(([pattern, list]) => [pattern, [...list]]))
  return Object.fromEntries(
    STATEMENTS.flatMap(({ id, pattern, reversed }) => {
      const own = left.get(pattern)
      const value = own ? own.shift() : 3
      return value === undefined ? [] : [[id, (reversed ? 6 - value : value) as Agreement]]
    }),
  )
}
const entry = (values: Parameters<typeof answers>[0], date = '2026-11-22') => ({
  date,
  answers: answers(values),
})
const said = (...sessions: Pattern[][]): Shown =>
  sessions.map((patterns, index) => ({
    session: `2026-11-0${index + 1}-1`,
    patterns: patterns.map(pattern => ({ pattern, quote: `${pattern} ${index}` })),
  }))
const named = (values: Parameters<typeof answers>[0], shown: Shown = []) =>
  profileOf([entry(values)], shown).named.map(({ tendency, ground }) => `${tendency.pattern} ${ground}`)

describe('the statements', () => {
  test.each(PATTERNS)('%s: three, one of them reversed', pattern => {
    const own = STATEMENTS.filter(statement => statement.pattern === pattern)
    expect(own.map(({ reversed }) => reversed).sort()).toEqual([false, false, true])
  })
  test('have ids of their own, and no two neighbours ask for the same', () => {
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(STATEMENTS.length)
    STATEMENTS.slice(1).forEach(({ pattern }, index) => expect(pattern).not.toBe(STATEMENTS[index]!.pattern))
  })
})

describe('what is named', () => {
  test.each<[string, Parameters<typeof answers>[0], Shown, string[]]>([
    ['nothing in the middle', {}, [], []],
    ['high answers alone', { blaming: [4, 4, 4] }, [], ['blaming answers']],
    ['raised answers alone are too little', { blaming: [4, 4, 3] }, [], []],
    ['raised answers and one practice', { blaming: [4, 4, 3] }, said(['blaming']), ['blaming some']],
    ['high answers and one practice', { blaming: [4, 4, 4] }, said(['blaming']), ['blaming both']],
    ['one practice alone is too little', {}, said(['blaming'], []), []],
    ['two practices alone', {}, said(['blaming'], ['blaming']), ['blaming words']],
    ['a pattern twice in one practice counts once', {}, said(['blaming', 'blaming']), []],
    [
      'two at most, what both show before what one shows',
      { blaming: [5, 5, 5], defensive: [5, 5, 4], complacent: [4, 4, 4] },
      said(['complacent']),
      ['complacent both', 'blaming answers'],
    ],
    ['one answer of three says nothing', { blaming: [5] }, [], []],
    ['two do', { blaming: [5, 5] }, [], ['blaming answers']],
  ])('%s', (_, values, shown, expected) => {
    expect(named(values, shown)).toEqual(expected)
  })

  test.each([1, 3, 5] as const)('all answers %i tell nothing', value => {
    const alike = { date: '2026-11-22', answers: Object.fromEntries(STATEMENTS.map(({ id }) => [id, value])) }
    const profile = profileOf([alike], said(['blaming']))
    expect(profile.alike).toBe(true)
    expect(profile.named).toEqual([])
  })
})

test('the time before stands beside the last, not the first', () => {
  const times = [1, 2, 4].map((value, index) =>
    entry({ blaming: [value, value, value] }, `2026-11-0${index + 1}`),
  )
  const profile = profileOf(times, said(['blaming'], ['blaming'], ['blaming']))
  const own = profile.tendencies.find(({ pattern }) => pattern === 'blaming')
  expect(own).toMatchObject({ mean: 4, before: 2, practices: 3 })
  expect(own!.quotes.map(({ quote }) => quote)).toEqual(['blaming 0', 'blaming 1'])
  expect(profile.earlier!.date).toBe('2026-11-02')
})
