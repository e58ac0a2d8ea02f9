import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { coach, folderWith } from './support.js'

const SHEET = `company:
  name: 北浜精工
  facts: [段取り替えの動画を毎週見せ合っている]
contact-points: [{experience: 台帳の一本化, fact: 段取り替え}]
`

const send = (...texts: string[]) => texts.map(text => `${text}\n.\n`).join('')
const LONG = '予約の取り違えが月に四件あったので、二冊の台帳を一冊にまとめ、書き写しをなくしました。'
const journal = (cwd: string, id = '2026-11-21-1') =>
  readFileSync(join(cwd, 'data', 'nijimen', id, 'journal.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { type: string; text?: string; settings?: Record<string, unknown> })

const skips = (count: number) => '/skip\n'.repeat(count)

describe('answers from a pipe', () => {
  test('header, questions and report, the keys of line mode said', async () => {
    const cwd = folderWith({ 'company.yaml': SHEET })
    const argv = ['mock', '--questions', '2', '--seed', '1']
    const { code, out, err } = await coach(argv, {
      cwd,
      input: skips(1) + send('特にありません。') + skips(3),
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('二次面接の練習を始めます')
    expect(out).toContain('北浜精工  事実1件  接点1件  company.yaml')
    expect(out).toContain('「.」だけの行で送信します')
    expect(out).toContain('2/2')
    expect(out).toContain('二次面接のふりかえり')
    expect(out).toContain('記録  2026-11-21-1   coach report 2026-11-21-1')
    const again = await coach(['report', 'last'], { cwd })
    expect(out).toContain(`\n${again.out}\n記録`)
    expect(readdirSync(join(cwd, 'data', 'nijimen', '2026-11-21-1')).sort()).toEqual([
      'journal.ndjson',
      'report.json',
      'transcript.md',
    ])
  })

  test('without a sheet it is said once what a sheet would add', async () => {
    const { out } = await coach(['mock', '--questions', '2'], {
      input: skips(1) + send('特にありません。') + skips(3),
    })
    expect(out.match(/企業シート/g)).toHaveLength(1)
  })

  test('/hint helps and asks on, /quit ends with a report and 0', async () => {
    const cwd = folderWith()
    const input = `/hint\n${send(LONG)}/quit\n`
    const { code, out } = await coach(['mock', '--seed', '1'], { cwd, input })
    expect(code).toBe(0)
    expect(out).toContain('ヒント')
    expect(out).toContain('（途中まで）')
    expect(out).toContain('続きは coach mock --resume')
    expect(journal(cwd).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['started', 'asked', 'hinted', 'answered', 'ended']),
    )
    const resumed = await coach(['mock', '--resume'], { cwd, input: skips(9) })
    expect(resumed.code).toBe(0)
    expect(resumed.out).toContain('二次面接の練習の続きです')
    expect(resumed.out).not.toContain('（途中まで）')
  })

  test('an input that ends is an interruption: 130, and --resume shows the open question again', async () => {
    const cwd = folderWith()
    const first = await coach(['mock', '--seed', '1'], { cwd, input: send(LONG) })
    expect(first.code).toBe(130)
    expect(first.err).toBe('ここまでの回答は保存しました。続きは coach mock --resume\n')
    const open = journal(cwd).at(-1)!
    const resumed = await coach(['mock', '--resume'], { cwd, input: skips(9) })
    const seen = resumed.out.replace(/\s/g, '')
    expect(seen).toContain(open.text!.replace(/\s/g, ''))
    expect(journal(cwd).filter(({ text }) => text === LONG)).toHaveLength(1)
    expect((await coach(['mock', '--resume'], { cwd })).code).toBe(2)
  })

  test('with another data folder the commands name it', async () => {
    const argv = ['mock', '--data-dir', 'my notes']
    const { err } = await coach(argv, { input: send(LONG) })
    expect(err).toContain('coach mock --resume --data-dir "my notes"')
  })

  test('with nobody there it says what it needs, and leaves nothing behind', async () => {
    const { code, err, cwd } = await coach(['mock'])
    expect(code).toBe(2)
    expect(err).toContain('--answers')
    expect(readdirSync(join(cwd, 'data', 'nijimen'))).toEqual([])
  })

  test('quitting before anything was said leaves nothing behind', async () => {
    const { code, err, cwd } = await coach(['mock'], { input: '/quit\n' })
    expect(code).toBe(0)
    expect(err).toContain('何も保存していません')
    expect(readdirSync(join(cwd, 'data', 'nijimen'))).toEqual([])
  })

  test('--format json leaves stdout to the JSON', async () => {
    const argv = ['mock', '--format', 'json', '--questions', '2']
    const { out, err } = await coach(argv, { input: skips(1) + send('特にありません。') + skips(3) })
    expect(JSON.parse(out)).toMatchObject({ version: 1 })
    expect(err).toContain('面接官')
  })

  test('speaks the language of the interview, and the messages the reader’s', async () => {
    const argv = ['mock', '--lang', 'ja', '--locale', 'en', '--questions', '2']
    const { out } = await coach(argv, { input: skips(1) + send('特にありません。') + skips(3) })
    expect(out).toContain('Practising the second interview')
    expect(out).toMatch(/Interviewer {2}.*[ぁ-ん]/)
  })
})

describe('two interviews', () => {
  const firstInterview = async () => {
    const cwd = folderWith()
    const input = send('自己紹介です。印刷会社で進行管理をしています。') + skips(9)
    const { code, out } = await coach(['mock', '--stage', '1'], { cwd, input, now: '2026-11-18T20:00:00' })
    expect(code).toBe(0)
    expect(out).toContain('ご自分で確かめること')
    return cwd
  }

  test('the second one is compared with the first', async () => {
    const cwd = await firstInterview()
    const { out } = await coach(['mock', '--stage', '2'], { cwd, input: send(LONG) })
    expect(out).toContain('3日前の練習での回答と比べます')
    expect(journal(cwd).at(0)!.settings).toMatchObject({
      firstRound: [{ category: 'self-intro', answer: '自己紹介です。印刷会社で進行管理をしています。' }],
    })
  })

  test('unless a file is named, or another language is spoken', async () => {
    const cwd = await firstInterview()
    const named = await coach(['mock', '--first-round', 'none.md'], { cwd, input: send(LONG) })
    expect(named.code).toBe(2)
    const english = await coach(['mock', '--lang', 'en'], { cwd, input: send(LONG) })
    expect(english.out).toContain('比べられる回答はありません')
  })
})

test('a journal cut by a kill opens, and that is said', async () => {
  const cwd = folderWith()
  await coach(['mock', '--seed', '1'], { cwd, input: send(LONG) })
  const file = join(cwd, 'data', 'nijimen', '2026-11-21-1', 'journal.ndjson')
  const { appendFileSync } = await import('node:fs')
  appendFileSync(file, '{"type":"answered","question":0,"te')
  const report = await coach(['report', 'last'], { cwd })
  expect(report).toMatchObject({ code: 0 })
  expect(report.err).toContain('最後の1行を除いて')
  const resumed = await coach(['mock', '--resume'], { cwd, input: skips(9) })
  expect(resumed).toMatchObject({ code: 0 })
  expect(resumed.err).toContain('最後の1行を除いて')
  expect((await coach(['report', 'last'], { cwd })).err).toBe('')
})

test('a broken journal names its file and line', async () => {
  const cwd = folderWith()
  await coach(['mock', '--seed', '1'], { cwd, input: send(LONG) })
  const file = join(cwd, 'data', 'nijimen', '2026-11-21-1', 'journal.ndjson')
  const { writeFileSync } = await import('node:fs')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, [lines[0], 'oops', ...lines.slice(2)].join('\n'))
  for (const argv of [
    ['report', 'last'],
    ['mock', '--resume'],
  ]) {
    const { code, err } = await coach(argv, { cwd })
    expect(code).toBe(2)
    expect(err).toContain(`${file}:2:1`)
  }
  expect(existsSync(join(cwd, 'data', 'nijimen', '2026-11-21-1', 'lock'))).toBe(false)
})
