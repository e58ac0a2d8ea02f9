import { describe, expect, test } from 'vitest'
import { mockJson } from '../../src/report/mock-json.js'
import { mockText } from '../../src/report/mock-text.js'
import { displayWidth } from '../../src/terminal/index.js'
import type { MockResult } from '../../src/types/index.js'
import { pageOf, RESULT, wordsOf } from './result.js'

const CHECKS = [{ name: '身だしなみ', looksAt: '清潔感のある服装。', improve: '鏡で見ます。' }]

const report = (
  given: Partial<Parameters<typeof mockText>[0]> = {},
  width = 80,
  locale: 'ja' | 'en' = 'ja',
) =>
  mockText({ result: RESULT, complete: true, selfChecks: CHECKS, ...given }, wordsOf(locale), pageOf(width))

test('Japanese, 80 columns', () => {
  expect(report()).toBe(`\
二次面接のふりかえり                              北浜精工、3問、深掘り3回、25分

落ちる原因        判定          面接官にはこう聞こえています
一次と同じ話      大丈夫        問1「転記が月に四件ずれ、台帳を一冊にしました」
職務内容が抽象的  気になる      問1「効率化に貢献しました」
                                何を担当してきた人かは分かっても、何ができる人な
                                のかが伝わってきません。
                                → 一つの場面に絞って話します。
現場との温度差    判断できない  次の質問に答えると、判断できるようになります。
                                → 「その仕事の何が変わりましたか。」
逆質問が弱い      当てはまる    weak-questions/none が読み取れません。
                                何を担当してきた人かは分かっても、何ができる人な
                                のかが伝わってきません。
                                → 一つの場面に絞って話します。
企業理解が浅い    対象外        この面接では問われませんでした

いちばん効く一手
  問3 逆質問  「特にありません」
  → 入社して最初の一週間で、分からないことは何ですか。
    詳しくは coach explain weak-questions/none
    短い練習は coach drill weak-questions

なぜの階段（● 答えられた  ○ 答えきれなかった）
  問1 職務内容           ●理由 ○結果   2段目で止まりました
  問2 意見の違いと協働   （飛ばしました）
  問3 逆質問             深掘りなし

一次面接との比較
  問1 職務内容  一次「台帳を一冊にまとめました。」
    + 新しい理由 「書き写すときに間違えていた」

逆質問
  「特にありません」
    → 質問がありませんでした

会話の様子
  回答への深掘り4回のうち3回が短い返事でした。二次では「聞かれるのを待つ人」に見
  えます。質問の意図を受けて、聞かれていないことを一つ足してみましょう。

評価（1〜4）
  思考の深さ 2   成長意欲 ―

受け答えの傾向
  complacent  浅く聞こえます。
  → 一つ掘り下げます。
    詳しくは coach explain complacent

回答として数えなかったもの
  integrity/repeated が読み取れません。

ご自分で確かめること
  □ 身だしなみ  清潔感のある服装。
    鏡で見ます。

使われなかった返答
  問2「使わなかった返答です。」
`)
})

test('English, 60 columns: verdicts above their reasons', () => {
  expect(report({ selfChecks: [] }, 60, 'en')).toBe(`\
Your second interview
  北浜精工, 3 questions, 3 follow-ups, 25 min

same story         fine
    Q1 “転記が月に四件ずれ、台帳を一冊にしました”
abstract work      may apply
    Q1 “効率化に貢献しました”
    They hear what your job was, but not what you can do.
    → Choose one occasion and tell what you did.
gap with the team  can't tell
    Your answer to this would settle it:
    → “What was different after that?”
weak questions     applies
    weak-questions/none is missing.
    They hear what your job was, but not what you can do.
    → Choose one occasion and tell what you did.
shallow research   not asked
    nothing in this interview asked for it

The step that would help most
  Q3 your questions  “特にありません”
  → 入社して最初の一週間で、分からないことは何ですか。
    More: coach explain weak-questions/none
    A short drill on it: coach drill weak-questions

The why ladder  (● answered  ○ still open)
  Q1 your work        ●reason ○result   stopped at no. 2
  Q2 teamwork         (skipped)
  Q3 your questions   no follow-up

Beside your first interview
  Q1 your work  then “台帳を一冊にまとめました。”
    + new reason “書き写すときに間違えていた”

Your questions back
  “特にありません”
    → nothing was asked

The conversation
  3 of 4 follow-ups on your answers got a few words. In a
  second interview that reads as waiting to be asked: take
  up what they are after, and add one thing they did not ask
  for.

Ratings (1–4)
  depth 2   growth –

How you come across
  complacent  It sounds thin.
  → Dig into one.
    More: coach explain complacent

Not counted as an answer
  integrity/repeated is missing.

Replies that were not used
  Q2 “使わなかった返答です。”
`)
})

describe.each(['ja', 'en'] as const)('in %s', locale => {
  test.each([40, 50, 60, 71, 72, 80, 100])('no row is wider than %i columns', width => {
    const rows = report({}, width, locale).split('\n')
    expect(Math.max(...rows.map(displayWidth))).toBeLessThanOrEqual(width)
  })

  test('says when it is only half an interview', () => {
    expect(report({ complete: false }, 80, locale).split('\n')[0]).toMatch(/途中まで|so far/)
  })
})

test('without a report’s parts there are no empty headings', () => {
  const bare: MockResult = {
    ...RESULT,
    company: null,
    seconds: null,
    transcript: [],
    unused: [],
    report: {
      ...RESULT.report,
      criteria: {},
      patterns: [],
      integrity: [],
      next: [],
      rounds: [],
      reverse: [],
      dialogue: null,
      causes: Object.fromEntries(
        Object.keys(RESULT.report.causes).map(id => [
          id,
          { verdict: 'not-applicable', probability: null, evidence: [], rules: [] },
        ]),
      ) as unknown as MockResult['report']['causes'],
    },
  }
  const text = report({ result: bare, selfChecks: [] })
  expect(text.split('\n').filter(Boolean)).toHaveLength(7)
})

test('a long sentence is quoted by the clause around the words', () => {
  const answer =
    '印刷会社で五年のあいだ進行管理と外注先とのやり取りを受け持ち、効率化に貢献し、そのほかにも営業や倉庫とのやり取りを一人で受け持っておりました。'
  const start = answer.indexOf('貢献')
  const transcript = [{ ...RESULT.transcript[0]!, answer }, ...RESULT.transcript.slice(1)]
  const causes = {
    ...RESULT.report.causes,
    'abstract-work': {
      ...RESULT.report.causes['abstract-work'],
      evidence: [
        {
          ...RESULT.report.causes['abstract-work'].evidence[0]!,
          span: [start, start + 2] as [number, number],
        },
      ],
    },
  }
  const text = report({ result: { ...RESULT, transcript, report: { ...RESULT.report, causes } } })
  expect(text).toContain('問1「効率化に貢献し」')
})

test('controls in an answer come out as pictures', () => {
  const transcript = [{ ...RESULT.transcript[0]!, answer: '\x1b[31m効率化\u202eに貢献' }]
  const text = report({ result: { ...RESULT, transcript: [...transcript, ...RESULT.transcript.slice(1)] } })
  expect(text).toContain('␛[31m効率化<U+202E>に貢献')
  expect(text).not.toMatch(/\x1b|\u202e/)
})

test('JSON keeps null for what was skipped', () => {
  const json = JSON.parse(mockJson(RESULT, wordsOf('ja'))) as { transcript: { answer: string | null }[] }
  expect(json.transcript[1]).toEqual({
    category: 'teamwork',
    question: '反対されたときは。',
    answer: null,
    exchanges: [],
  })
})
