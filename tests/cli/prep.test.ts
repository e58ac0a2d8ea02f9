import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCompanySheet } from '../../src/content/company.js'
import { LANGS, type Locale } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const BARE = 'company:\n  name: 北浜精工\n'

describe.each(LANGS)('in %s', locale => {
  const run = (argv: string[], cwd: string) => coach(['--locale', locale, 'prep', ...argv], { cwd })
  const sheet = (of: Locale) => join(EXAMPLES, of === 'ja' ? 'company.yaml' : 'company.en.yaml')

  it('a new sheet is written once, and only its name is missing', async () => {
    const cwd = folder({})
    const first = await run(['--new'], cwd)
    expect([first.code, first.stderr]).toEqual([0, ''])
    const file = join(cwd, 'company.yaml')
    const written = readFileSync(file, 'utf8')
    expect(() => parseCompanySheet(written, 'x')).toThrow(/company\.name/)
    expect(parseCompanySheet(written.replace('name:', 'name: A'), 'x').company.name).toBe('A')
    const again = await run(['--new'], cwd)
    expect(again.stdout).not.toBe(first.stdout)
    expect(readFileSync(file, 'utf8')).toBe(written)
  })

  it('a sheet that holds nothing fails the check, a sound one passes', async () => {
    const bare = await run(['check'], folder({ 'company.yaml': BARE }))
    expect(bare.code).toBe(1)
    for (const rule of ['facts/none', 'competitors/none', 'strengths/none', 'contact/none'])
      expect(bare.stdout).toContain(rule)
    const sound = await run(['check', sheet(locale)], folder({}))
    expect([sound.code, sound.stderr]).toEqual([0, ''])
  })

  it('the level that fails can be chosen', async () => {
    const cwd = folder({ 'company.yaml': BARE })
    expect((await run(['check', '--fail-on', 'never'], cwd)).code).toBe(0)
    const thin = readFileSync(sheet(locale), 'utf8').replace(/ {2}way-of-working:.*\n/, '')
    const other = folder({ 'company.yaml': thin })
    expect((await run(['check'], other)).code).toBe(0)
    expect((await run(['check', '--fail-on', 'info'], other)).code).toBe(1)
  })

  it('the check as data says where, what and what it leads to', async () => {
    const { stdout } = await run(['check', '--format', 'json'], folder({ 'company.yaml': BARE }))
    const { version, findings, summary } = JSON.parse(stdout) as {
      version: number
      findings: { rule: string; line: number; path: string[]; causes: string[]; message: string }[]
      summary: { error: number }
    }
    expect(version).toBe(1)
    expect(summary.error).toBe(4)
    const none = findings.find(({ rule }) => rule === 'facts/none')!
    expect(none).toMatchObject({
      line: 2,
      path: ['company', 'facts'],
      causes: ['shallow-research', 'field-gap'],
    })
    expect(none.message).not.toBe('')
  })

  it('own questions are reviewed, and directions proposed that none takes', async () => {
    const { code, stdout } = await run(['questions', sheet(locale), '--format', 'json'], folder({}))
    expect(code).toBe(0)
    const { questions, directions, beginnings } = JSON.parse(stdout) as {
      questions: { kind: string }[]
      directions: { id: string; name: string }[]
      beginnings: string[]
    }
    expect(questions.map(({ kind }) => kind)).toContain('opens-the-work')
    expect(directions.map(({ id }) => id)).toContain('abilities')
    expect(beginnings.length).toBeGreaterThan(0)
    const text = await run(['questions', sheet(locale)], folder({}))
    for (const { name } of directions) expect(text.stdout).toContain(name)
  })
})

it('a file that is not there, or is no sheet, is wrong usage', async () => {
  const cwd = folder({ 'company.yaml': 'company:\n  nam: A\n', 'conflict.yaml': `${BARE}<<<<<<< HEAD\n` })
  const missing = await coach(['prep', 'check', 'compny.yaml'], { cwd })
  expect(missing.code).toBe(2)
  expect(missing.stderr).toContain('company.yaml')
  expect((await coach(['prep', 'check'], { cwd })).stderr).toContain('company.yaml:2:3')
  const conflict = await coach(['prep', 'check', 'conflict.yaml'], { cwd })
  expect(conflict.code).toBe(2)
  expect(conflict.stderr).toContain('conflict.yaml:3:1')
  expect(conflict.stderr).toContain('merge conflict')
})

it.each([
  [['prep', 'check', '--lang', 'fr'], 'ja, en'],
  [['prep', 'a.yaml', 'b.yaml'], 'too many arguments'],
  [['prep', 'check', '--fromat', 'json'], '--format'],
])('%j says what is wrong', async (argv, says) => {
  const { code, stderr } = await coach(['--locale', 'en', ...argv], { cwd: folder({}) })
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

it('a slip of a subcommand is no file to begin', async () => {
  const cwd = folder({})
  const { code, stderr } = await coach(['--locale', 'en', 'prep', 'chek'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean check?')
  expect(existsSync(join(cwd, 'chek'))).toBe(false)
})

it('asks only where somebody can answer, and writes nothing elsewhere', async () => {
  const cwd = folder({})
  const { code, stderr } = await coach(['prep'], { cwd, stdin: '' })
  expect(code).toBe(2)
  expect(stderr).toContain('coach prep --new')
  expect(existsSync(join(cwd, 'company.yaml'))).toBe(false)
})
