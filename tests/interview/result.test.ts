import { describe, expect, it } from 'vitest'
import { apply, type InterviewEvent } from '../../src/interview/index.js'
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

it.each(CAUSES)('%s is joined of nothing as not applicable', (id: CauseId) => {
  expect(resultOf('en', [{ category: 'failure' }]).report.causes[id]).toEqual({
    verdict: 'not-applicable',
    probability: null,
    evidence: [],
    rules: [],
  })
})
