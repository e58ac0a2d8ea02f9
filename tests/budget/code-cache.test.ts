import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { coach } from '../cli/run.js'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'coach-cache-'))
afterAll(() => rmSync(copy, { recursive: true }))

beforeAll(() => {
  for (const part of ['bin', 'dist/js', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'dist/data'), join(copy, 'dist/data'))
})

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const rejected = (...argv: string[]) =>
  node(
    '-e',
    `process.stdout.write(String(require('./bin/load.js').load(${JSON.stringify(argv)}).script.cachedDataRejected))`,
  ).stdout
const review = () => node('bin/coach.js', 'review', join(root, 'examples/answers-weak.ja.md'))

it.each(['ja', 'en'] as const)('what is built says what the sources say: %s', async lang => {
  const file = join(root, `examples/answers-weak.${lang}.md`)
  const { stdout } = node('bin/coach.js', 'review', file, '--format', 'json', '--explain')
  const said = await coach(['review', file, '--format', 'json', '--explain'], { cwd: copy })
  expect(stdout).toBe(said.stdout)
})

it.each([['--help'], ['review']])('V8 takes what the build compiled for it: %s', arg => {
  expect(rejected(arg)).toBe('false')
})

it('a broken cache, or none, changes nothing but the time', () => {
  const cache = createRequire(import.meta.url)(join(copy, 'bin/load.js')).load(['review']).cache
  const cached = review()
  expect(cached.status).toBe(1)
  writeFileSync(cache, 'made elsewhere')
  expect(rejected('review')).toBe('true')
  expect(review()).toMatchObject({ stdout: cached.stdout, stderr: '', status: 1 })
  rmSync(cache)
  expect(review()).toMatchObject({ stdout: cached.stdout, stderr: '', status: 1 })
})

it('says what to do where nothing has been built', () => {
  rmSync(join(copy, 'dist/js/coach.cjs'))
  const { status, stderr } = review()
  expect(status).toBe(2)
  expect(stderr).toBe('coach: dist/ is missing; run `npm run build` in the package folder first.\n')
})
