import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { STATEMENTS } from '../../src/profile/index.js'
import { displayWidth } from '../../src/terminal/index.js'
import { put, saveSession } from '../progress/saved.js'
import { coach, folder } from './run.js'

const BLAMING = [
  '上司が聞く耳を持たず、すべて現場に丸投げでした。',
  '原因は本部の側にありました。会社が悪かったのです。',
].join('')

/** Agrees with everything of this pattern, and is neutral elsewhere. */
const answersFor = (pattern: string) =>
  STATEMENTS.map(item => `${item.id}: ${item.pattern !== pattern ? 3 : item.reversed ? 1 : 5}\n`).join('')

function place(answers = answersFor('blaming')) {
  const root = folder({ 'answers.yaml': answers })
  return { root, data: join(root, 'data'), file: join(root, 'data', 'profile.yaml') }
}

const profile = (root: string, argv: string[] = [], setting = {}) =>
  coach(['profile', '--data-dir', 'data', '--locale', 'ja', ...argv], { cwd: root, stdin: '', ...setting })

const jsonOf = (text: string) =>
  JSON.parse(text) as { named: Record<string, unknown>[]; tendencies: Record<string, unknown>[] } & Record<
    string,
    unknown
  >

test.each(['ja', 'en'])(
  '%s: a tendency, its effect, the way out, what it rests on, and who else can help',
  async locale => {
    const { root } = place()
    const { code, stdout } = await profile(root, ['--answers', 'answers.yaml', '--locale', locale], {
      columns: 60,
    })
    expect(code).toBe(0)
    for (const text of locale === 'ja'
      ? ['他責型', '面接では:', '→ ', '確かとは言えません', '診断ではありません', 'ハローワーク']
      : ['Blaming', 'In an interview:', '→ ', 'not certain', 'no diagnosis', 'adviser'])
      expect(stdout.replace(/\n */g, locale === 'ja' ? '' : ' ')).toContain(text)
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(60)
  },
)

test('says so where nothing stands out', async () => {
  const { root } = place(answersFor('none').replace('relieved-after-first: 3', 'relieved-after-first: 2'))
  const { stdout } = await profile(root, ['--answers', 'answers.yaml'])
  expect(stdout).toContain('目立った傾向はありません')
})

test('says so where all answers are the same', async () => {
  const { root } = place(answersFor('none'))
  const { stdout } = await profile(root, ['--answers', 'answers.yaml'])
  expect(stdout).toContain('すべて同じ答え')
})

describe('what is saved', () => {
  it('is for the owner alone, and shown the next time without a question', async () => {
    const { root, data, file } = place()
    await profile(root, ['--answers', 'answers.yaml', '--format', 'json'])
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(data)).toEqual(['profile.yaml'])
    const { code, stdout } = await profile(root, ['--format', 'json'])
    expect(code).toBe(0)
    expect(jsonOf(stdout)).toMatchObject({
      version: 1,
      date: '2026-11-21',
      earlier_date: null,
      all_alike: false,
    })
  })

  it('stays beside later answers, a hand edit too', async () => {
    const { root, file } = place()
    await profile(root, ['--answers', 'answers.yaml'])
    writeFileSync(file, readFileSync(file, 'utf8').replace('date: 2026-11-21', 'date: 2026-10-01 # 講座の前'))
    writeFileSync(join(root, 'answers.yaml'), answersFor('defensive'))
    const { stdout } = await profile(root, ['--answers', 'answers.yaml', '--format', 'json'])
    expect(jsonOf(stdout)).toMatchObject({ date: '2026-11-21', earlier_date: '2026-10-01' })
    expect(jsonOf(stdout).tendencies).toContainEqual(
      expect.objectContaining({ pattern: 'blaming', mean: 3, before: 5 }),
    )
    expect(readFileSync(file, 'utf8')).toContain('# 講座の前')
    expect((await profile(root)).stdout).toContain('5.0→3.0')
  })

  it('may begin with a byte order mark', async () => {
    const { root, file } = place()
    await profile(root, ['--answers', 'answers.yaml'])
    writeFileSync(file, `\ufeff${readFileSync(file, 'utf8')}`)
    expect((await profile(root, ['--answers', 'answers.yaml'])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeff# .*(- date: .*){2}/s)
  })

  it.each([
    ['a broken file', 'version: 1\nprofiles:\n  - date: [\n'],
    ['a merge conflict', '<<<<<<< a\nversion: 1\n=======\n>>>>>>> b\n'],
  ])('%s is named with its place and left as it is', async (_, text) => {
    const { root, file } = place()
    put(file, text)
    const { code, stderr, stdout } = await profile(root, ['--answers', 'answers.yaml'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/profile\.yaml:\d+:\d+/)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('the words of past practices', () => {
  it('are quoted; with the answers they make it certain', async () => {
    const { root, data } = place()
    for (const id of ['2026-11-01-1', '2026-11-02-1']) saveSession(data, { id, answers: [BLAMING] })
    const { stdout, stderr } = await profile(root, ['--answers', 'answers.yaml', '--format', 'json'])
    expect(stderr).toContain('保存しました')
    const { named, practices } = jsonOf(stdout)
    expect(practices).toBe(2)
    expect(named).toMatchObject([{ pattern: 'blaming', certain: true, ground: 'both' }])
    const { stdout: text } = await profile(root)
    expect(text).toMatch(/練習 2026-11-02-1 で「[^」]*(丸投げ|本部)/)
  })

  it('of a journal that is broken are left out, by name', async () => {
    const { root, data } = place()
    put(join(data, '2026-11-04-1', 'journal.ndjson'), '{"type":"coffee"}\n')
    const { code, stderr } = await profile(root, ['--answers', 'answers.yaml'])
    expect(code).toBe(0)
    expect(stderr).toContain('2026-11-04-1: 集計から外しました')
  })
})

describe('wrong usage', () => {
  it.each([[[]], [['--again']]])('no terminal and no answers: %j', async argv => {
    const { root, data } = place()
    const { code, stderr } = await profile(root, argv)
    expect(code).toBe(2)
    expect(stderr).toContain('--answers')
    expect(existsSync(data)).toBe(false)
  })

  it.each([
    ['a statement mistyped', (text: string) => text.replace('my-own-part', 'my-own-prat'), 'my-own-part'],
    ['a value off the scale', (text: string) => text.replace(/: 3\n/, ': 7\n'), '7'],
    ['a statement missing', (text: string) => text.replace(/^safe-side.*\n/m, ''), 'safe-side'],
  ])('%s: its place, and nothing is saved', async (_, change, says) => {
    const { root, data } = place(change(answersFor('blaming')))
    const { code, stderr } = await profile(root, ['--answers', 'answers.yaml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/answers\.yaml:\d+:\d+/)
    expect(stderr).toContain(says)
    expect(existsSync(data)).toBe(false)
  })

  it('no such file', async () => {
    const { root } = place()
    const { code, stderr } = await profile(root, ['--answers', 'answer.yaml'])
    expect(code).toBe(2)
    expect(stderr).toContain('answers.yaml')
  })
})
