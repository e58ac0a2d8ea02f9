import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { displayWidth } from '../../src/terminal/index.js'
import { put, saveNote, saveSession } from '../progress/saved.js'
import { coach, folder } from './run.js'

/** Three practices, two of them for one company, and three results. */
function past(): string {
  const data = folder({})
  const company = '北浜精工'
  saveSession(data, { id: '2026-10-01-1', marks: '✕✕––○', levels: { depth: 2, growth: 3 } })
  saveSession(data, { id: '2026-10-20-1', marks: '✕○–▲?', levels: { depth: 2 }, company })
  saveSession(data, {
    id: '2026-11-02-1',
    marks: '▲○–✕○',
    levels: { depth: 3, growth: 2 },
    company: '株式会社北浜精工',
  })
  saveNote(data, '2026-10-25-1', 'fail')
  saveNote(data, '2026-11-10-1', 'pass', '港町倉庫')
  saveNote(data, '2026-09-01-1', 'pass')
  return data
}

const show = (data: string, argv: string[] = [], setting = {}) =>
  coach(['progress', '--data-dir', data, '--locale', 'ja', ...argv], setting)

test('Japanese, 60 columns', async () => {
  const { code, stdout, stderr } = await show(past(), [], { columns: 60 })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatchInlineSnapshot(`
    "これまでの練習
      練習3回、2026-10-01〜2026-11-02

    落ちる原因（左が古く、右が新しい）
      一次と同じ話      ✕✕▲
      職務内容が抽象的  ✕○○
      逆質問が弱い      –▲✕
      企業理解が浅い    ○?○
      ✕ 当てはまる ▲ 気になる ? 判断できない ○ 大丈夫 – 対象外
    評価 1〜4（左が古く、右が新しい）
      思考の深さ        ▃▃▆  2→3
      成長意欲          ▆·▃  3→2

    よくなったところ
      職務内容が抽象的: 以前は当てはまり、判断できた直近の練習で
      は見られません
      思考の深さ: 2→3

    前より下がったところ
      成長意欲: 3→2

    続いているところ
      一次と同じ話: 3回続けて当てはまります

    次に練習すること
      coach drill same-story      一次と同じ話: 続けて当てはまっ
                                  ています。別のやり方を試すとこ
                                  ろです
      coach drill weak-questions  逆質問が弱い: 判断できた直近の
                                  練習で当てはまりました
      coach drill growth          成長意欲: 評価の中でいちばん低
                                  いところです

    実際の面接の結果と、その前の練習
      2026-09-01  北浜精工: 通過（それより前の練習はありません）
      2026-10-25  北浜精工: 不通過（練習 2026-10-20-1 は✕あり）
      2026-11-10  港町倉庫: 通過（練習 2026-11-02-1 は✕あり。こ
                  の会社向けの練習ではありません）

                   通過  不通過
      練習で✕なし     0       0
      練習で✕あり     1       1
      10件に満たないうちは（いま2件）、練習の判定が結果を言い当
      てているかどうかは分かりません。
    "
  `)
})

test('English', async () => {
  const { stdout } = await show(past(), ['--locale', 'en'])
  expect(stdout).toContain('What has improved\n  abstract work: was there before')
  expect(stdout).toContain('same story: 3 times running')
  expect(stdout).toContain('coach drill same-story')
  expect(stdout).toContain('So few results')
  expect(stdout).not.toMatch(/\d %/)
})

test.each(['ja', 'en'])('no row is wider than the terminal, in %s, however many practices', async locale => {
  const data = past()
  for (let number = 1; number <= 60; number++)
    saveSession(data, {
      id: `2026-11-01-${number}`,
      marks: '✕○▲?–',
      levels: { depth: 2, 'problem-solving': 4 },
    })
  for (const columns of [30, 60, 100]) {
    const { stdout } = await show(data, ['--locale', locale], { columns })
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns)
  }
})

test('colours change nothing but the colours', async () => {
  const data = past()
  const coloured = await show(data, [], { env: { FORCE_COLOR: '1' } })
  expect(coloured.stdout).toContain('\x1b[')
  expect(coloured.stdout.replace(/\x1b\[\d+m/g, '')).toBe((await show(data)).stdout)
})

test('ten results give a share', async () => {
  const data = past()
  for (let number = 2; number <= 9; number++) saveNote(data, `2026-10-25-${number}`, 'fail')
  const { stdout } = await show(data)
  expect(stdout).toContain('10件のうち9件で一致しています（90%）')
})

describe('for programs', () => {
  it('JSON has the figures', async () => {
    const { stdout } = await show(past(), ['--format', 'json'])
    const json = JSON.parse(stdout) as Record<string, unknown>
    expect(json).toMatchObject({
      version: 1,
      by: 'session',
      sessions: 3,
      improved: ['abstract-work', 'depth'],
      worse: ['growth'],
      stuck: [{ cause: 'same-story', times: 3 }],
      drill: [
        { topic: 'same-story', why: 'stuck' },
        { topic: 'weak-questions', why: 'present' },
        { topic: 'growth', why: 'lowest' },
      ],
      results: {
        compared: [
          { date: '2026-09-01', result: 'pass', session: null, same_company: null, outlook: null },
          { date: '2026-10-25', session: '2026-10-20-1', same_company: true, outlook: 'doubtful' },
          { date: '2026-11-10', session: '2026-11-02-1', same_company: false, outlook: 'doubtful' },
        ],
        counts: { clear: { pass: 0, fail: 0 }, doubtful: { pass: 1, fail: 1 } },
        total: 2,
        agreement: null,
      },
    })
  })

  it('CSV has a row a session, and nothing that a spreadsheet would run', async () => {
    const data = past()
    saveSession(data, { id: '2026-11-03-1', marks: '–––––', company: '=HYPERLINK("x")' })
    const { stdout } = await show(data, ['--format', 'csv'])
    const lines = stdout.split('\r\n')
    expect(lines[0]).toMatch(/^session,date,stage,lang,company,category,same-story,/)
    expect(lines[1]).toMatch(/^2026-10-01-1,2026-10-01,2,ja,,,present,present,not-applicable,/)
    expect(lines[4]).toContain(`"'=HYPERLINK(""x"")"`)
    expect(lines).toHaveLength(6)
  })

  it('by company', async () => {
    const { stdout } = await show(past(), ['--format', 'json', '--by', 'company'])
    const { groups } = JSON.parse(stdout) as { groups: { key: string; sessions: unknown[] }[] }
    expect(groups.map(({ key, sessions }) => [key, sessions.length])).toEqual([
      ['株式会社北浜精工', 2],
      [null, 1],
    ])
  })

  it('by category, each answer judged by itself; a session without a report is judged', async () => {
    const data = folder({})
    saveSession(data, {
      id: '2026-11-01-1',
      answers: ['風通しのよい社風に惹かれました。', '特にありません。'],
    })
    const whole = JSON.parse((await show(data, ['--format', 'json'])).stdout) as Json
    expect(whole.groups[0]!.sessions[0]!.causes['weak-questions']!.verdict).toBe('present')
    const { groups } = JSON.parse((await show(data, ['--format', 'json', '--by', 'category'])).stdout) as Json
    expect(groups.map(({ key, sessions }) => [key, sessions[0]!.causes['weak-questions']!.verdict])).toEqual([
      ['motivation', 'not-applicable'],
      ['reverse-question', 'present'],
    ])
  })
})

interface Json {
  groups: { key: string | null; sessions: { causes: Record<string, { verdict: string }> }[] }[]
}

describe('what to say where there is little', () => {
  it('nothing saved: what to type first', async () => {
    const { code, stdout, stderr } = await show(join(folder({}), 'none'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^保存された練習はまだありません。.*coach mock --stage 2/s)
  })
  it('nothing within the bounds', async () => {
    const { code, stdout } = await show(past(), ['--since', '2026-12-01'])
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '--since と --company に当てはまる練習はありません。\n',
    })
  })
  it('one practice', async () => {
    const data = folder({})
    saveSession(data, { id: '2026-11-01-1', marks: '○––––' })
    expect((await show(data)).stdout).toContain('もう一度練習すると')
  })
})

describe('wrong usage', () => {
  it.each(['yesterday', '2026-13-01', '2026-02-30', '2026-2-3'])('--since %s', async day => {
    const { code, stderr, stdout } = await show(past(), ['--since', day])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`--since: ${day} は日付として読めません`)
  })
  it('a company that nothing is about, with the nearest', async () => {
    const { code, stderr } = await show(past(), ['--company', '北浜精巧'])
    expect(code).toBe(2)
    expect(stderr).toContain('北浜精巧: この会社の')
    expect(stderr).toContain('もしかして')
  })
})

describe("what can't be read is named and left out", () => {
  it('a journal, a note and a rubric of a session', async () => {
    const data = past()
    put(join(data, '2026-11-04-1', 'journal.ndjson'), '{"type":"coffee"}\n')
    put(join(data, 'reflections', '2026-11-05-1.yaml'), 'date: 2026-11-05\nresult: maybe\n')
    put(join(saveSession(data, { id: '2026-11-06-1' }), 'rubric.json'), '{')
    const { code, stdout, stderr } = await show(data, ['--format', 'json'])
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as { sessions: number }).sessions).toBe(3)
    expect(stderr).toContain('journal.ndjson:1:1')
    expect(stderr).toContain('2026-11-04-1: 集計から外しました')
    expect(stderr).toMatch(/2026-11-05-1\.yaml:2:9/)
    expect(stderr).toContain('note-2026-11-05-1: 集計から外しました')
    expect(stderr).toContain('2026-11-06-1: 集計から外しました')
  })
  it('a broken report is made anew from the journal', async () => {
    const data = folder({})
    put(join(saveSession(data, { id: '2026-11-06-1' }), 'report.json'), '{"version":1,')
    const { stdout, stderr } = await show(data, ['--format', 'json'])
    expect(stderr).toBe('')
    expect((JSON.parse(stdout) as { sessions: number }).sessions).toBe(1)
  })
  it('names from a journal steer no terminal', async () => {
    const data = folder({})
    saveSession(data, { id: '2026-11-06-1', marks: '○––––', company: '\u001b[31m赤' })
    expect((await show(data, ['--by', 'company'])).stdout).toContain('␛[31m赤')
  })
})
