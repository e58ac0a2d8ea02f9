import { describe, expect, it } from 'vitest'
import { auditCauses, curveOf } from '../../src/audit/causes.js'
import { auditGuide, ranksAbove } from '../../src/audit/guide.js'
import { macroOf, shortfallsOf } from '../../src/audit/macro.js'
import { auditCriteria, auditGaps, auditPass } from '../../src/audit/ratings.js'
import type { LanguageAudit } from '../../src/types/audit.js'
import type { Level } from '../../src/types/index.js'
import { parseRecord } from '../../src/content/record.js'
import { assessmentOf, judgedOf } from './support.js'

/** People's label and the rubric's probability of one cause. */
const causeRows = (rows: [people: boolean, probability: number | null][]) =>
  judgedOf(
    rows.map(([people, probability]) => ({
      labels: { causes: { 'abstract-work': people } },
      says: { causes: { 'abstract-work': probability } },
    })),
  )

describe('a cause', () => {
  const rows = causeRows([
    [true, 0.9],
    [true, 0.7],
    [true, 0.45],
    [true, null],
    [false, 0.1],
    [false, 0.2],
    [false, 0.55],
    [false, 0.65],
  ])
  const [cause] = auditCauses(...rows)

  it('is forced to a side for kappa; what is not applicable is a no', () => {
    // 4 of 8 agreed; by chance 4 of 8.
    expect(cause).toMatchObject({ id: 'abstract-work', n: 8, kappa: { value: 0 } })
  })

  it('counts verdicts that were given, and those that were right', () => {
    expect(cause).toMatchObject({ given: 5, coverage: 5 / 8, precision: 4 / 5 })
  })

  it('without a label is left out', () => {
    expect(auditCauses(...rows)).toHaveLength(1)
    expect(auditCauses(...judgedOf([{ labels: {}, says: {} }]))).toEqual([])
  })

  it('of which people always say the same has no kappa, and neither have the learners', () => {
    const [one] = auditCauses(
      ...causeRows([
        [true, 0.9],
        [true, 0.2],
      ]),
    )
    expect(one).toMatchObject({ kappa: null, baselines: { length: null, ngrams: null }, precision: 0.5 })
  })

  it('is compared with learners that see length alone, or runs of characters', () => {
    const [judged, bench] = judgedOf(
      Array.from({ length: 20 }, (_, index) => ({
        labels: { causes: { 'field-gap': index % 2 === 0 } },
        says: { causes: { 'field-gap': 0.5 } },
        text:
          index % 2 === 0 ? 'I like people.' : `Before rush hour I fill the trays ${index} times, no more.`,
      })),
    )
    const [one] = auditCauses(judged, bench)
    expect(one).toMatchObject({ kappa: { value: 0 }, baselines: { length: 1, ngrams: 1 } })
  })
})

it('the curve gives up verdicts from the least sure on', () => {
  const [judged] = causeRows([
    [true, 0.95],
    [false, 0.2],
    [true, 0.35],
    [false, 0.5],
    [true, null],
  ])
  const curve = curveOf(judged)
  expect(curve.map(({ given }) => given)).toEqual([4, 3, 3, 3, 2, 2, 2, 1, 1, 1])
  expect(curve[0]).toEqual({ confidence: 0, given: 4, coverage: 1, error: 0.5 })
  expect(curve[3]).toMatchObject({ coverage: 0.75, error: 1 / 3 })
  expect(curve[9]).toMatchObject({ coverage: 0.25, error: 0 })
  expect(curveOf([])).toEqual([])
})

describe('a criterion', () => {
  const rows = (levels: [people: Level, rubric: Level | null][]) =>
    judgedOf(
      levels.map(([people, rubric]) => ({
        labels: { criteria: { depth: people } },
        says: { levels: { depth: rubric } },
      })),
    )

  it('has a QWK, answers graded up by two, and answers that only people rated', () => {
    // Squared distances: 1 + 4 observed; by chance (people 1 1 2 4, rubric 1 2 4 4) 42 / 4.
    const [depth] = auditCriteria(
      ...rows([
        [1, 1],
        [1, 2],
        [2, 4],
        [4, 4],
        [3, null],
      ]),
    )
    expect(depth).toMatchObject({ id: 'depth', n: 4, unrated: 1, upByTwo: 1 })
    expect(depth!.qwk!.value).toBeCloseTo(
      1 - 5 / ((0 + 1 + 9 + 9 + 0 + 1 + 9 + 9 + 1 + 0 + 4 + 4 + 9 + 4 + 0 + 0) / 4),
      10,
    )
  })

  it('graded down is not graded up', () => {
    expect(
      auditCriteria(
        ...rows([
          [4, 1],
          [3, 1],
        ]),
      )[0],
    ).toMatchObject({ upByTwo: 0 })
  })
})

it('pass is compared by rank', () => {
  const pass = (people: 'yes' | 'no', rubric: 'yes' | 'borderline' | 'no') => ({
    labels: { pass: people },
    says: { pass: rubric },
  })
  const judged = judgedOf([pass('yes', 'yes'), pass('no', 'no'), { labels: {}, says: { pass: 'no' } }])
  expect(auditPass(...judged)).toMatchObject({ n: 2, qwk: { value: 1 } })
  const near = auditPass(...judgedOf([pass('yes', 'borderline'), pass('no', 'no')]))
  expect(near.qwk!.value).toBeCloseTo(1 - 1 / ((1 + 4 + 1 + 0) / 2), 10)
})

it('a first gap is a hit where people named it; nothing asked is a miss; nothing missing is left out', () => {
  const judged = judgedOf([
    { labels: { gaps: ['reason', 'result'] }, says: { gaps: ['result', 'role'] } },
    { labels: { gaps: ['reason'] }, says: { gaps: ['role', 'reason'] } },
    { labels: { gaps: ['reason'] }, says: { gaps: [] } },
    { labels: { gaps: [] }, says: { gaps: ['role'] } },
  ])
  expect(auditGaps(...judged)).toMatchObject({ n: 3, hits: 1 })
})

describe('good and bad answers', () => {
  it.each([
    [{ score: 60 }, { score: 50 }, true],
    [{ score: 50 }, { score: 60 }, false],
    [{ score: 50, causes: { 'field-gap': 0.3 } }, { score: 50, causes: { 'abstract-work': 0.4 } }, true],
    [{ score: 50, causes: { 'field-gap': 0.3 } }, { score: 50, causes: { 'abstract-work': 0.3 } }, false],
  ])('%j above %j: %s', (good, bad, above) => {
    expect(ranksAbove(assessmentOf(good), assessmentOf(bad))).toBe(above)
  })

  it('are ranked and counted, lengthened ones apart', () => {
    const [judged, bench] = judgedOf([
      { labels: {}, says: {}, text: 'good' },
      { labels: {}, says: {}, text: 'bad' },
    ])
    const answer = parseRecord({ answer: 'x' })
    const pair = (lengthened: boolean, good: number, bad: number) => ({
      item: { lang: 'en' as const, good: answer, bad: answer, causes: [], lengthened },
      good: { index: 0, result: assessmentOf({ score: good }) },
      bad: { index: 1, result: assessmentOf({ score: bad, causes: { 'field-gap': 0.9 } }) },
    })
    const single = (good: boolean, probability: number) => ({
      item: { lang: 'en' as const, answer, good },
      result: assessmentOf({ causes: { 'abstract-work': probability } }),
    })
    const guide = auditGuide(
      [pair(false, 70, 40), pair(true, 60, 50), pair(true, 30, 50)],
      [single(true, 0.9), single(true, 0.5), single(false, 0.1)],
      judged,
      bench,
    )
    expect(guide).toEqual({
      pairs: { n: 3, right: 2, baselines: { length: null, ngrams: null } },
      lengthened: { n: 2, right: 1, baselines: { length: null, ngrams: null } },
      good: { n: 5, flagged: 1 },
      bad: { n: 4, flagged: 3 },
    })
    expect(auditGuide([], [], judged, bench)).toBeNull()
  })
})

describe('thresholds', () => {
  const none = { length: null, ngrams: null }
  const language = (lang: 'ja' | 'en', n: number, kappa: number | null): LanguageAudit => ({
    ...{
      lang,
      n,
      causes: [],
      criteria: [],
      gaps: { n: 0, hits: 0, baselines: none },
      curve: [],
      guide: null,
    },
    pass: { n: 0, qwk: null, baselines: none },
    macro: { ...macroOf([], [], { n: 0, qwk: null, baselines: none }), kappa },
  })

  it('are compared language by language', () => {
    const languages = [language('ja', 9, 0.7), language('en', 9, 0.69)]
    expect(shortfallsOf(languages, { kappa: 0.7 })).toEqual([
      { lang: 'en', gate: 'kappa', least: 0.7, value: 0.69 },
    ])
    expect(shortfallsOf(languages, {})).toEqual([])
  })

  it('are not met by what was not measured, unless the language has no labelled answers', () => {
    expect(shortfallsOf([language('ja', 9, 0.7)], { pass: 0 })).toMatchObject([{ gate: 'pass', value: null }])
    expect(shortfallsOf([language('ja', 9, 0.7), language('en', 0, null)], { kappa: 0.5 })).toEqual([])
    expect(shortfallsOf([language('en', 0, null)], { kappa: 0.5 })).toMatchObject([
      { lang: 'en', value: null },
    ])
  })

  it('are means of what was measured', () => {
    const cause = { n: 4, given: 2, coverage: 0.5, baselines: none }
    const estimate = (value: number) => ({ value, low: 0, high: 1 })
    const macro = macroOf(
      [
        { ...cause, id: 'field-gap', kappa: estimate(0.4), precision: 1 },
        { ...cause, id: 'same-story', kappa: estimate(0.8), precision: 0.5 },
        { ...cause, id: 'weak-questions', kappa: null, given: 0, coverage: 0, precision: null },
      ],
      [],
      { n: 3, qwk: estimate(0.3), baselines: none },
    )
    expect(macro).toMatchObject({ pass: 0.3, precision: 0.75, qwk: null })
    expect(macro.kappa).toBeCloseTo(0.6, 10)
    expect(macro.coverage).toBeCloseTo(1 / 3, 10)
  })
})
