import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { folder } from './run.js'

const root = join(import.meta.dirname, '../..')
const bin = join(root, manifest.bin.coach)
const env = {
  PATH: process.env['PATH'],
  LANG: 'en_US.UTF-8',
  XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'coach-data-')),
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** The real program, as built into `dist`. */
const run = (argv: string[], input?: string, cwd = root) =>
  spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })

it('prints its version', () => {
  expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

it('leaves 2 behind for a file that is not there, without a stack trace', () => {
  const { status, stdout, stderr } = run(
    ['review', 'answer.md'],
    undefined,
    folder({ 'answers.md': '# x\n' }),
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe('coach: answer.md: no such file\nDid you mean answers.md?\n')
})

it.each(['examples/answers-weak.ja.md', 'examples/answers-weak.en.md'])(
  'reviews %s from another folder, company sheet and first round included',
  file => {
    const { status, stdout, stderr } = run(
      ['review', join(root, file), '--format', 'json'],
      undefined,
      tmpdir(),
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { answers: 6 } })
  },
)

it('finds files by folder, glob and change as built', () => {
  const where = folder({ 'a/x.md': '# Why us?\n\nBecause.\n', 'y.md': '# Why us?\n\nBecause.\n' })
  const files = (...argv: string[]) => {
    const { stdout, stderr } = run(['review', '--format', 'json', ...argv], undefined, where)
    expect(stderr).toBe('')
    return (JSON.parse(stdout) as { files: { file: string }[] }).files.map(({ file }) => file)
  }
  expect(files('.')).toEqual(['a/x.md', 'y.md'])
  expect(files('*/*.md')).toEqual(['a/x.md'])
  const git = (...argv: string[]) => spawnSync('git', argv, { cwd: where, env: { ...env, ...AUTHOR } })
  for (const argv of [
    ['init', '-q'],
    ['add', 'y.md'],
    ['commit', '-qm', 'first'],
  ])
    git(...argv)
  expect(files('**/*.md', '--changed-since', 'HEAD')).toEqual(['a/x.md'])
})

it('assess keeps the order of its input, one line each', () => {
  const lines = ['one', 'two', 'three'].map(id => JSON.stringify({ id, answer: 'I changed it.', lang: 'en' }))
  const { status, stdout } = run(['assess', '-'], `${lines.join('\n')}\n`)
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => (JSON.parse(line) as { id: string }).id),
  ).toEqual(['one', 'two', 'three'])
})

it('says the same thing twice', () => {
  const argv = ['review', 'examples/answers-weak.en.md', '--format', 'json']
  expect(run(argv).stdout).toBe(run(argv).stdout)
})

it('ends quietly when the reader of a long output goes away', async () => {
  const child = spawn(process.execPath, [bin, 'questions', 'list'], { cwd: root, env })
  let stderr = ''
  child.stderr.on('data', (part: Buffer) => void (stderr += part.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.once('close', resolve))
  expect([0, 2]).toContain(code)
  expect(stderr).not.toMatch(/^\s+at /m)
})

it('needs nothing but its own folder', () => {
  const { status, stdout } = run(['explain', 'depth', '--locale', 'ja'], undefined, tmpdir())
  expect(status).toBe(0)
  expect(stdout).toContain('思考の深さ')
})
