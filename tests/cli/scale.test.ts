import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from './run.js'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'bin/coach.js')
const env = { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' }
const fixtures = join(root, 'tests/fixtures/review')

/** Few and small: each run costs a start of the program. */
const set = (more: Record<string, string | Uint8Array> = {}) =>
  folder({
    ...Object.fromEntries(
      ['integrity.ja.md', 'language-slips.ja.md', 'structure.ja.md', 'structure.en.md'].map(name => [
        `a/${name}`,
        readFileSync(join(fixtures, name)),
      ]),
    ),
    'b/notes.md': 'No question stands here.\n',
    'b/short.md': '## Why do you want to work here?\n\nBecause.\n',
    ...more,
  })

const run = (cwd: string, ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('--workers', () => {
  it.each(['stylish', 'json'])('makes no difference to what is said (%s)', format => {
    const cwd = set()
    const alone = run(cwd, 'review', '.', '--format', format, '--workers', '1')
    expect(alone).toMatchObject({ status: 1, stderr: expect.stringContaining('b/notes.md') as string })
    for (const workers of ['2', '3'])
      expect(run(cwd, 'review', '.', '--format', format, '--workers', workers)).toEqual(alone)
  })

  it('makes no difference to a file that is not UTF-8', () => {
    const cwd = set({ 'a/latin1.md': Buffer.from('## Why us?\n\nA caf\u00e9\n', 'latin1') })
    const alone = run(cwd, 'review', '.', '--workers', '1')
    expect(alone.status).toBe(2)
    expect(alone.stdout).toContain('a/integrity.ja.md')
    expect(alone.stderr).toContain('a/latin1.md: not UTF-8')
    expect(run(cwd, 'review', '.', '--workers', '3')).toEqual(alone)
  })

  it('makes no difference to a file whose head is wrong', () => {
    const cwd = set({ 'b/head.md': '---\nstage: 3\n---\n## Why us?\n\nBecause.\n' })
    const alone = run(cwd, 'review', '.', '--workers', '1')
    expect(alone.status).toBe(2)
    expect(alone.stderr).toContain('b/head.md:2:8')
    expect(run(cwd, 'review', '.', '--workers', '3')).toEqual(alone)
  })
})

it('shards of the program as built, merged, are one run', () => {
  const cwd = set()
  const parts = [1, 2].map(index => {
    const { stdout } = run(cwd, 'review', '.', '--shard', `${index}/2`, '--format', `blob=${index}.blob`)
    expect(stdout).toBe('')
    return `${index}.blob`
  })
  expect(run(cwd, 'merge', ...parts)).toEqual(run(cwd, 'review', '.'))
})

it('a cache works with threads, and the second run says the same', () => {
  const cwd = set()
  const first = run(cwd, 'review', '.', '--cache', '--workers', '2')
  const kept = readdirSync(join(cwd, '.coach-cache'), { recursive: true }) as string[]
  expect(kept.filter(name => name.endsWith('.review'))).toHaveLength(5)
  expect(kept.filter(name => !name.endsWith('.review') && !/^..$/.test(name))).toEqual([])
  expect(run(cwd, 'review', '.', '--cache', '--workers', '2')).toEqual(first)
  expect(run(cwd, 'review', '.')).toEqual(first)
})

describe('--watch', () => {
  it('reviews again when a file changes, outlives a broken one, and ends with 130', async () => {
    const cwd = set()
    const child = spawn(process.execPath, [bin, 'review', 'b/short.md', '--watch'], { cwd, env })
    const closed = new Promise<number | null>(done => child.once('close', done))
    let out = ''
    let err = ''
    child.stdout.on('data', (part: Buffer) => void (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => void (err += part.toString()))
    const until = async (holds: () => boolean) => {
      const end = Date.now() + 10_000
      while (!holds() && Date.now() < end) await new Promise(done => setTimeout(done, 20))
      expect({ holds: holds(), out, err }).toMatchObject({ holds: true })
      // It says that it watches just before it does.
      await new Promise(done => setTimeout(done, 200))
    }
    const watching = () => err.split('watching 1 file').length - 1
    try {
      await until(() => watching() === 1)
      writeFileSync(join(cwd, 'b/short.md'), '## What is your weakness?\n\nNone.\n')
      await until(() => out.includes('What is your weakness?') && watching() === 2)
      writeFileSync(join(cwd, 'b/short.md'), Buffer.from([0xff]))
      await until(() => err.includes('not UTF-8') && watching() === 3)
      child.kill('SIGINT')
      expect(await closed).toBe(130)
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('begins with a file that cannot be used as well', async () => {
    const cwd = set({ 'c/bad.md': Buffer.from([0xff]) })
    const child = spawn(process.execPath, [bin, 'review', 'b/short.md', 'c/bad.md', '--watch'], { cwd, env })
    const closed = new Promise<number | null>(done => child.once('close', done))
    let [out, err] = ['', '']
    child.stdout.on('data', (part: Buffer) => void (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString()
      if (err.includes('watching 2 files')) child.kill('SIGINT')
    })
    try {
      expect(await closed).toBe(130)
      expect(out).toContain('b/short.md')
      expect(err).toContain('c/bad.md: not UTF-8')
    } finally {
      child.kill('SIGKILL')
    }
  })

  it.each([
    ['en', 'watch needs files'],
    ['ja', '標準入力は変わりません'],
  ])('refuses standard input (%s)', (locale, said) => {
    const { status, stderr } = run(root, 'review', '-', '--watch', '--locale', locale)
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })
})
