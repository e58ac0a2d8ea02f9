import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'coach-modules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Something that stands in a bundle if and only if the package does; they are bundled under other names. */
const MARKS = {
  commander: /InvalidOptionArgumentError|commander\.invalidArgument/,
  yaml: /YAMLParseError/,
  zod: /ZodError/,
  chalk: /FORCE_COLOR[^]*COLORTERM|COLORTERM[^]*FORCE_COLOR/,
  wink: /lexemeIntrinsicSize/,
}
type Part = keyof typeof MARKS | 'inquirer' | 'ja.dict' | 'en.dict'

/** What one run of the program loads: how many modules, and which of the heavy parts. */
function loadedBy(args: string[], env: Record<string, string> = {}): { modules: number; parts: Set<Part> } {
  const log = join(folder, 'loaded.txt')
  rmSync(log, { force: true })
  const preload = new URL('preload.mjs', import.meta.url).href
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, join(root, 'bin/coach.js'), ...args],
    { cwd: folder, env: { ...process.env, FORCE_COLOR: '', ...env, LOADED_LOG: log }, encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect([0, 1]).toContain(status)
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  const noted = (kind: string) =>
    lines.filter(line => line.startsWith(`${kind} `)).map(line => line.slice(kind.length + 1))
  const modules = noted('module').map(url => fileURLToPath(url))
  const texts = modules.map(path => readFileSync(path, 'utf8'))
  const marked = (Object.keys(MARKS) as (keyof typeof MARKS)[]).filter(part =>
    texts.some(text => MARKS[part].test(text)),
  )
  const parts = new Set<Part>(marked)
  if (modules.some(path => /[\\/]node_modules[\\/]inquirer[\\/]/.test(path))) parts.add('inquirer')
  for (const path of noted('file').map(path => basename(path)))
    if (path === 'ja.dict' || path === 'en.dict') parts.add(path)
  return { modules: modules.length, parts }
}

beforeAll(() => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('ja.md', '# 長所を教えてください。\n\n棚卸しの順番を変えて、数え直しを週に二回から一回にしました。\n')
  write(
    'en.md',
    '# What are your strengths?\n\nI changed the order of the count, so we recount once a week.\n',
  )
  write(
    'front.md',
    `---\nstage: 2\ncompany: company.yaml\n---\n\n${readFileSync(join(folder, 'ja.md'), 'utf8')}`,
  )
  write('company.yaml', 'company:\n  name: 港町倉庫\n')
  const record = {
    lang: 'ja',
    track: 'career',
    stage: 2,
    category: 'work-content',
    question: '長所は？',
    company: null,
    first_round: null,
    answer: '順番を変えました。',
  }
  write('ja.ndjson', `${JSON.stringify(record)}\n`)
})

describe('what a run loads', () => {
  it.each([
    [['--help']],
    [['--version']],
    [['mock', '--help']],
    [['review', '--help']],
    [['assess', '--help']],
  ])('help reads no language, no YAML and no colours: %j', args => {
    const { modules, parts } = loadedBy(args)
    expect([...parts]).toEqual(['commander'])
    expect(modules).toBeLessThanOrEqual(10)
  })

  it('colours are loaded where they are wanted', () => {
    expect([...loadedBy(['review', 'ja.md'], { FORCE_COLOR: '1' }).parts]).toContain('chalk')
  })

  it('a Japanese review needs neither English nor YAML', () => {
    const { modules, parts } = loadedBy(['review', 'ja.md'])
    expect([...parts].sort()).toEqual(['commander', 'ja.dict'])
    expect(modules).toBeLessThanOrEqual(36)
  })

  it('an English review needs no Japanese', () => {
    expect([...loadedBy(['review', 'en.md']).parts].sort()).toEqual(['commander', 'en.dict', 'wink'])
  })

  it('assess needs neither English nor YAML for Japanese', () => {
    expect([...loadedBy(['assess', 'ja.ndjson']).parts].sort()).toEqual(['commander', 'ja.dict'])
  })

  it('what only explains or lists reads no language', () => {
    expect([...loadedBy(['explain', 'abstract-work']).parts]).toEqual(['commander'])
    expect([...loadedBy(['questions', 'list']).parts]).toEqual(['commander'])
  })

  it('front matter and a company sheet need YAML and its checks', () => {
    expect([...loadedBy(['review', 'front.md']).parts].sort()).toEqual([
      'commander',
      'ja.dict',
      'yaml',
      'zod',
    ])
  })
})
