import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/i18n/index.js'
import { paintFor } from '../../src/cli/paint.js'
import { reviewText } from '../../src/cli/reviewing.js'
import { wordsFor } from '../../src/cli/words.js'
import { rubricForStage } from '../../src/platform/shipped.js'
import { stylishEnd } from '../../src/report/stylish.js'
import { joinReviews, measure, summaryOf, Tally } from '../../src/review/index.js'
import { LANGS, type Thresholds } from '../../src/types/index.js'

const folder = join(import.meta.dirname, '../fixtures/review')
const rubric = rubricForStage(2)
const input = {
  stage: 2,
  track: 'career',
  lang: null,
  company: null,
  firstRound: [],
  rubric,
  levels: {},
} as const
const full = await Promise.all(
  readdirSync(folder).map(name =>
    reviewText({ file: name, name, text: readFileSync(join(folder, name), 'utf8') }, input),
  ),
)
const waived = await reviewText(
  {
    file: 'waived.md',
    name: 'waived.md',
    text: '## Why us?\n\n<!-- coach-disable-next-line shallow-research/swappable -- a draft -->\nI admire your culture.\n',
  },
  input,
)
const all = [...full, waived]
const THRESHOLDS: Thresholds = { failOn: 'error', minScore: null, criteria: {}, causes: {} }

const tallied = (thresholds: Thresholds, limit: number | null = null) => {
  const tally = new Tally()
  for (const review of all) tally.add({ review, thresholds })
  return tally.end(limit)
}

describe('a tally', () => {
  it('is much smaller than what it counts', () => {
    const size = (value: unknown) => JSON.stringify(value).length
    expect(size(tallied(THRESHOLDS))).toBeLessThan(size(all) / 5)
  })

  it('keeps no finding twice, however many files there are', () => {
    const tally = new Tally()
    for (let time = 0; time < 50; time++)
      for (const review of full) tally.add({ review, thresholds: THRESHOLDS })
    const { findings } = tally.end(null).summary
    expect(findings.length).toBeGreaterThan(300)
    expect(new Set(findings).size).toBeLessThan(40)
  })

  it('counts the same', () => {
    const { counts, causes } = joinReviews(all)
    expect(counts.error).toBeGreaterThan(0)
    expect(tallied(THRESHOLDS).summary).toMatchObject({ counts, causes })
  })

  it.each([
    ['the usual', {}, null],
    ['a score', { minScore: 60 }, null],
    ['levels', { criteria: { depth: 3, growth: 3 } }, null],
    ['causes', { causes: { 'weak-questions': 'unsure', 'shallow-research': 'never' } }, null],
    ['a limit of warnings', { failOn: 'never' }, 0],
    ['none', { failOn: 'never' }, null],
  ] as [string, Partial<Thresholds>, number | null][])('passes and fails alike: %s', (_what, own, limit) => {
    const thresholds: Thresholds = { ...THRESHOLDS, ...own }
    const whole = measure(
      all.map(review => ({ review, thresholds })),
      limit,
    )
    expect(tallied(thresholds, limit)).toMatchObject(whole)
  })

  it.each(LANGS)('ends a report alike (%s)', async locale => {
    expect(full.length).toBeGreaterThan(5)
    const words = wordsFor(locale, catalogue(locale))
    const paint = await paintFor(false)
    const { summary } = tallied(THRESHOLDS)
    for (const showWaived of [true, false])
      expect(stylishEnd(summary, words, paint, { showWaived })).toBe(
        stylishEnd(summaryOf(joinReviews(all)), words, paint, { showWaived }),
      )
    expect(stylishEnd(summary, words, paint, { showWaived: true })).toContain('a draft')
  })

  it('leaves what it counts alone', () => {
    const before = JSON.stringify(all)
    tallied(THRESHOLDS)
    expect(JSON.stringify(all)).toBe(before)
  })
})
