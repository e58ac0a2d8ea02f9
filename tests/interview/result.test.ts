import { describe, expect, it } from 'vitest'
import { apply, type InterviewEvent } from '../../src/interview/index.js'
import { joinCause } from '../../src/interview/join-causes.js'
import type { Judged } from '../../src/interview/judged.js'
import { placeEvidence, threadOf } from '../../src/interview/thread.js'
import {
  CAUSES,
  CRITERIA,
  LANGS,
  type Category,
  type CauseId,
  type Evidence,
  type Lang,
  type MockResult,
  type Verdict,
} from '../../src/types/index.js'
import { answerOf, judged, rules } from '../assessment/support.js'
import { COMPANY, engineOf, settingsOf, started } from './support.js'

const engine = engineOf()

interface Said {
  category: Category
  /** null: the question was passed over; undefined: it was never reached. */
  answer?: string | null
  replies?: string[]
}

const wordingOf = (lang: Lang) => settingsOf(lang, ['work-content']).questions[0]!.text

function resultOf(lang: Lang, said: Said[]): MockResult {
  const settings = settingsOf(
    lang,
    said.map(({ category }) => category),
  )
  const events = said.flatMap(({ answer, replies = [] }, question): InterviewEvent[] => {
    if (answer === undefined) return []
    const asked: InterviewEvent = { type: 'asked', question, text: settings.questions[question]!.text }
    if (answer === null) return [asked, { type: 'skipped', question }]
    return [
      asked,
      { type: 'answered', question, text: answer, seconds: 20 },
      ...replies.flatMap((text): InterviewEvent[] => [
        { type: 'probed', question, gap: 'detail', wording: `w${question}${text.length}`, text: '？' },
        { type: 'replied', question, text, seconds: 10, closed: false },
      ]),
    ]
  })
  return engine.result(events.reduce(apply, apply(null, started(settings))))
}

const TOLD: Record<Lang, Said> = {
  ja: {
    category: 'work-content',
    answer: '荷受けを担当し、主体的に効率化へ取り組みました。',
    replies: [
      '雨の日は荷受け場が半分になるので、濡れて困る箱だけを先に受けるように、\n運転手さんと順番を決めました。',
      '列は四十分から十五分になりました。佐野さんは最初は反対でしたが、二日試して納得してくれました。',
    ],
  },
  en: {
    category: 'work-content',
    answer: 'I worked on the loading bay and was always proactive about efficiency',
    replies: [
      'On wet days half the bay was out of use, so I agreed an order with the drivers:\r\nthe boxes that mustn’t get damp came first.',
      'The queue went from forty minutes to fifteen. Tom was against it at first, and after two days he wasn’t.',
    ],
  },
}
const EMPTY: Record<Lang, Said> = {
  ja: {
    category: 'motivation',
    answer: '貴社の理念に共感し、成長したいと考えております。何事にも全力で取り組みます。',
  },
  en: {
    category: 'motivation',
    answer: 'I share your values and I want to grow with such an innovative company. I always give my best.',
  },
}
const BACK: Record<Lang, Said> = {
  ja: { category: 'reverse-question', answer: '特にありません。' },
  en: { category: 'reverse-question', answer: 'No, nothing, thank you.' },
}

const allEvidence = ({ report }: MockResult): Evidence[] =>
  [...Object.values(report.causes), ...Object.values(report.criteria)].flatMap(({ evidence }) => evidence)

/** The text that a piece of evidence says it is from. */
function textAt({ transcript }: MockResult, { at }: Evidence): string | null {
  const entry = transcript[at!.question]!
  return at!.reply === null ? entry.answer : entry.exchanges[at!.reply]!.reply
}

describe.each(LANGS)('the result in %s', lang => {
  const result = resultOf(lang, [TOLD[lang], EMPTY[lang], { category: 'failure', answer: null }, BACK[lang]])

  it('holds all causes and the criteria of the stage, in their order', () => {
    expect(Object.keys(result.report.causes)).toEqual([...CAUSES])
    expect(Object.keys(result.report.criteria)).toEqual([...CRITERIA[2]])
    expect(result).toMatchObject({ stage: 2, track: 'career', lang, company: COMPANY[lang].name, unused: [] })
    expect(result.seconds).toBe(20 + 2 * 10 + 20 + 20)
  })

  it('places each piece of evidence where its words stand', () => {
    const placed = allEvidence(result).filter(({ span }) => span !== null)
    expect(placed.some(({ at }) => at!.reply !== null)).toBe(true)
    for (const evidence of placed) {
      const text = textAt(result, evidence)!
      const words = text.slice(...evidence.span!)
      expect(words.length).toBe(evidence.span![1] - evidence.span![0])
      expect(words.trim()).not.toBe('')
    }
  })

  it('quotes the words that the whole thread was judged by', () => {
    const alone = resultOf(lang, [TOLD[lang]])
    const thread = [TOLD[lang].answer, ...TOLD[lang].replies!].join('\n')
    const whole = judged(
      answerOf(lang, thread, { category: 'work-content', company: COMPANY[lang], question: wordingOf(lang) }),
    )
    const wordsOf = (evidence: Evidence[], textOf: (item: Evidence) => string) =>
      evidence.flatMap(item => (item.span ? [[item.signal, textOf(item).slice(...item.span)]] : []))
    for (const id of CAUSES) {
      const there = wordsOf(whole.assessment.causes[id].evidence, () => thread)
      const here = wordsOf(alone.report.causes[id].evidence, item => textAt(alone, item)!)
      // Words over two replies are cut where the first of them ends.
      expect(here.map(([signal]) => signal)).toEqual(there.map(([signal]) => signal))
      here.forEach(([, words], index) => expect(there[index]![1]!.startsWith(words!)).toBe(true))
    }
  })

  it('gives each cause the gravest verdict of its questions, and that one’s evidence', () => {
    const parts = [TOLD[lang], EMPTY[lang], BACK[lang]].map(said => resultOf(lang, [said]).report.causes)
    const gravity: Verdict[] = ['present', 'unsure', 'absent', 'not-applicable']
    for (const id of CAUSES) {
      const verdicts = parts.map(causes => causes[id].verdict)
      expect(result.report.causes[id].verdict, id).toBe(gravity.find(verdict => verdicts.includes(verdict)))
      const probabilities = parts
        .filter(causes => causes[id].verdict === result.report.causes[id].verdict)
        .map(causes => causes[id].probability)
      expect(result.report.causes[id].probability).toBe(
        result.report.causes[id].verdict === 'not-applicable' ? null : Math.max(...probabilities.map(Number)),
      )
    }
  })

  it('gives each criterion the mean of the questions that called for it', () => {
    const parts = [TOLD[lang], EMPTY[lang], BACK[lang]].map(said => resultOf(lang, [said]).report.criteria)
    for (const id of CRITERIA[2]) {
      const scores = parts.flatMap(part => part[id]!.score ?? [])
      const { level, score } = result.report.criteria[id]!
      if (scores.length === 0) expect([level, score]).toEqual([null, null])
      else expect(score).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0) / scores.length, 1)
    }
  })

  it('leads to three next steps at most, a cause once, in the candidate’s own words', () => {
    const { next } = result.report
    expect(next.length).toBeGreaterThan(0)
    expect(next.length).toBeLessThanOrEqual(3)
    expect(new Set(next.map(({ cause }) => cause)).size).toBe(next.length)
    for (const { question, cause, rule, quote } of next) {
      expect(result.report.causes[cause].verdict).toMatch(/present|unsure/)
      expect(rules.map(({ id }) => id)).toContain(rule)
      const entry = result.transcript[question]!
      expect([entry.answer, ...entry.exchanges.map(({ reply }) => reply)].join('\n')).toContain(quote)
    }
  })

  it('tells what was said, and no question that was never reached', () => {
    expect(result.transcript.map(({ category, answer }) => [category, answer])).toEqual([
      ['work-content', TOLD[lang].answer],
      ['motivation', EMPTY[lang].answer],
      ['failure', null],
      ['reverse-question', BACK[lang].answer],
    ])
    expect(result.transcript[0]!.exchanges.map(({ reply }) => reply)).toEqual(TOLD[lang].replies)
    expect(resultOf(lang, [EMPTY[lang], { category: 'failure' }]).transcript).toHaveLength(1)
  })

  it('knows an invitation that was passed over for what it is', () => {
    const passed = resultOf(lang, [TOLD[lang], { category: 'reverse-question', answer: null }])
    expect(passed.report.causes['weak-questions']).toMatchObject({
      verdict: 'present',
      probability: 1,
      rules: ['weak-questions/none'],
    })
    expect(passed.report.causes['weak-questions'].evidence[0]).toMatchObject({
      span: null,
      at: { question: 1, reply: null },
    })
    expect(passed.report.next[0]).toMatchObject({
      question: 1,
      cause: 'weak-questions',
      rule: 'weak-questions/none',
    })
  })

  it.each([
    ['never reached', undefined],
    ['of another kind', null],
  ])('blames nobody for a question %s', (_, answer) => {
    const category: Category = answer === undefined ? 'reverse-question' : 'failure'
    const { report } = resultOf(lang, [TOLD[lang], { category, ...(answer === null ? { answer } : {}) }])
    expect(report.causes['weak-questions'].verdict).toBe('not-applicable')
  })

  it('of an interview without an answer judges nothing', () => {
    const { report, transcript, seconds } = resultOf(lang, [{ category: 'failure', answer: null }])
    expect(new Set(Object.values(report.causes).map(({ verdict }) => verdict))).toEqual(
      new Set(['not-applicable']),
    )
    expect(new Set(Object.values(report.criteria).map(({ level }) => level))).toEqual(new Set([null]))
    expect(report.next).toEqual([])
    expect(transcript).toEqual([expect.objectContaining({ answer: null, exchanges: [] })])
    expect(seconds).toBeNull()
  })
})

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

it.each(CAUSES)('%s is joined of nothing as not applicable', (id: CauseId) => {
  expect(resultOf('en', [{ category: 'failure' }]).report.causes[id]).toEqual({
    verdict: 'not-applicable',
    probability: null,
    evidence: [],
    rules: [],
  })
})
