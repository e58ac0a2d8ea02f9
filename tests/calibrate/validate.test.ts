import { describe, expect, it } from 'vitest'
import type { Labelled } from '../../scripts/calibrate/corpus.js'
import { LABELS, isGood, labelOf, type Label } from '../../scripts/calibrate/labels.js'
import { scoreOf, train, type Values } from '../../scripts/calibrate/train.js'
import { agreement, leaveOneOut, unsureBand, type Blind } from '../../scripts/calibrate/validate.js'
import { signals } from '../../src/signals/index.js'
import { CAUSES, CRITERIA, type Level } from '../../src/types/index.js'
import { answerOf } from '../assessment/answer.js'

const item = (batch: string, more: Partial<Labelled> = {}): Labelled => ({
  batch,
  answer: answerOf('ja', ''),
  lang: 'ja',
  causes: {},
  criteria: {},
  pass: null,
  gaps: [],
  weight: 1,
  ...more,
})

const CAUSE: Label = {
  id: 'abstract-work',
  kind: 'cause',
  stage: 2,
  candidates: ['own-deed', 'trait-claim', 'scene'],
  pooled: false,
  fixed: false,
  given: {},
}
const DEPTH: Label = { ...CAUSE, id: 'depth', kind: 'criterion' }

/** Twenty answers: the first half shows deeds, the second claims; `turned` batches are labelled the other way. */
function corpus(
  batch: string,
  turned = false,
): { items: Labelled[]; values: Map<Labelled, Record<string, number>> } {
  const values = new Map<Labelled, Record<string, number>>()
  const items = Array.from({ length: 20 }, (_, index) => {
    const deed = (20 - index) / 20
    const one = item(batch, {
      causes: { 'abstract-work': turned ? index < 10 : index >= 10 },
      criteria: { depth: (4 - Math.floor(index / 5)) as Level },
    })
    values.set(one, { 'own-deed': deed, 'trait-claim': 1 - deed, scene: ((index * 7) % 5) / 5 })
    return one
  })
  return { items, values }
}

function joined(...parts: ReturnType<typeof corpus>[]): { items: Labelled[]; value: Values } {
  const all = new Map(parts.flatMap(({ values }) => [...values]))
  return { items: parts.flatMap(({ items }) => items), value: (one, name) => all.get(one)?.[name] ?? 0 }
}

describe('what is fitted', () => {
  it('is each cause, and each criterion of each stage, with signals that exist', () => {
    expect(LABELS.map(({ id, stage, kind }) => [id, stage, kind])).toEqual([
      ...CAUSES.map(id => [id, 2, 'cause']),
      ...CRITERIA[1].map(id => [id, 1, 'criterion']),
      ...CRITERIA[2].map(id => [id, 2, 'criterion']),
    ])
    for (const { candidates } of LABELS) {
      expect(candidates.length).toBeGreaterThan(0)
      for (const id of candidates) expect(signals.has(id), id).toBe(true)
    }
  })

  it('reads a cause as 0 or 1, a level as it is, and nothing where nobody said anything', () => {
    const said = item('a', { causes: { 'abstract-work': true }, criteria: { depth: 3 } })
    expect([labelOf(CAUSE, said), labelOf(DEPTH, said)]).toEqual([1, 3])
    expect([labelOf(CAUSE, item('a')), labelOf(DEPTH, item('a'))]).toEqual([null, null])
    expect(labelOf({ ...DEPTH, stage: 1 }, said)).toBeNull()
    expect([isGood(CAUSE, 1), isGood(CAUSE, 0), isGood(DEPTH, 2), isGood(DEPTH, 3)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})

/** Labelled answers, with nothing that helps. */
const ALONE = { rows: [], pairs: [] }

describe('training', () => {
  it('gives a cause weights against what speaks for the answer, and a cut between the two', () => {
    const { items, value } = joined(corpus('a'))
    const trained = train(CAUSE, items, ALONE, value)
    trained.names.forEach((name, index) => {
      const good = signals.get(name)!.polarity === 'for'
      expect(trained.model.weights[index]! * (good ? -1 : 1)).toBeGreaterThanOrEqual(0)
    })
    expect(trained.names).toContain('own-deed')
    expect(trained.names).not.toContain('scene')
    expect(scoreOf(trained, items[0]!, value)).toBeLessThan(trained.cuts[0]!)
    expect(scoreOf(trained, items[19]!, value)).toBeGreaterThan(trained.cuts[0]!)
  })

  it('gives each level the share of answers that people gave it', () => {
    const { items, value } = joined(corpus('a'))
    const trained = train(DEPTH, items, ALONE, value)
    const levels = items.map(
      one => 1 + trained.cuts.filter(cut => scoreOf(trained, one, value) >= cut).length,
    )
    for (const level of [1, 2, 3, 4]) expect(levels.filter(one => one === level).length).toBe(5)
    expect(levels).toEqual(items.map(one => one.criteria.depth))
  })

  it('lets the good answer of a pair score above the bad one', () => {
    const { items, value } = joined(corpus('a'))
    // The pair goes against the labelled answers, so that only it can have moved the weights.
    const pair = { good: items[19]!, bad: items[0]!, lengthened: false }
    const apart = (trained: ReturnType<typeof train>) =>
      scoreOf(trained, pair.good, value) - scoreOf(trained, pair.bad, value)
    const many = Array.from({ length: 20 }, () => pair)
    const alone = apart(train(DEPTH, items, ALONE, value))
    expect(alone).toBeLessThan(0)
    expect(apart(train(DEPTH, items, { rows: [], pairs: many }, value))).toBeGreaterThan(alone)
  })

  it('gives the same bytes each time', () => {
    const { items, value } = joined(corpus('a'))
    expect(JSON.stringify(train(CAUSE, items, ALONE, value))).toBe(
      JSON.stringify(train(CAUSE, items, ALONE, value)),
    )
  })
})

describe('a blind judgement', () => {
  it('has seen nothing of the batch: one that is labelled the other way is judged wrong', () => {
    const { items, value } = joined(corpus('a'), corpus('odd', true))
    const blind = leaveOneOut(CAUSE, items, ALONE, value)
    expect(blind.map(({ item: one }) => one)).toEqual(items)
    const right = (batch: string) =>
      blind.filter(one => one.item.batch === batch && one.predicted === one.target).length
    expect(right('odd')).toBeLessThan(4)
  })

  it('cannot be had of a single batch', () => {
    const { items, value } = joined(corpus('a'))
    expect(leaveOneOut(CAUSE, items, ALONE, value)).toEqual([])
  })

  const blind = (margin: number, predicted: number, target: number): Blind => ({
    item: item('a'),
    margin,
    predicted,
    target,
  })

  it('agrees by kappa on causes, by squares on levels', () => {
    const causes = [blind(1, 1, 1), blind(1, 1, 0), blind(-1, 0, 0), blind(-1, 0, 0)]
    expect(agreement(CAUSE, causes)).toBeCloseTo(0.5, 10)
    const levels = [blind(0, 1, 1), blind(0, 2, 2), blind(0, 3, 4), blind(0, 4, 3)]
    // 2 observed; by chance (each level once on each side): Σ (a − b)² / 4 = 40 / 4.
    expect(agreement(DEPTH, levels)).toBeCloseTo(1 - 2 / 10, 10)
  })

  it.each<[string, Blind[], [number, number]]>([
    ['all are right', [blind(0.1, 1, 1), blind(3, 1, 1), blind(-3, 0, 0)], [0.45, 0.55]],
    // Odds of 0.66 and 0.34: the errors lie inside wider bands.
    [
      'errors lie near the cut',
      [blind(0.66, 1, 0), blind(-0.66, 0, 1), blind(2, 1, 1), blind(-2, 0, 0)],
      [0.35, 0.65],
    ],
    ['only what is called present is wrong', [blind(4, 1, 0), blind(-2, 0, 0)], [0.45, 0.65]],
    ['errors lie anywhere', [blind(4, 1, 0), blind(-4, 0, 1)], [0.35, 0.65]],
    ['there are none', [], [0.35, 0.65]],
  ])('is in doubt as narrowly as it can where %s', (_, some, band) => {
    expect(unsureBand(some)).toEqual(band)
  })
})
