import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/i18n/index.js'
import { paintFor } from '../../src/cli/paint.js'
import { reviewText } from '../../src/cli/reviewing.js'
import { wordsFor } from '../../src/cli/words.js'
import { rubricForStage } from '../../src/platform/shipped.js'
import { stylishEnd } from '../../src/report/stylish.js'
import { joinReviews, measure, slim } from '../../src/review/index.js'
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
const small = all.map(slim)

describe('slim reviews', () => {
  it('are much smaller', () => {
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(all).length / 3)
  })

  it('count the same', () => {
    const { counts, causes } = joinReviews(all)
    expect(counts.error).toBeGreaterThan(0)
    expect(joinReviews(small)).toMatchObject({ counts, causes })
  })

  it.each([
    ['the usual', {}, null],
    ['a score', { minScore: 60 }, null],
    ['levels', { criteria: { depth: 3, growth: 3 } }, null],
    ['causes', { causes: { 'weak-questions': 'unsure', 'shallow-research': 'never' } }, null],
    ['a limit of warnings', { failOn: 'never' }, 0],
    ['none', { failOn: 'never' }, null],
  ] as [string, Partial<Thresholds>, number | null][])('pass and fail alike: %s', (_what, own, limit) => {
    const thresholds: Thresholds = { failOn: 'error', minScore: null, criteria: {}, causes: {}, ...own }
    const told = (reviews: typeof all) =>
      measure(
        reviews.map(review => ({ review, thresholds })),
        limit,
      )
    expect(told(small)).toEqual(told(all))
  })

  it.each(LANGS)('end a report alike (%s)', async locale => {
    expect(full.length).toBeGreaterThan(5)
    const words = wordsFor(locale, catalogue(locale))
    const paint = await paintFor(false)
    for (const showWaived of [true, false]) {
      const end = (reviews: typeof all) => stylishEnd(joinReviews(reviews), words, paint, { showWaived })
      expect(end(small)).toBe(end(all))
    }
    expect(stylishEnd(joinReviews(small), words, paint, { showWaived: true })).toContain('a draft')
  })

  it('leave what they are made from alone', () => {
    const before = JSON.stringify(all)
    all.map(slim)
    expect(JSON.stringify(all)).toBe(before)
  })
})
