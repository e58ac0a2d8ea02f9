import { EventEmitter } from 'node:events'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { folder } from './run.js'

const PAGE = '## Why do you want to work here?\n\nI admire your commitment to innovation.\n'
const OTHER = '## What is your weakness?\n\nUm, I am gonna be late.\n'
const FILES = {
  'a/one.md': PAGE,
  'a/two.md': PAGE,
  'a/first.md': PAGE,
  'company.yaml': 'company: { name: Kita }\n',
}

/** In ms. Longer than a change takes to settle. */
const QUIET = 600

interface Seen {
  /** How often it said that it watches: the number of runs. */
  runs: number
  stdout: string
}

/**
 * Watches in this process, and ends when nothing has happened for a while.
 * @param act called at each write to standard output while the first run goes on, with how many there were
 * @param fd where standard output goes, too
 */
async function watching(
  cwd: string,
  argv: string[],
  act: (write: number) => void,
  fd?: number,
): Promise<Seen> {
  const seen = { runs: 0, stdout: '' }
  const signals = new EventEmitter()
  let writes = 0
  let quiet: NodeJS.Timeout | undefined
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      clearTimeout(quiet)
      seen.stdout += chunk.toString()
      if (fd !== undefined) writeSync(fd, chunk)
      if (seen.runs === 0) act(writes++)
      done()
    },
  })
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (chunk.toString().includes('; Ctrl-C ends it')) {
        seen.runs++
        clearTimeout(quiet)
        quiet = setTimeout(() => signals.emit('SIGINT'), QUIET)
      }
      done()
    },
  })
  const code = await main({
    argv: ['review', ...argv, '--watch', '--locale', 'en'],
    env: {},
    cwd,
    stdin: Readable.from([]),
    stdout: Object.assign(stdout, fd === undefined ? {} : { fd }),
    stderr,
    now: () => new Date(0),
    process: signals,
  })
  expect(code).toBe(130)
  return seen
}

describe('a change while a run goes on makes another one', () => {
  it.each<[what: string, change: (cwd: string) => void]>([
    ['a file that has been reviewed already', cwd => writeFileSync(join(cwd, 'a/first.md'), OTHER)],
    ['a new file', cwd => writeFileSync(join(cwd, 'a/three.md'), OTHER)],
    ['a file that is gone', cwd => rmSync(join(cwd, 'a/one.md'))],
    ['a configuration', cwd => writeFileSync(join(cwd, 'coach.config.yaml'), 'min-score: 100\n')],
    ['an ignore file', cwd => writeFileSync(join(cwd, '.coachignore'), 'one.md\n')],
  ])('%s', async (_what, change) => {
    const cwd = folder(FILES)
    const { runs } = await watching(cwd, ['a'], write => void (write === 0 && change(cwd)))
    expect(runs).toBe(2)
  })

  it('and what the second run says is of the file as it is now', async () => {
    const cwd = folder(FILES)
    const change = (write: number) => write === 0 && writeFileSync(join(cwd, 'a/first.md'), OTHER)
    const { stdout } = await watching(cwd, ['a'], write => void change(write))
    expect(stdout.split('What is your weakness?')).toHaveLength(2)
  })

  it('a file of another name that was given outright', async () => {
    const cwd = folder({ 'answers.txt': PAGE })
    const change = (write: number) => write === 0 && writeFileSync(join(cwd, 'answers.txt'), OTHER)
    expect((await watching(cwd, ['answers.txt'], write => void change(write))).runs).toBe(2)
  })

  it('what a flag names, whatever it is called', async () => {
    const cwd = folder({ ...FILES, 'sheet.txt': FILES['company.yaml'] })
    const change = (write: number) =>
      write === 0 && writeFileSync(join(cwd, 'sheet.txt'), 'company: { name: M }\n')
    expect((await watching(cwd, ['a', '--company', 'sheet.txt'], write => void change(write))).runs).toBe(2)
  })
})

describe('what a run writes itself makes no other one', () => {
  it.each<[what: string, argv: string[]]>([
    ['reports', ['--format', 'stylish', '--format', 'markdown=out.md', '--format', 'json=a/out.json']],
    ['a cache', ['--cache']],
    ['a baseline', ['--update-baseline']],
  ])('%s', async (_what, argv) => {
    const cwd = folder(FILES)
    expect((await watching(cwd, ['a', ...argv], () => {})).runs).toBe(1)
  })

  it('fixes', async () => {
    const cwd = folder({ ...FILES, 'a/one.md': OTHER })
    expect((await watching(cwd, ['a', '--fix'], () => {})).runs).toBe(1)
    expect(readFileSync(join(cwd, 'a/one.md'), 'utf8')).not.toBe(OTHER)
  })

  it('standard output, where that is a file', async () => {
    const cwd = folder(FILES)
    const fd = openSync(join(cwd, 'out.md'), 'w')
    try {
      expect((await watching(cwd, ['a'], () => {}, fd)).runs).toBe(1)
    } finally {
      closeSync(fd)
    }
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toContain('a/one.md')
  })
})

it('but a change of what it has written does', async () => {
  const cwd = folder({ ...FILES, 'a/one.md': OTHER })
  // The report follows on the fixes.
  const change = (write: number) => write === 0 && writeFileSync(join(cwd, 'a/one.md'), PAGE)
  expect((await watching(cwd, ['a', '--fix'], write => void change(write))).runs).toBe(2)
})
