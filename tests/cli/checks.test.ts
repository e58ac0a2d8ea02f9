import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

/** Each file says in comments, line by line, what `check` is to say about it. */
const EXPECTED = /^# expect: (.*)$/gm

const fixtures = join(import.meta.dirname, '../fixtures/checks')
const expectationsOf = (file: string) =>
  [...readFileSync(join(fixtures, file), 'utf8').matchAll(EXPECTED)].map(([, line]) => line!)

describe.each([
  ['rubric', 'rubric-unknown-names.yaml'],
  ['rubric', 'rubric-wrong-types.yaml'],
  ['rubric', 'rubric-numbers.yaml'],
  ['rubric', 'rubric-no-base.yaml'],
  ['rubric', 'rubric-loop.yaml'],
  ['rubric', 'rubric-twice.yaml'],
  ['rubric', 'rubric-syntax.yaml'],
  ['questions', 'questions-slots.yaml'],
  ['questions', 'questions-names.yaml'],
])('coach %s check %s', (command, file) => {
  it('says what the file expects, and nothing else', async () => {
    const { code, stdout, stderr } = await coach([command, 'check', file, '--locale', 'en'], {
      cwd: fixtures,
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const said = stderr.split('\n').filter(line => line.startsWith(`${file}:`))
    expect(said.map(line => line.slice(file.length + 1).replace(/^(\d+:\d+)\s+/, '$1 '))).toEqual(
      expectationsOf(file),
    )
  })

  it('says it in Japanese at the same places', async () => {
    const { stderr } = await coach([command, 'check', file, '--locale', 'ja'], { cwd: fixtures })
    const places = stderr.split('\n').flatMap(line => /^[\w.-]+\.yaml:(\d+:\d+)/.exec(line)?.[1] ?? [])
    expect(places).toEqual(expectationsOf(file).map(line => line.split(' ')[0]))
    const sentences = stderr.split('\n').filter(line => !/^[> ]/.test(line))
    expect(sentences.join('\n')).not.toMatch(/: (expected|[\w, ]+ missing|unknown)|undefined/)
  })
})

it('marks the place under full-width text', async () => {
  const cwd = folder({ 'q.yaml': 'version: 1\nunexpected:\n  - {"id": "番号", text: {ja: "何？", en: 5}}\n' })
  const { stderr } = await coach(['questions', 'check', 'q.yaml', '--locale', 'en'], { cwd })
  const lines = stderr.split('\n')
  const row = lines.findIndex(line => line.startsWith('> 3'))
  expect(lines[0]).toContain('q.yaml:3:39')
  // Four full-width characters stand before it.
  expect(lines[row + 1]!.indexOf('^')).toBe('> 3 | '.length + 38 + 4)
})

const GOOD = {
  'mine.yaml': 'version: 1\nid: mine\nextends: second\nbands:\n  en: { yes: 70, borderline: 50 }\n',
  'theirs.yaml': 'version: 1\nid: theirs\nextends: mine.yaml\nname: { ja: 宿泊, en: Hotel }\n',
}

it('checks every file, also after a broken and a missing one', async () => {
  const cwd = folder({ ...GOOD, 'broken.yaml': 'version: 2\n' })
  const files = ['mine.yaml', 'broken.yaml', 'nowhere.yaml', 'theirs.yaml']
  const { code, stdout, stderr } = await coach(['rubric', 'check', ...files, '--locale', 'en'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toBe('mine.yaml: a valid rubric\ntheirs.yaml: a valid rubric\n')
  expect(stderr).toContain('broken.yaml:1:10  version: expected one of 1, found 2')
  expect(stderr).toContain('nowhere.yaml: no such file')
})

it('what ships is valid', async () => {
  const rubrics = await coach(['rubric', 'check', 'rubrics/first.yaml', 'rubrics/second.yaml'])
  expect(rubrics).toMatchObject({ code: 0, stderr: '' })
  const names = readdirSync('questions').map(name => `questions/${name}`)
  expect(names.length).toBeGreaterThan(5)
  const questions = await coach(['questions', 'check', ...names])
  expect(questions).toMatchObject({ code: 0, stderr: '' })
})

it('a rubric that extends another shows what it changed and what it kept', async () => {
  const cwd = folder(GOOD)
  const { code, stdout } = await coach(['rubric', 'show', 'theirs.yaml', '--locale', 'en'], { cwd })
  expect(code).toBe(0)
  expect(stdout.split('\n')[0]).toBe('Hotel  theirs')
  expect(stdout).toContain('Pass from 70 points')
  const base = await coach(['rubric', 'show', 'second', '--locale', 'en'])
  expect(stdout.split('\n').slice(2)).toEqual(base.stdout.split('\n').slice(2))
})

it('--criterion narrows', async () => {
  const { stdout } = await coach(['rubric', 'show', 'second', '--criterion', 'depth', '--locale', 'ja'])
  expect(stdout).toContain('思考の深さ')
  expect(stdout).not.toContain('協働性')
})

it('lists the rubrics that ship', async () => {
  const { stdout } = await coach(['rubric', 'list', '--locale', 'en'])
  expect(stdout).toMatch(/^ {2}first {3}First interview/m)
  expect(stdout).toMatch(/^ {2}second {2}Second interview/m)
})
