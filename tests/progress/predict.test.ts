import { describe, expect, test } from 'vitest'
import { companyKey, isSameCompany, outlookOf, predict } from '../../src/progress/index.js'
import type { Outlook, Reflection } from '../../src/types/index.js'
import { sitting } from './sittings.js'

const note = (date: string, result: Reflection['result'], given: Partial<Reflection> = {}): Reflection => ({
  date,
  company: '北浜精工',
  stage: 2,
  track: 'career',
  lang: 'ja',
  questions: [],
  felt: null,
  next: null,
  result,
  ...given,
})

test.each<[string, Outlook | null]>([
  ['✕○○○○', 'doubtful'],
  ['▲○○○○', 'clear'],
  ['▲––––', 'clear'],
  ['○––––', 'clear'],
  ['?––––', null],
  ['–––––', null],
])('a practice with %s', (marks, outlook) => {
  expect(outlookOf(sitting({ marks }))).toBe(outlook)
})

describe('the practice before a real interview', () => {
  const clear = { marks: '○––––' }
  const other = sitting({ id: '2026-11-03-1', company: '港町倉庫', ...clear })
  const same = sitting({ id: '2026-11-01-1', company: '(株)北浜精工', marks: '✕––––' })
  const practice = (sittings: Parameters<typeof predict>[0], given: Partial<Reflection> = {}) =>
    predict(sittings, [note('2026-11-10', 'pass', given)]).compared[0]!.practice

  test('is one for the same company before any later one', () => {
    expect(practice([same, other])).toEqual({ id: same.id, sameCompany: true, outlook: 'doubtful' })
  })
  test('else the last one', () => {
    const earlier = sitting({ id: '2026-11-02-1', ...clear })
    expect(practice([earlier, other])).toEqual({ id: other.id, sameCompany: false, outlook: 'clear' })
  })
  test('is from before the day, of the same stage, and one that could be judged', () => {
    expect(practice([sitting({ id: '2026-11-10-1', ...clear })])).toBeNull()
    expect(practice([other], { stage: 1 })).toBeNull()
    expect(practice([sitting({ id: '2026-11-01-1', marks: '?––––' })])).toBeNull()
  })
})

describe('counts', () => {
  const clear = sitting({ id: '2026-11-01-1', company: '北浜精工', marks: '○––––' })
  const doubtful = sitting({ id: '2026-11-01-2', company: '港町倉庫', marks: '✕––––' })
  const results = (pass: number, fail: number, company: string) => [
    ...Array.from({ length: pass }, () => note('2026-11-10', 'pass', { company })),
    ...Array.from({ length: fail }, () => note('2026-11-10', 'fail', { company })),
  ]

  test('a share from ten on, none below', () => {
    const nine = [...results(4, 1, '北浜精工'), ...results(1, 3, '港町倉庫')]
    expect(predict([clear, doubtful], nine)).toMatchObject({
      counts: { clear: { pass: 4, fail: 1 }, doubtful: { pass: 1, fail: 3 } },
      total: 9,
      agreement: null,
    })
    expect(predict([clear, doubtful], [...nine, note('2026-11-10', 'pass')])).toMatchObject({
      total: 10,
      agreement: 0.8,
    })
  })

  test('leave out what is not known yet and what has no practice before it', () => {
    const found = predict(
      [clear],
      [note('2026-11-12', null), note('2026-10-01', 'fail'), note('2026-11-11', 'pass')],
    )
    expect(found.total).toBe(1)
    expect(found.compared.map(({ date, practice }) => [date, practice?.id])).toEqual([
      ['2026-10-01', undefined],
      ['2026-11-11', clear.id],
    ])
  })
})

test.each([
  ['株式会社 北浜精工', '(株)北浜精工', true],
  ['㈱北浜精工', '北浜精工', true],
  ['Harbour Foods Ltd.', 'harbour foods', true],
  ['北浜精工', '北浜製作', false],
  ['Costa', 'Sta', false],
  ['Co.', 'Inc.', false],
])('%s and %s', (a, b, same) => {
  expect(isSameCompany(a, b)).toBe(same)
  expect(companyKey(a)).not.toBe('')
})
