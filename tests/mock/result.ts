import { catalogue } from '../../src/i18n/index.js'
import type { Page } from '../../src/report/page.js'
import { PLAIN, type Words } from '../../src/report/words.js'
import { displayWidth, wrap } from '../../src/terminal/index.js'
import { CAUSES } from '../../src/types/index.js'
import type { CauseId, CauseResult, Evidence, Locale, MockResult, Verdict } from '../../src/types/index.js'

export const pageOf = (width: number): Page => ({ width, wrap, measure: displayWidth, paint: PLAIN })

/** Words that don't change when a rubric is polished. */
export function wordsOf(locale: Locale): Words {
  const messages = catalogue(locale)
  const both = (ja: string, en: string) => (locale === 'ja' ? ja : en)
  return {
    messages,
    note: ({ id }) => id,
    rule: id => ({
      message: both(`${id} が読み取れません。`, `${id} is missing.`),
      advice: both('前と後で何が変わりましたか。', 'What was it before, and what is it now?'),
      severity: 'warning',
    }),
    ruleHelp: id => ({ title: id, why: '', improve: '', severity: 'warning' }),
    cause: id => ({
      name: messages.names.cause[id],
      short: messages.names.cause[id],
      impression: both(
        '何を担当してきた人かは分かっても、何ができる人なのかが伝わってきません。',
        'They hear what your job was, but not what you can do.',
      ),
      direction: both('一つの場面に絞って話します。', 'Choose one occasion and tell what you did.'),
      settle: both('その仕事の何が変わりましたか。', 'What was different after that?'),
    }),
    criterion: id => both({ depth: '思考の深さ', growth: '成長意欲' }[id as string] ?? id, id),
    gap: id => both({ reason: '理由', result: '結果', others: '周り' }[id as string] ?? id, id),
    pattern: id => ({
      name: id,
      effect: both('浅く聞こえます。', 'It sounds thin.'),
      wayOut: both('一つ掘り下げます。', 'Dig into one.'),
    }),
  }
}

const cause = (
  verdict: Verdict,
  probability: number | null,
  evidence: Evidence[] = [],
  rules: string[] = [],
) => ({ verdict, probability, evidence, rules }) satisfies CauseResult

const against = (question: number, reply: number | null, span: [number, number] | null): Evidence => ({
  signal: 's',
  polarity: 'against',
  strength: 1,
  span,
  at: { question, reply },
  note: { id: 's', args: {} },
})

const forIt = (...place: Parameters<typeof against>): Evidence => ({ ...against(...place), polarity: 'for' })

const causes: Record<CauseId, CauseResult> = {
  'same-story': cause('absent', 0.1, [forIt(0, 1, [0, 3])]),
  'abstract-work': cause('present', 0.7, [against(0, null, [0, 2])], ['abstract-work/result']),
  'field-gap': cause('unsure', 0.5),
  'weak-questions': cause('present', 0.95, [against(2, null, null)], ['weak-questions/none']),
  'shallow-research': cause('not-applicable', null),
}

/** An interview that shows everything a report can show. */
export const RESULT: MockResult = {
  stage: 2,
  track: 'career',
  lang: 'ja',
  company: '北浜精工',
  transcript: [
    {
      category: 'work-content',
      question: '担当していた仕事を教えてください。',
      answer: '効率化に貢献しました。日々努めてまいりました。',
      exchanges: [
        { gap: 'reason', probe: 'なぜですか。', reply: '必要だったからです。', closed: false },
        {
          gap: 'reason',
          probe: '決め手は。',
          reply: '転記が月に四件ずれ、台帳を一冊にしました。',
          closed: true,
        },
        { gap: 'result', probe: '結果は。', reply: '分かりません。', closed: false },
      ],
    },
    { category: 'teamwork', question: '反対されたときは。', answer: null, exchanges: [] },
    { category: 'reverse-question', question: 'ご質問は。', answer: '特にありません。', exchanges: [] },
  ],
  report: {
    causes: Object.fromEntries(CAUSES.map(id => [id, causes[id]])) as MockResult['report']['causes'],
    criteria: {
      depth: { level: 2, score: 2.1, evidence: [] },
      growth: { level: null, score: null, evidence: [] },
    },
    patterns: ['complacent'],
    integrity: ['repeated'],
    next: [
      {
        question: 2,
        cause: 'weak-questions',
        rule: 'weak-questions/none',
        quote: '特にありません',
        gap: 'field',
        ask: '入社して最初の一週間で、分からないことは何ですか。',
      },
    ],
    rounds: [
      {
        question: 0,
        first: '台帳を一冊にまとめました。',
        fresh: [{ kind: 'reason', quote: '書き写すときに間違えていた' }],
        reworded: 0.6,
        steady: null,
      },
    ],
    reverse: [{ question: 2, text: '特にありません', kind: 'none' }],
    dialogue: { kind: 'passive', replies: 4, short: 3 },
  },
  seconds: 1510,
  unused: [{ question: 1, replies: ['使わなかった返答です。'] }],
}
