import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tierOf } from '../../src/assessment/index.js'
import { logistic, sum } from '../../src/assessment/linear.js'
import { passOf, scoreOf } from '../../src/assessment/score.js'
import { ALL } from '../../src/signals/index.js'
import {
  CAUSES,
  LANGS,
  type CauseId,
  type CauseResult,
  type CriterionResult,
  type Level,
  type Rubric,
  type Verdict,
} from '../../src/types/index.js'
import { answerOf, judged, rubricOf, sample } from './support.js'

const TEXT = {
  ja: '配膳の順番を私が書き出し、廊下の奥の部屋から配るように変えました。冷めているという声が週に八件から二件に減りました。先輩は最初は反対でしたが、二日だけ試すことにしました。',
  en: 'I wrote down the order of the trays and changed it, so that the rooms at the far end came first. Complaints about cold food fell from eight a week to two. A senior was against it at first, so we tried it for two days.',
}

/** With it, the answer is long enough for its length to ask for no more certainty. */
const MORE = {
  ja: '月に一度、三つの階で順番を見直しています。看護師さんが替わると食べる速さの記録も変わるので、朝の申し送りで聞き、紙に書き足して次の人に渡しています。病棟の配膳車は二台とも古く、坂で止まるため、押す人を決めました。',
  en: ' Once a month we look at the order again on all three floors. When a nurse leaves, the notes on who eats slowly change too, so I ask at the handover and add them to the sheet.',
}

describe.each(LANGS)('a number in %s', lang => {
  const plain = judged(answerOf(lang, TEXT[lang]))

  it('is the bias and each weight times what its signal measures', () => {
    const names = fc.uniqueArray(fc.constantFrom(...ALL.map(({ id }) => id)), { maxLength: 8 })
    const weight = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(names, fc.array(weight, { minLength: 8, maxLength: 8 }), weight, (ids, weights, bias) => {
        const model = { bias, weights: Object.fromEntries(ids.map((id, index) => [id, weights[index]!])) }
        const { total, shares } = sum(model, plain.measures)
        const measured = ids.map(id => {
          const detect = ALL.find(signal => signal.id === id)![lang].detect
          return detect?.(plain.reading).value ?? 0
        })
        expect(shares.map(({ signal, value }) => [signal, value])).toEqual(
          ids.map((id, index) => [id, measured[index]]),
        )
        expect(total).toBeCloseTo(
          measured.reduce((so, value, index) => so + weights[index]! * value, bias),
          9,
        )
      }),
      { numRuns: 80, seed: 5 },
    )
  })

  it('of a cause is the odds of its sum, of a criterion its sum between one and four', () => {
    const rubric = rubricOf(2)
    for (const { id, model } of rubric.causes) {
      const { probability } = plain.assessment.causes[id]
      if (probability === null) continue
      expect(probability, id).toBeCloseTo(logistic(sum(model![lang], plain.measures).total), 3)
    }
    for (const { id, model } of rubric.criteria) {
      const found = plain.assessment.criteria[id as CriterionId]
      if (!found || found.score === null) continue
      const { total } = sum(model![lang], plain.measures)
      expect(found.score, id).toBeCloseTo(Math.min(4, Math.max(1, total)), 2)
      expect(found.level, id).toBe(1 + model![lang].cuts.filter(cut => total >= cut).length)
    }
  })

  it('is explained by what moved it: the base and each share add up to the total', () => {
    const results = [...Object.values(plain.assessment.causes), ...Object.values(plain.assessment.criteria)]
    const explained = results.flatMap(({ explanation }) => explanation ?? [])
    expect(explained.length).toBeGreaterThan(6)
    for (const { base, moved, total, decidedBy } of explained) {
      expect(moved.reduce((sum, { by }) => sum + by, base)).toBeCloseTo(total, 1)
      for (const { signal, value, weight, by } of moved) {
        expect(Math.abs(by - value * weight)).toBeLessThan(0.02)
        expect(value).toBeCloseTo(plain.measures.of(signal).value, 2)
      }
      expect(decidedBy).toBeNull()
    }
  })

  it('moves with a weight that a user changes, in the direction of the change', () => {
    const before = plain.assessment.causes['abstract-work'].probability!
    const [signal] = Object.keys(abstractWork(rubricOf(2)).model![lang].weights).filter(
      id => plain.measures.of(id).value > 0.3,
    )
    const changed = (by: number) => {
      const rubric = rubricOf(2)
      abstractWork(rubric).model![lang].weights[signal!]! += by
      return judged(answerOf(lang, TEXT[lang]), rubric).assessment.causes['abstract-work'].probability!
    }
    expect(changed(0)).toBe(before)
    expect(changed(2)).toBeGreaterThan(before)
    expect(changed(-2)).toBeLessThan(before)
  })

  it('parts verdicts and levels where the rubric says', () => {
    const rubric = rubricOf(2)
    const { model } = abstractWork(rubric)
    const ample = answerOf(lang, TEXT[lang] + MORE[lang])
    const verdictAt = (unsure: [number, number]): Verdict => {
      model![lang].unsure = unsure
      return judged(ample, rubric).assessment.causes['abstract-work'].verdict
    }
    const at = judged(ample).assessment.causes['abstract-work'].probability!
    expect(verdictAt([at - 0.002, at + 0.002])).toBe('unsure')
    expect(verdictAt([at - 0.004, at - 0.002])).toBe('present')
    expect(verdictAt([at + 0.002, at + 0.004])).toBe('absent')

    const depth = rubric.criteria.find(({ id }) => id === 'depth')!.model![lang]
    const { total } = sum(depth, plain.measures)
    const levelAt = (cuts: [number, number, number]) => {
      depth.cuts = cuts
      return judged(answerOf(lang, TEXT[lang]), rubric).assessment.criteria.depth!.level
    }
    expect(levelAt([total + 0.1, total + 0.2, total + 0.3])).toBe(1)
    expect(levelAt([total, total + 0.2, total + 0.3])).toBe(2)
    expect(levelAt([total - 0.2, total - 0.1, total + 0.3])).toBe(3)
    expect(levelAt([total - 0.3, total - 0.2, total - 0.1])).toBe(4)
  })

  it('asks for more certainty of a cause the less is said', () => {
    const rubric = rubricOf(2)
    abstractWork(rubric).model![lang] = { bias: 2.5, unsure: [0.4, 0.6], weights: {} }
    const verdictOf = (text: string) =>
      judged(answerOf(lang, text), rubric).assessment.causes['abstract-work'].verdict
    const [first] = TEXT[lang].split(/(?<=[。.]) ?/)
    expect([first!, TEXT[lang], TEXT[lang] + MORE[lang]].map(verdictOf)).toEqual([
      'unsure',
      'present',
      'present',
    ])
    abstractWork(rubric).model![lang]!.bias = 0.6
    expect([first!, TEXT[lang], TEXT[lang] + MORE[lang]].map(verdictOf)).toEqual([
      'unsure',
      'unsure',
      'present',
    ])
  })

  it('is left to people where the rubric has no model', () => {
    const rubric = rubricOf(2)
    for (const cause of rubric.causes) cause.model = null
    for (const criterion of rubric.criteria) criterion.model = null
    const { causes, criteria } = judged(answerOf(lang, TEXT[lang]), rubric).assessment
    expect(causes['abstract-work']).toEqual({
      verdict: 'unsure',
      probability: 0.5,
      evidence: [],
      rules: [],
    })
    expect(causes['weak-questions'].verdict).toBe('not-applicable')
    expect(Object.values(criteria).map(({ level }) => level)).toEqual(Array(7).fill(null))
  })

  it('is not made of a cause or a criterion that the rubric leaves out', () => {
    const rubric = rubricOf(2)
    rubric.causes = rubric.causes.filter(({ id }) => id !== 'abstract-work')
    rubric.criteria = rubric.criteria.filter(({ id }) => id !== 'depth')
    const { causes, criteria } = judged(answerOf(lang, TEXT[lang]), rubric).assessment
    expect(causes['abstract-work'].verdict).toBe('not-applicable')
    expect(criteria).not.toHaveProperty('depth')
  })

  it('is shown by the side of its verdict first, then by the other, then by what is missing', () => {
    const rubric = rubricOf(2)
    for (const answer of sample(lang, 20).filter(({ stage }) => stage === 2)) {
      const { assessment, measures } = judged(answer)
      for (const { id, model } of rubric.causes) {
        const { evidence, verdict } = assessment.causes[id]
        const good = verdict === 'absent'
        const moved = (polarity: string) =>
          evidence
            .filter(item => item.span !== null && item.polarity === polarity)
            .map(({ signal }) => Math.abs(model![lang].weights[signal]! * measures.of(signal).value))
        for (const side of [moved('for'), moved('against')])
          expect(side).toEqual([...side].sort((a, b) => b - a))
        const place = evidence.map(({ polarity, span }) =>
          span === null ? 2 : Number((polarity === 'against') === good),
        )
        expect(place, `${answer.id} ${id}`).toEqual([...place].sort())
        for (const { signal, span } of evidence)
          if (span === null) expect([good, measures.of(signal).value <= 0.1]).toEqual([false, true])
      }
    }
  })
})

type CriterionId = keyof ReturnType<typeof judged>['assessment']['criteria']
const abstractWork = (rubric: Rubric) => rubric.causes.find(({ id }) => id === 'abstract-work')!

const causesWith = (present: CauseId[]) =>
  Object.fromEntries(
    CAUSES.map((id): [CauseId, CauseResult] => [
      id,
      { verdict: present.includes(id) ? 'present' : 'absent', probability: 0.5, evidence: [], rules: [] },
    ]),
  ) as Record<CauseId, CauseResult>

const rated = (score: number | null): CriterionResult => ({
  level: score === null ? null : (Math.round(score) as Level),
  score,
  evidence: [],
})

/** A rubric cut down to the numbers that a score is made of. */
function smallRubric(): Rubric {
  const rubric = rubricOf(2)
  const weights: Record<string, number> = { relevance: 1, depth: 3 }
  rubric.criteria = rubric.criteria.map(criterion => ({ ...criterion, weight: weights[criterion.id] ?? 0 }))
  rubric.causes = rubric.causes.map(cause => ({ ...cause, cap: cause.id === 'field-gap' ? 40 : 55 }))
  rubric.bands.en = { yes: 66, borderline: 42 }
  return rubric
}

describe('the score', () => {
  it.each([
    [1, 1, [], 0],
    [4, 4, [], 100],
    [4, 1, [], 25],
    [1, 4, [], 75],
    [2.5, 2.5, [], 50],
    [3, null, [], 67],
    [null, null, [], 0],
    [4, 4, ['abstract-work'], 55],
    [4, 4, ['abstract-work', 'field-gap'], 40],
    [2, 2, ['field-gap'], 33],
  ] as const)('relevance %s (×1) and depth %s (×3) beside %j is %i', (relevance, depth, present, score) => {
    const criteria = { relevance: rated(relevance), depth: rated(depth) }
    expect(scoreOf(smallRubric(), criteria, causesWith([...present]))).toBe(score)
  })

  it.each([
    [66, [], false, 'yes'],
    [65, [], false, 'borderline'],
    [42, [], false, 'borderline'],
    [41, [], false, 'no'],
    [90, ['field-gap'], false, 'borderline'],
    [90, [], true, 'borderline'],
    [20, ['field-gap'], true, 'no'],
  ] as const)('%i beside %j, short: %s → %s', (score, present, short, pass) => {
    expect(passOf(smallRubric(), score, 'en', causesWith([...present]), short)).toBe(pass)
  })

  it.each([
    [[2.19], 'weak'],
    [[2.2], 'middling'],
    [[2, 3.9], 'middling'],
    [[3, 3], 'strong'],
    [[null, 3], 'strong'],
    [[null], 'weak'],
  ] as const)('criteria of %j are a %s answer', (scores, tier) => {
    const ids = ['relevance', 'depth'] as const
    expect(tierOf(Object.fromEntries(scores.map((score, index) => [ids[index]!, rated(score)])))).toBe(tier)
  })
})

describe('whatever the weights', () => {
  it('the score never falls as a criterion rises, and a present cause never helps', () => {
    const score = fc.double({ min: 1, max: 4, noNaN: true })
    fc.assert(
      fc.property(score, score, score, fc.constantFrom(...CAUSES), (relevance, depth, more, cause) => {
        const rubric = smallRubric()
        const at = (value: number, present: CauseId[]) =>
          scoreOf(rubric, { relevance: rated(relevance), depth: rated(value) }, causesWith(present))
        const [low, high] = [Math.min(depth, more), Math.max(depth, more)]
        expect(at(low, [])).toBeLessThanOrEqual(at(high, []))
        expect(at(depth, [cause])).toBeLessThanOrEqual(at(depth, []))
      }),
      { numRuns: 60, seed: 2 },
    )
  })
})
