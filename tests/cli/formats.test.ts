import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { coach } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'coach-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WEAK = join(import.meta.dirname, '../../examples/answers-weak.en.md')
const review = (...args: string[]) => coach(['review', WEAK, ...args], { cwd: folder })
const fileIn = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('several reports of one review', () => {
  it('go to their files, one at most to standard output, and change no exit code', async () => {
    const alone = await review()
    const { code, stdout, stderr } = await review(
      ...['--format', 'junit=out.xml', '--format', 'stylish', '--format=sarif=out=1.sarif'],
    )
    expect({ code, stdout, stderr }).toEqual({ code: alone.code, stdout: alone.stdout, stderr: '' })
    expect(fileIn('out.xml')).toContain('<testsuites')
    expect(JSON.parse(fileIn('out=1.sarif'))).toMatchObject({ version: '2.1.0' })
  })

  it('to files only leave standard output empty', async () => {
    expect(await review('--format', 'csv=out.csv')).toMatchObject({ code: 1, stdout: '' })
    expect(fileIn('out.csv').split('\r\n')[0]).toMatch(/^file,line,/)
  })

  it.each([
    [['--format', 'json', '--format', 'csv'], 'only one report can go to standard output'],
    [['--format', 'sarf=out.sarif'], 'Did you mean sarif?'],
    [['--format', 'sarif='], '--format'],
    [
      ['--format', 'sarif=no/such/folder.sarif'],
      "no/such/folder.sarif: can't be written: its folder does not exist (ENOENT)",
    ],
  ])('%j is refused', async (args, said) => {
    const { code, stderr } = await review(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})
