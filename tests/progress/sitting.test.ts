import { describe, expect, test } from 'vitest'
import { mockJson } from '../../src/report/mock-json.js'
import { progressOf, savedSitting, sittingOf } from '../../src/progress/index.js'
import { RESULT, wordsOf } from '../mock/result.js'
import { sitting } from './sittings.js'

const about = {
  id: '2026-11-01-1',
  day: '2026-11-01',
  stage: 2,
  lang: 'ja',
  company: null,
  category: null,
} as const
const json = mockJson(RESULT, wordsOf('ja'))
const answers = RESULT.transcript.filter(({ answer }) => answer !== null).length

describe('a saved report', () => {
  test('gives the same figures as the report it was written from', () => {
    expect(savedSitting(about, json, answers)).toEqual(sittingOf(about, RESULT))
    expect(sittingOf(about, RESULT).open.length).toBeGreaterThan(0)
  })

  const changed = (change: (data: { report: Record<string, unknown> } & Record<string, unknown>) => void) => {
    const data = JSON.parse(json) as Parameters<typeof change>[0]
    change(data)
    return JSON.stringify(data)
  }
  test.each([
    ['cut short', json.slice(0, -20)],
    ['not a map', '[]'],
    ['of a later version', changed(data => (data['version'] = 2))],
    ['without a cause', changed(data => (data.report['causes'] = {}))],
    ['without a transcript', changed(data => delete data['transcript'])],
  ])('is not used when %s', (_, text) => {
    expect(savedSitting(about, text, answers)).toBeNull()
  })
  test('nor when more was answered since', () => {
    expect(savedSitting(about, json, answers + 1)).toBeNull()
  })
})

describe('groups', () => {
  const sessions = [
    sitting({ id: '2026-11-02-10', company: '港町倉庫' }),
    sitting({ id: '2026-11-02-9', company: null }),
    sitting({ id: '2026-11-01-1', company: '(株)港町倉庫' }),
  ]
  const questions = [
    sitting({ id: '2026-11-01-1', category: 'strength' }),
    sitting({ id: '2026-11-01-1', category: 'motivation' }),
    sitting({ id: '2026-11-02-9', category: 'motivation' }),
  ]
  const past = { sessions, questions, reflections: [] }
  const groups = (within: Partial<Parameters<typeof progressOf>[1]>) =>
    progressOf(past, { by: 'session', since: null, company: null, ...within }).groups.map(group => [
      group.key,
      group.sittings.map(({ id }) => id),
    ])

  test('all sessions, oldest first, the tenth of a day behind the ninth', () => {
    expect(groups({})).toEqual([[null, ['2026-11-01-1', '2026-11-02-9', '2026-11-02-10']]])
  })
  test('by company, under its latest name, those without one last', () => {
    expect(groups({ by: 'company' })).toEqual([
      ['港町倉庫', ['2026-11-01-1', '2026-11-02-10']],
      [null, ['2026-11-02-9']],
    ])
  })
  test('by category, in the order of an interview', () => {
    expect(groups({ by: 'category' })).toEqual([
      ['motivation', ['2026-11-01-1', '2026-11-02-9']],
      ['strength', ['2026-11-01-1']],
    ])
  })
  test('within bounds', () => {
    expect(groups({ since: '2026-11-02' })).toEqual([[null, ['2026-11-02-9', '2026-11-02-10']]])
    expect(groups({ company: '㈱港町倉庫' })).toEqual([[null, ['2026-11-01-1', '2026-11-02-10']]])
  })
})
