import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'coach-modules-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PARTS =
  /node_modules\/(commander|yaml|zod|chalk|wink-nlp|tinyglobby|ignore|ts-fsrs)\/|\/(inquirer)\/|\/((?:ja|en)\.dict)$/

/** Functions that V8 saw run; the bundle wraps each module in one that bears the module's path as its name. */
interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[]
}

function modulesRun(coverage: Coverage): string[] {
  const ran = coverage.result
    .filter(script => script.url.endsWith('/coach.cjs'))
    .flatMap(script => script.functions)
    .filter(({ functionName, ranges }) => functionName.includes('/') && ranges[0]!.count > 0)
    .map(({ functionName }) => functionName)
  const outside = coverage.result.map(script => script.url).filter(url => url.includes('/node_modules/'))
  return [...ran, ...outside]
}

/** What one run of the program loads: how many modules, and which of the heavy parts. */
function loadedBy(args: string[], env: Record<string, string> = {}): { modules: number; parts: string[] } {
  const log = join(folder, 'read.txt')
  const coverage = join(folder, 'coverage')
  for (const path of [log, coverage]) rmSync(path, { force: true, recursive: true })
  const preload = join(import.meta.dirname, 'preload.cjs')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', preload, join(root, 'bin/coach.js'), ...args],
    {
      cwd: folder,
      env: { ...process.env, FORCE_COLOR: '', ...env, READ_LOG: log, NODE_V8_COVERAGE: coverage },
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  expect([0, 1]).toContain(status)
  const modules = readdirSync(coverage).flatMap(file =>
    modulesRun(JSON.parse(readFileSync(join(coverage, file), 'utf8'))),
  )
  const read = readFileSync(log, 'utf8').trim().split('\n')
  const parts = [...modules, ...read].flatMap(path => PARTS.exec(path)?.slice(1).find(Boolean) ?? [])
  return { modules: modules.length, parts: [...new Set(parts)].sort() }
}

beforeAll(() => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('ja.md', '# 長所を教えてください。\n\n棚卸しの順番を変えて、数え直しを週に二回から一回にしました。\n')
  write(
    'en.md',
    '# What are your strengths?\n\nI changed the order of the count, so we recount once a week.\n',
  )
  mkdirSync(join(folder, 'walked'))
  cpSync(join(folder, 'ja.md'), join(folder, 'walked/ja.md'))
  write(
    'front.md',
    `---\nstage: 2\ncompany: company.yaml\n---\n\n${readFileSync(join(folder, 'ja.md'), 'utf8')}`,
  )
  write('drill.yaml', '- 棚卸しの順番を変えました。\n')
  write('mine.yaml', 'fail-on: never\n')
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
    expect(parts).toEqual(['commander'])
    expect(modules).toBeLessThanOrEqual(40)
  })

  it('colours are loaded where they are wanted', () => {
    expect(loadedBy(['review', 'ja.md'], { FORCE_COLOR: '1' }).parts).toContain('chalk')
  })

  it('a Japanese review needs neither English nor YAML', () => {
    const { modules, parts } = loadedBy(['review', 'ja.md'])
    expect(parts).toEqual(['commander', 'ja.dict'])
    expect(modules).toBeLessThanOrEqual(325)
  })

  it('folders need no globs, and a file named outright needs neither them nor ignore rules', () => {
    expect(loadedBy(['review', 'walked']).parts).toEqual(['commander', 'ignore', 'ja.dict'])
    expect(loadedBy(['review', 'walked/*.md']).parts).toEqual([
      'commander',
      'ignore',
      'ja.dict',
      'tinyglobby',
    ])
    expect(loadedBy(['review', './ja.md', 'walked/ja.md']).parts).toEqual(['commander', 'ja.dict'])
  })

  it('an English review needs no Japanese', () => {
    expect(loadedBy(['review', 'en.md']).parts).toEqual(['commander', 'en.dict', 'wink-nlp'])
  })

  it('assess needs neither English nor YAML for Japanese', () => {
    expect(loadedBy(['assess', 'ja.ndjson']).parts).toEqual(['commander', 'ja.dict'])
  })

  it('what only explains or lists reads no language', () => {
    expect(loadedBy(['explain', 'abstract-work']).parts).toEqual(['commander'])
    expect(loadedBy(['questions', 'list']).parts).toEqual(['commander'])
  })

  it('only a drill needs the scheduler', () => {
    expect(loadedBy(['drill', 'depth', '--answers', 'drill.yaml']).parts).toContain('ts-fsrs')
    expect(loadedBy(['drill', '--help']).parts).toEqual(['commander'])
  })

  it('front matter and a company sheet need YAML and its checks', () => {
    expect(loadedBy(['review', 'front.md']).parts).toEqual(['commander', 'ja.dict', 'yaml', 'zod'])
  })

  it('so does a configuration, and nothing besides', () => {
    expect(loadedBy(['review', 'ja.md', '--config', 'mine.yaml']).parts).toEqual([
      'commander',
      'ja.dict',
      'yaml',
      'zod',
    ])
  })
})
