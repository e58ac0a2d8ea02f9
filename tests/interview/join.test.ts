import { describe, expect, it } from 'vitest'
import { joinCause } from '../../src/interview/join-causes.js'
import type { Judged } from '../../src/interview/judged.js'
import { placeEvidence, threadOf } from '../../src/interview/thread.js'
import type { Evidence, Verdict } from '../../src/types/index.js'

describe('the verdicts of several questions', () => {
  const item = (question: number, verdict: Verdict, probability: number | null, refusal = false) => {
    const result = { verdict, probability, evidence: [evidenceOf(`s${question}`)], rules: [`r${question}`] }
    return {
      question,
      thread: threadOf({ asked: true, answer: '回答', skipped: false, seconds: null, probes: [] }),
      judgement: { assessment: { causes: { 'field-gap': result } }, guards: { refusal } },
    } as unknown as Judged
  }
  const evidenceOf = (signal: string): Evidence => ({
    signal,
    polarity: 'against',
    strength: 1,
    span: null,
    note: { id: signal, args: {} },
  })
  const join = (...items: Judged[]) => joinCause('field-gap', items)

  it.each([
    [['absent', 'unsure', 'present'], 'present'],
    [['unsure', 'present'], 'present'],
    [['absent', 'unsure'], 'unsure'],
    [['not-applicable', 'absent'], 'absent'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
  ] as const)('%j are %s together', (verdicts, expected) => {
    const probability = (verdict: Verdict) => (verdict === 'not-applicable' ? null : 0.5)
    expect(join(...verdicts.map((verdict, at) => item(at, verdict, probability(verdict)))).verdict).toBe(
      expected,
    )
  })

  it('are shown by the questions that count, the surest first', () => {
    const {
      probability,
      evidence,
      rules: named,
    } = join(item(0, 'present', 0.7), item(1, 'unsure', 0.55), item(2, 'present', 0.9))
    expect(probability).toBe(0.9)
    expect(evidence.map(({ signal, at }) => [signal, at!.question])).toEqual([
      ['s2', 2],
      ['s0', 0],
    ])
    expect(named).toEqual(['r2', 'r0'])
  })

  it('are shown by what was said before what was refused', () => {
    const { evidence, probability } = join(item(0, 'present', 0.97, true), item(1, 'present', 0.7))
    expect(evidence[0]!.signal).toBe('s1')
    expect(probability).toBe(0.97)
  })
})

describe('a thread', () => {
  const turn = {
    asked: true,
    answer: 'はい。',
    skipped: false,
    seconds: null,
    probes: ['', 'それは夜です。', null, '以上です。'].map(reply => ({
      gap: 'detail' as const,
      wording: '',
      text: '',
      reply,
      closed: false,
    })),
  }
  const evidence = (span: [number, number] | null): Evidence => ({
    signal: 's',
    polarity: 'for',
    strength: 1,
    span,
    note: { id: 's', args: {} },
  })

  it('is everything that was said, a line each', () => {
    expect(threadOf(turn).text).toBe('はい。\n\nそれは夜です。\n以上です。')
    expect(threadOf({ ...turn, answer: null, probes: [] }).text).toBe('')
  })

  it.each([
    [[0, 2], null, 'はい'],
    [[5, 8], 1, 'それは'],
    [[8, 12], 1, '夜です。'],
    [[13, 15], 3, '以上'],
    [[10, 16], 1, 'す。'],
  ] as const)('%j is found in reply %s', ([start, end], reply, words) => {
    const placed = placeEvidence(evidence([start, end]), 4, threadOf(turn))
    expect(placed.at).toEqual({ question: 4, reply })
    const text = reply === null ? turn.answer : turn.probes[reply]!.reply!
    expect(text.slice(...placed.span!)).toBe(words)
  })

  it('without words is of the question as a whole', () => {
    expect(placeEvidence(evidence(null), 2, threadOf(turn))).toMatchObject({
      span: null,
      at: { question: 2, reply: null },
    })
  })

  it('whose answer was empty still finds the words in a reply', () => {
    const placed = placeEvidence(
      evidence([0, 2]),
      0,
      threadOf({ ...turn, answer: '', probes: turn.probes.slice(1, 2) }),
    )
    expect(placed).toMatchObject({ span: [0, 2], at: { question: 0, reply: 0 } })
  })
})
