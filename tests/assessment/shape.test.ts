import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  CRITERIA,
  GAPS,
  INTEGRITY,
  LANGS,
  PATTERNS,
  VERDICTS,
  type Answer,
  type Assessment,
  type Evidence,
} from '../../src/types/index.js'
import { analyser, judged, rubricOf, rules, sample } from './support.js'
import { assess } from '../../src/assessment/index.js'

const between = (value: number, low: number, high: number) => {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

function expectEvidence(evidence: Evidence[], text: string): void {
  expect(evidence.length).toBeLessThanOrEqual(4)
  for (const { span, strength, polarity, note } of evidence) {
    between(strength, 0, 1)
    expect(['for', 'against']).toContain(polarity)
    expect(note.id).not.toBe('')
    if (span === null) continue
    between(span[0], 0, text.length)
    between(span[1], span[0] + 1, text.length)
    expect(text.slice(...span).trim()).not.toBe('')
  }
}

function expectCauses({ causes, lang }: Assessment, answer: Answer): void {
  expect(Object.keys(causes)).toEqual([...CAUSES])
  for (const [id, { verdict, probability, evidence, rules: named }] of Object.entries(causes)) {
    expect(VERDICTS).toContain(verdict)
    expect(probability === null).toBe(verdict === 'not-applicable')
    if (probability !== null) between(probability, 0, 1)
    expectEvidence(evidence, answer.answer)
    const known = rules.filter(rule => rule.langs.includes(lang)).map(rule => rule.id)
    for (const rule of named) {
      expect(known).toContain(rule)
      expect(rule.startsWith(`${id}/`)).toBe(true)
    }
    expect(named.length > 0, `${id} ${verdict}`).toBe(verdict === 'present' || verdict === 'unsure')
  }
  if (answer.stage === 1 || answer.firstRound === null)
    expect(causes['same-story'].verdict).toBe('not-applicable')
  if (answer.category !== 'reverse-question') expect(causes['weak-questions'].verdict).toBe('not-applicable')
}

function expectCriteria({ criteria, stage }: Assessment, answer: Answer): void {
  expect(Object.keys(criteria)).toEqual([...CRITERIA[stage]])
  for (const { level, score, evidence } of Object.values(criteria)) {
    expect(level === null).toBe(score === null)
    if (level !== null) expect([1, 2, 3, 4]).toContain(level)
    if (score !== null) between(score, 1, 4)
    expectEvidence(evidence, answer.answer)
  }
}

function expectRest(assessment: Assessment, answer: Answer): void {
  const { causes, gaps, integrity, lang, pass, patterns, score } = assessment
  expect([assessment.id, assessment.stage, lang]).toEqual([answer.id, answer.stage, answer.lang])
  between(score, 0, 100)
  expect(Number.isInteger(score)).toBe(true)
  expect(['yes', 'borderline', 'no']).toContain(pass)
  const caps = rubricOf(answer.stage).causes.filter(({ id }) => causes[id].verdict === 'present')
  if (caps.length > 0) {
    expect(pass).not.toBe('yes')
    expect(score).toBeLessThanOrEqual(Math.min(...caps.map(({ cap }) => cap)))
  }
  expect(gaps.length).toBeLessThanOrEqual(3)
  for (const [list, known] of [
    [gaps, GAPS],
    [patterns, PATTERNS],
    [integrity, INTEGRITY],
  ] as const) {
    expect(new Set(list).size).toBe(list.length)
    for (const id of list) expect(known).toContain(id)
  }
}

describe.each(LANGS)('every assessment in %s', lang => {
  const answers = sample(lang, 14)

  it('has the shape of the contract', () => {
    for (const answer of answers) {
      const { assessment } = judged(answer)
      expectCauses(assessment, answer)
      expectCriteria(assessment, answer)
      expectRest(assessment, answer)
    }
  })

  it('is the same to the byte, whatever was judged before', () => {
    const few = answers.slice(0, 8)
    const bytes = (answer: Answer) => JSON.stringify(assess(answer, rubricOf(answer.stage), analyser))
    const there = few.map(bytes)
    const back = [...few].reverse().map(bytes).reverse()
    expect(back).toEqual(there)
  })

  it('of the same answer at stage 1 knows nothing of the first round', () => {
    const answer = answers.find(({ stage, firstRound }) => stage === 2 && firstRound !== null)!
    expect(judged(answer).assessment.causes['same-story'].verdict).not.toBe('not-applicable')
    const { causes } = judged({ ...answer, stage: 1 }).assessment
    expect(causes['same-story']).toEqual({
      verdict: 'not-applicable',
      probability: null,
      evidence: [],
      rules: [],
    })
    expect(judged({ ...answer, firstRound: null }).assessment.causes['same-story'].probability).toBeNull()
  })
})
