import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/terminal/index.js'
import { answered, finished, started } from '../notebook/support.js'
import { coach, folder, type Setting } from './run.js'

const note = (date: string, more = '') => `date: ${date}
company: 港町倉庫
stage: 1
lang: ja
questions:
  - question: 志望動機を教えてください。
    category: motivation
    answer: 倉庫の動線を引き直した経験があり、ＡＢＣ分析で置き場を決めたからです。
    reaction: うなずいていた
felt: 在庫の数字を言えなかった。
${more}`

const journal = [
  started(),
  { type: 'asked', question: 0, text: 'なぜ当社ですか。' },
  answered('在庫の\n# 棚卸し'),
  finished,
]
  .map(event => `${JSON.stringify(event)}\n`)
  .join('')

const filled = (more: Record<string, string> = {}) =>
  folder({
    'data/2026-11-19-1/journal.ndjson': journal,
    'data/reflections/2026-11-18-1.yaml': note('2026-11-18', 'result: fail\n'),
    'data/reflections/2026-11-20-1.yaml': note('2026-11-20'),
    ...more,
  })

const run = (cwd: string, argv: string[], setting: Setting = {}) =>
  coach(['notebook', ...argv, '--data-dir', 'data'], { cwd, env: { LANG: 'ja_JP.UTF-8' }, ...setting })

const IDS = ['note-2026-11-20-1', '2026-11-19-1', 'note-2026-11-18-1']

describe('list', () => {
  it('shows practices and notes together, latest first', async () => {
    const { code, stdout, stderr } = await run(filled(), ['list', '--format', 'json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { version, entries } = JSON.parse(stdout) as { version: number; entries: Record<string, unknown>[] }
    expect(version).toBe(1)
    expect(entries.map(({ id }) => id)).toEqual(IDS)
    expect(entries.at(-1)).toEqual({
      id: 'note-2026-11-18-1',
      kind: 'note',
      date: '2026-11-18',
      company: '港町倉庫',
      stage: 1,
      track: 'career',
      lang: 'ja',
      result: 'fail',
      questions: 1,
    })
  })

  it.each(['ja', 'en'])('fits a narrow window (%s)', async locale => {
    const { stdout } = await run(filled(), ['list', '--locale', locale], { columns: 60 })
    for (const id of IDS) expect(stdout).toContain(id)
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(60)
  })

  it('says what to do where there is nothing', async () => {
    const { code, stdout } = await run(folder({}), ['list'])
    expect(code).toBe(0)
    expect(stdout).toContain('coach reflect')
  })

  it.each([
    ['a note', 'data/reflections/2026-11-21-1.yaml', '<<<<<<< HEAD\ndate: 1\n', '2026-11-21-1.yaml:1:1'],
    ['a journal', 'data/2026-11-21-1/journal.ndjson', 'no event\n', 'journal.ndjson:1:1'],
  ])('shows the rest where %s is broken, and says so', async (_, file, text, place) => {
    const { code, stdout, stderr } = await run(filled({ [file]: text }), ['list'])
    expect(code).toBe(2)
    expect(stdout).toContain(IDS[0])
    expect(stderr).toContain(place)
  })
})

describe('show', () => {
  it.each([
    ['last', ['港町倉庫', '志望動機を教えてください。', 'うなずいていた', '数字を言えなかった']],
    ['2026-11-19-1', ['なぜ当社ですか。', '# 棚卸し', 'coach report 2026-11-19-1']],
  ])('%s', async (id, parts) => {
    const { code, stdout } = await run(filled(), ['show', id])
    expect(code).toBe(0)
    for (const part of parts) expect(stdout).toContain(part)
  })

  it('does not let text steer the terminal', async () => {
    const cwd = filled({
      'data/reflections/2026-11-21-1.yaml': note('2026-11-21', 'next: "\\u001b[31m赤"\n'),
    })
    const { stdout } = await run(cwd, ['show', 'last'])
    expect(stdout).toContain('␛[31m赤')
  })

  it('names the nearest id', async () => {
    const { code, stderr } = await run(filled(), ['show', 'note-2026-11-20-2'])
    expect(code).toBe(2)
    expect(stderr).toContain('note-2026-11-20-1')
  })
})

describe('search', () => {
  it.each([
    [
      ['在庫'],
      [
        ['note-2026-11-20-1', 'felt'],
        ['2026-11-19-1', 'answer'],
        ['note-2026-11-18-1', 'felt'],
      ],
    ],
    [
      ['abc', '動線'],
      [
        ['note-2026-11-20-1', 'answer'],
        ['note-2026-11-18-1', 'answer'],
      ],
    ],
    [
      ['うなずいて'],
      [
        ['note-2026-11-20-1', 'reaction'],
        ['note-2026-11-18-1', 'reaction'],
      ],
    ],
    [['なぜ当社'], [['2026-11-19-1', 'question']]],
  ])('finds %j', async (words, places) => {
    const { code, stdout } = await run(filled(), ['search', ...words, '--format', 'json'])
    expect(code).toBe(0)
    const { hits } = JSON.parse(stdout) as { hits: { id: string; place: string }[] }
    expect(hits.map(({ id, place }) => [id, place])).toEqual(places)
  })

  it('shows the words as they stand there', async () => {
    expect((await run(filled(), ['search', 'abc分析'])).stdout).toContain('ＡＢＣ分析')
  })

  it('exits with 1 where nothing is found', async () => {
    const { code, stdout } = await run(filled(), ['search', '漁獲', '在庫'])
    expect(code).toBe(1)
    expect(stdout).toContain('漁獲')
  })

  it.each([[[]], [['']], [['　']]])('needs words: %j', async words => {
    expect((await run(filled(), ['search', ...words])).code).toBe(2)
  })
})

describe('export', () => {
  it('holds everything, and no answer turns into a heading', async () => {
    const { stdout } = await run(filled(), ['export'])
    expect(stdout.startsWith('# 面接ノート\n')).toBe(true)
    expect(stdout.match(/^#+ .*$/gm)).toHaveLength(1 + 3 + 3)
    expect(stdout).toContain('\\# 棚卸し')
  })

  it('overwrites a file with --force only', async () => {
    const cwd = filled({ 'mine.md': 'mine' })
    const refused = await run(cwd, ['export', 'mine.md'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('--force')
    expect(readFileSync(join(cwd, 'mine.md'), 'utf8')).toBe('mine')
    expect((await run(cwd, ['export', 'mine.md', '--force'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'mine.md'), 'utf8')).toContain('港町倉庫')
    expect((await run(cwd, ['export', 'new.md'])).code).toBe(0)
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'new.md')).mode & 0o777).toBe(0o600)
    expect((await run(cwd, ['export', 'none/new.md'])).code).toBe(2)
  })
})

describe('delete', () => {
  it('asks for --yes without a terminal', async () => {
    const cwd = filled()
    const { code, stderr } = await run(cwd, ['delete', IDS[0]!], { stdin: '' })
    expect(code).toBe(2)
    expect(stderr).toContain('--yes')
    expect(existsSync(join(cwd, 'data/reflections/2026-11-20-1.yaml'))).toBe(true)
  })

  it.each(IDS)('%s', async id => {
    const cwd = filled()
    expect((await run(cwd, ['delete', id, '--yes'])).code).toBe(0)
    const { entries } = JSON.parse((await run(cwd, ['list', '--format', 'json'])).stdout) as {
      entries: { id: string }[]
    }
    expect(entries.map(entry => entry.id)).toEqual(IDS.filter(other => other !== id))
  })

  it('takes what nobody can read', async () => {
    const cwd = filled({ 'data/reflections/2026-11-21-1.yaml': '<<<<<<< HEAD\n' })
    expect((await run(cwd, ['delete', 'note-2026-11-21-1', '--yes'])).code).toBe(0)
    expect((await run(cwd, ['list'])).code).toBe(0)
  })

  it('leaves a session that is open in another window', async () => {
    const cwd = filled({ 'data/2026-11-19-1/lock': `${process.ppid}\n` })
    const { code, stderr } = await run(cwd, ['delete', '2026-11-19-1', '--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain(String(process.ppid))
    expect(existsSync(join(cwd, 'data/2026-11-19-1/journal.ndjson'))).toBe(true)
  })

  it.each(['../mine', 'reflections', 'last', ''])('not %j', async id => {
    expect((await run(filled(), ['delete', id, '--yes'])).code).toBe(2)
  })
})

describe('import', () => {
  const ANSWERS =
    '## 志望動機を教えてください。\n\n倉庫の\n  動線: を引き直しました。\n\n- 一度目\n\n## 最後に質問はありますか。\n'

  it('keeps the answers word for word', async () => {
    const cwd = folder({
      'old.md': `---\nstage: 1\ntrack: new-grad\ncompany: company.yaml\n---\n\n${ANSWERS}`,
      'company.yaml': 'company:\n  name: 港町倉庫\n',
    })
    const { code, stdout } = await run(cwd, ['import', 'old.md', '--date', '2026-11-10'])
    expect(code).toBe(0)
    expect(stdout).toContain('note-2026-11-10-1')
    const shown = JSON.parse((await run(cwd, ['show', 'last', '--format', 'json'])).stdout) as object
    expect(shown).toMatchObject({
      company: '港町倉庫',
      stage: 1,
      track: 'new-grad',
      lang: 'ja',
      questions: [
        { category: 'motivation', answer: '倉庫の\n  動線: を引き直しました。\n\n- 一度目' },
        { category: 'reverse-question', answer: null },
      ],
    })
  })

  it('keeps the same answers once, on whatever day they come again', async () => {
    const cwd = folder({ 'old.md': `---\nstage: 1\n---\n\n${ANSWERS}` })
    await run(cwd, ['import', 'old.md', '--date', '2026-11-10'])
    const { code, stdout } = await run(cwd, ['import', 'old.md', '--date', '2026-11-12'])
    expect(code).toBe(0)
    expect(stdout).toContain('すでに')
    expect(readdirSync(join(cwd, 'data/reflections'))).toEqual(['2026-11-10-1.yaml'])
    writeFileSync(join(cwd, 'old.md'), `---\nstage: 2\n---\n\n${ANSWERS}`)
    await run(cwd, ['import', 'old.md', '--date', '2026-11-12'])
    expect(readdirSync(join(cwd, 'data/reflections'))).toHaveLength(2)
  })

  it.each([
    ['no stage', ANSWERS, 'stage'],
    ['no questions', '---\nstage: 1\n---\n\nただの文章\n', '##'],
    ['a sheet that is missing', `---\nstage: 1\ncompany: none.yaml\n---\n\n${ANSWERS}`, 'none.yaml'],
  ])('refuses %s', async (_, text, named) => {
    const cwd = folder({ 'old.md': text })
    const { code, stderr } = await run(cwd, ['import', 'old.md'])
    expect(code).toBe(2)
    expect(stderr).toContain(named)
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })
})

it('a data folder that cannot be read is said to be so', async () => {
  const cwd = folder({ data: 'a file' })
  const { code, stderr } = await run(cwd, ['list'])
  expect(code).toBe(2)
  expect(stderr).not.toContain('    at ')
  mkdirSync(join(cwd, 'other'))
  writeFileSync(join(cwd, 'other/reflections'), '')
  expect((await coach(['notebook', 'list', '--data-dir', 'other'], { cwd })).code).toBe(2)
})
