import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it, vi } from 'vitest'
import { coach, folder } from './run.js'

// To root no folder is closed, so that one has to be made up.
vi.mock('node:fs', async original => {
  const fs = await original<typeof import('node:fs')>()
  const closed = (path: unknown) => typeof path === 'string' && /^closed(\.md)?$/.test(basename(path))
  const refuse = () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  }
  return {
    ...fs,
    readdirSync: (path: string, ...more: never[]) =>
      closed(path) ? refuse() : fs.readdirSync(path, ...more),
    readFileSync: (path: string, ...more: never[]) =>
      closed(path) ? refuse() : fs.readFileSync(path, ...more),
  }
})

const page = '## Why do you want to work here?\n\nI admire your commitment to innovation.\n'

it('a folder that cannot be read is said so, unless it is ignored', async () => {
  expect(() => readdirSync('closed')).toThrow('EACCES')
  const files = { 'a.md': page, 'closed/b.md': page }
  const argv = ['review', '.', '--fail-on', 'never', '--locale', 'en']
  const refused = await coach(argv, { cwd: folder(files) })
  expect(refused).toMatchObject({
    code: 2,
    stdout: '',
    stderr: "coach: closed: can't be read: no permission (EACCES)\n",
  })
  const ignored = await coach(argv, { cwd: folder({ ...files, '.coachignore': 'closed/\n' }) })
  expect(ignored).toMatchObject({ code: 0, stderr: '' })
})

it.each([
  ['en', "coach: closed.md: can't be read: no permission (EACCES)\n"],
  ['ja', 'coach: closed.md: 読み込めません。権限がありません（EACCES）\n'],
])('a file that cannot be read is said so, and the others are reviewed (%s)', async (locale, stderr) => {
  const cwd = folder({ 'a.md': page, 'closed.md': page })
  const refused = await coach(['review', '.', '--fail-on', 'never', '--locale', locale], { cwd })
  expect(refused).toMatchObject({ code: 2, stderr })
  const alone = await coach(['review', 'a.md', '--locale', locale], { cwd })
  expect(refused.stdout).toBe(alone.stdout)
})
