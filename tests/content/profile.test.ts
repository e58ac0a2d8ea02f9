import { describe, expect, it } from 'vitest'
import { ContentError } from '../../src/content/problem.js'
import { parseAgreements, parseProfile, withEntry } from '../../src/content/profile.js'

const IDS = ['one', 'two-more']
const entry = { date: '2026-11-22', answers: { one: 2, 'two-more': 5 } } as const

const problemsOf = (read: () => unknown) => {
  try {
    read()
  } catch (error) {
    if (error instanceof ContentError)
      return error.problems.map(({ line, path, nearest }) => [line, path, nearest])
    throw error
  }
  return []
}

describe('the saved file', () => {
  it('gives back what was added, oldest first', () => {
    const first = withEntry(null, entry, ' Why')
    expect(first).toMatch(/^# Why\n/)
    const second = withEntry(first, { ...entry, date: '2026-12-01' }, ' other')
    expect(parseProfile(second, 'p', IDS).map(({ date }) => date)).toEqual(['2026-11-22', '2026-12-01'])
    expect(parseProfile(first, 'p', IDS)).toEqual([entry])
  })

  it('keeps what a hand has written into it', () => {
    const text =
      '# mine\nversion: 1\nprofiles:\n  - date: 2026-11-01 # before the course\n    answers: { one: 1 }\n'
    const after = withEntry(text, entry, '')
    expect(after.startsWith(text)).toBe(true)
    expect(parseProfile(after, 'p', IDS)).toHaveLength(2)
  })

  it.each([
    [
      'an unknown statement',
      'version: 1\nprofiles:\n  - date: 2026-11-01\n    answers: { onee: 1 }\n',
      4,
      'one',
    ],
    [
      'an answer off the scale',
      'version: 1\nprofiles:\n  - date: 2026-11-01\n    answers: { one: 6 }\n',
      4,
      null,
    ],
    ['no day', 'version: 1\nprofiles:\n  - date: soon\n    answers: { one: 1 }\n', 3, null],
    ['another version', 'version: 2\nprofiles:\n  - date: 2026-11-01\n    answers: { one: 1 }\n', 1, null],
    ['marks of a merge conflict', 'version: 1\n<<<<<<< a\nprofiles: []\n=======\n>>>>>>> b\n', 2, null],
  ])('%s is an error with its place', (_, text, line, near) => {
    const [problem] = problemsOf(() => parseProfile(text, 'p', IDS))
    expect(problem?.[0]).toBe(line)
    expect(problem?.[2]).toBe(near)
  })
})

describe('a file of answers', () => {
  it('has every statement', () => {
    expect(parseAgreements('one: 1\ntwo-more: 5\n', 'a', IDS)).toEqual({ one: 1, 'two-more': 5 })
    expect(problemsOf(() => parseAgreements('one: 1\n', 'a', IDS))).toHaveLength(1)
  })
})
