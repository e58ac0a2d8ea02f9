import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder, type Setting } from './run.js'

const NOTE = `# 一次のあと
date: 2026-11-18
company: 港町倉庫
stage: 1
lang: ja
questions:
  - question: 志望動機を教えてください。 # よく聞かれる
    answer: |
      倉庫の動線を引き直した経験があるからです。
      港の現場で試したいと考えました。
    reaction: うなずいていた
  - question: 最後に質問はありますか。
    category: unexpected
felt: 緊張した。最後まで話せた。相性が悪かっただけだと思う。
`
const ENGLISH = `date: 2026-11-20
company: Harbour Clinic
stage: 2
lang: en
felt: We just weren't a match.
`

const run = (cwd: string, argv: string[], setting: Setting = {}) =>
  coach([...argv, '--data-dir', 'data'], { cwd, env: { LANG: 'ja_JP.UTF-8' }, ...setting })
const notes = (cwd: string) => join(cwd, 'data/reflections')
const noteOf = (cwd: string, name: string) => readFileSync(join(notes(cwd), name), 'utf8')

describe('coach reflect --from', () => {
  it('keeps the note as it is written, with the categories that its wordings tell', async () => {
    const cwd = folder({ 'note.yaml': NOTE })
    const { code, stdout, stderr } = await run(cwd, ['reflect', '--from', 'note.yaml'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('note-2026-11-18-1')
    expect(noteOf(cwd, '2026-11-18-1.yaml').replace('    category: motivation\n', '')).toBe(NOTE)
    if (process.platform === 'win32') return
    expect(statSync(notes(cwd)).mode & 0o777).toBe(0o700)
    expect(statSync(join(notes(cwd), '2026-11-18-1.yaml')).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['ja', NOTE, '「相性が悪かっただけだと思う。」', 'coach explain blaming', '自分の側で'],
    ['en', ENGLISH, "“We just weren't a match.”", 'coach explain blaming', 'on your side'],
  ])('gives the words back with a question (%s)', async (locale, stdin, quote, name, question) => {
    const { stdout } = await run(folder({}), ['reflect', '--from', '-', '--locale', locale], { stdin })
    for (const part of [quote, name, question]) expect(stdout).toContain(part)
  })

  it('says whether the next practice starts from it', async () => {
    const cwd = folder({})
    const starts = '次の二次面接の練習'
    const next = async (stdin: string) =>
      (await run(cwd, ['reflect', '--from', '-'], { stdin })).stdout.includes(starts)
    expect(await next(NOTE)).toBe(true)
    expect(await next(NOTE.replace('11-18', '11-17'))).toBe(false)
    expect(await next(NOTE.replace('stage: 1', 'stage: 2'))).toBe(false)
    expect(await next(NOTE.replace('11-18', '11-19'))).toBe(true)
  })

  it('says nothing of words that show no pattern', async () => {
    const stdin = NOTE.replace(/felt:.*/, 'felt: 緊張した。数字を言えなかった。')
    const { stdout } = await run(folder({}), ['reflect', '--from', '-', '--format', 'json'], { stdin })
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, id: 'note-2026-11-18-1', patterns: [] })
  })

  it.each([
    ['no such day', NOTE.replace('11-18', '02-30'), ':2:7  date: 2026-11-22'],
    ['marks of a merge conflict', `${NOTE}<<<<<<< HEAD\nnext: a\n`, ':15:1'],
    ['a mistyped key', NOTE.replace('felt', 'feel'), 'felt'],
    ['no company', NOTE.replace('company: 港町倉庫\n', ''), 'company'],
  ])('refuses %s and writes nothing', async (_, stdin, place) => {
    const cwd = folder({})
    const { code, stdout, stderr } = await run(cwd, ['reflect', '--from', '-'], { stdin })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(place)
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  it('says where nothing can be written', async () => {
    const cwd = folder({ 'note.yaml': NOTE, data: 'a file' })
    const { code, stderr } = await run(cwd, ['reflect', '--from', 'note.yaml'])
    expect(code).toBe(2)
    expect(stderr).toContain(join('data', 'reflections'))
    expect(stderr).not.toContain('    at ')
  })
})

describe('coach reflect --result', () => {
  async function withNotes() {
    const cwd = folder({})
    for (const stdin of [NOTE, NOTE.replace('11-18', '11-19'), ENGLISH])
      await run(cwd, ['reflect', '--from', '-'], { stdin })
    return cwd
  }

  it('goes to the last note without one, then to the one before', async () => {
    const cwd = await withNotes()
    expect((await run(cwd, ['reflect', '--result', 'pass'])).stdout).toBe(
      'note-2026-11-20-1: Harbour Clinic 通過\n',
    )
    expect((await run(cwd, ['reflect', '--result', 'fail'])).stdout).toBe(
      'note-2026-11-19-1: 港町倉庫 不通過\n',
    )
    expect(noteOf(cwd, '2026-11-20-1.yaml')).toBe(`${ENGLISH}result: pass\n`)
    expect(noteOf(cwd, '2026-11-18-1.yaml')).not.toContain('result')
  })

  it.each(['note-2026-11-18-1', '2026-11-18-1'])('goes to %s, comments and hand edits kept', async name => {
    const cwd = await withNotes()
    const edited = noteOf(cwd, '2026-11-18-1.yaml').replace('felt:', '# 帰りの電車で\nfelt:')
    writeFileSync(join(notes(cwd), '2026-11-18-1.yaml'), `${edited}result: # まだ\n`)
    const { code } = await run(cwd, ['reflect', '--result', 'fail', '--note', name])
    expect(code).toBe(0)
    expect(noteOf(cwd, '2026-11-18-1.yaml')).toBe(`${edited}result: fail # まだ\n`)
  })

  it('names the nearest note, and writes nothing into a broken one', async () => {
    const cwd = await withNotes()
    const unknown = await run(cwd, ['reflect', '--result', 'pass', '--note', 'note-2026-11-18-11'])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('note-2026-11-18-1')
    const broken = `${NOTE}<<<<<<< HEAD\nresult: pass\n=======\nresult: fail\n>>>>>>> b\n`
    writeFileSync(join(notes(cwd), '2026-11-18-1.yaml'), broken)
    const refused = await run(cwd, ['reflect', '--result', 'pass', '--note', '2026-11-18-1'])
    expect(refused.code).toBe(2)
    expect(refused.stderr).toMatch(/2026-11-18-1\.yaml:15:1/)
    expect(noteOf(cwd, '2026-11-18-1.yaml')).toBe(broken)
    expect(readdirSync(notes(cwd)).sort()).toEqual([
      '2026-11-18-1.yaml',
      '2026-11-19-1.yaml',
      '2026-11-20-1.yaml',
    ])
  })
})

describe('wrong usage', () => {
  it.each([
    [['--result', 'pass', '--from', 'a.yaml'], '--from'],
    [['--note', 'last'], '--result'],
    [['--from', 'a.yaml', '--date', '2026-11-20'], '--date'],
    [['--date', 'yesterday'], 'yesterday'],
    [['--result', 'pass'], 'data'],
    [[], '--from'],
  ])('%j', async (argv, named) => {
    const { code, stdout, stderr } = await run(folder({}), ['reflect', ...argv], { stdin: '' })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(named)
  })
})

it('a broken note does not keep a practice from starting', async () => {
  const cwd = folder({})
  mkdirSync(notes(cwd), { recursive: true })
  writeFileSync(join(notes(cwd), '2026-11-18-1.yaml'), '<<<<<<< HEAD\n')
  const { stderr } = await run(cwd, ['mock', '--stage', '2'], { stdin: '' })
  expect(stderr).not.toContain('2026-11-18-1.yaml')
})

it('an interview that is still to come has no note', async () => {
  const cwd = folder({ 'note.yaml': NOTE.replace(/date: .*/, 'date: 2027-01-01') })
  const { code, stderr } = await run(cwd, ['reflect', '--from', 'note.yaml', '--locale', 'en'])
  expect(code).toBe(2)
  expect(stderr).toContain('2027-01-01')
})
