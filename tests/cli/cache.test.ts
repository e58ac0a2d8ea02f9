import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forget } from '../../src/cli/loading.js'
import { coach, folder } from './run.js'

const COMPANY = 'company:\n  name: Kitahama Precision\n'
const FILES = {
  'answers.md': '---\ncompany: company.yaml\n---\n## Why us?\n\nI admire your culture.\n',
  'company.yaml': COMPANY,
  'first.md': '## Why us?\n\nI like it.\n',
  'mine.yaml': 'version: 1\nextends: second\nid: mine\n',
}
const REVIEW = ['review', 'answers.md', '--locale', 'en']

const keptIn = (cwd: string, cache = '.coach-cache') =>
  (readdirSync(join(cwd, cache), { recursive: true }) as string[])
    .filter(name => name.endsWith('.review'))
    .map(name => join(cwd, cache, name))

/** As what is kept is written. */
const signed = (text: string) => `${createHash('sha256').update(text).digest('hex')}\n${text}`

it('the second run is made from what the first one kept', async () => {
  const cwd = folder(FILES)
  const first = await coach([...REVIEW, '--cache'], { cwd })
  const [kept] = keptIn(cwd)
  expect(await coach([...REVIEW, '--cache'], { cwd })).toEqual(first)
  const [, text] = readFileSync(kept!, 'utf8').split('\n')
  expect(text).toContain('"question":"Why us?"')
  writeFileSync(kept!, signed(text!.replace('"question":"Why us?"', '"question":"From the cache"')))
  expect((await coach([...REVIEW, '--cache'], { cwd })).stdout).toContain('From the cache')
  expect((await coach(REVIEW, { cwd })).stdout).not.toContain('From the cache')
})

describe('a review is made anew', () => {
  const CHANGES: [what: string, before: string[], change: (cwd: string) => void, after: string[]][] = [
    ['for another text', [], cwd => edit(cwd, 'answers.md', 'culture', 'people'), []],
    ['for another company sheet', [], cwd => edit(cwd, 'company.yaml', 'Kitahama', 'Minamihama'), []],
    ['with --explain', [], () => {}, ['--explain']],
    ['with another stage', [], () => {}, ['--stage', '1']],
    [
      'for another first round',
      ['--first-round', 'first.md'],
      cwd => edit(cwd, 'first.md', 'I like it', 'It suits me'),
      ['--first-round', 'first.md'],
    ],
    [
      'for another rubric file',
      ['--rubric', 'mine.yaml'],
      cwd => edit(cwd, 'mine.yaml', 'id: mine', 'id: ours'),
      ['--rubric', 'mine.yaml'],
    ],
    [
      'for other rules in the configuration',
      [],
      cwd => writeFileSync(join(cwd, 'coach.config.yaml'), 'rules: { language/*: off }\n'),
      [],
    ],
  ]
  it.each(CHANGES)('%s', async (_what, before, change, after) => {
    const cwd = folder(FILES)
    const first = await coach([...REVIEW, '--cache', ...before], { cwd })
    expect(first.code, first.stderr).toBeLessThan(2)
    expect(keptIn(cwd)).toHaveLength(1)
    change(cwd)
    // In one process, what files name is read once; a run has its own.
    forget()
    const second = await coach([...REVIEW, '--cache', ...after], { cwd })
    expect(second.code, second.stderr).toBeLessThan(2)
    expect(keptIn(cwd)).toHaveLength(2)
    expect(second).toEqual(await coach([...REVIEW, ...after], { cwd }))
  })

  const edit = (cwd: string, file: string, from: string, to: string) => {
    const text = readFileSync(join(cwd, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(cwd, file), text.replace(from, to))
  }
})

it('thresholds change the outcome, not what is kept', async () => {
  const cwd = folder(FILES)
  await coach([...REVIEW, '--cache'], { cwd })
  const strict = await coach([...REVIEW, '--cache', '--min-score', '100'], { cwd })
  expect(keptIn(cwd)).toHaveLength(1)
  expect(strict).toEqual(await coach([...REVIEW, '--min-score', '100'], { cwd }))
})

describe('a cache is never a reason to fail', () => {
  it.each([
    ['cut short', '{"file":"answers.md","answers":[{'],
    ['empty', ''],
    ['null', 'null'],
    ['another value', '"review"'],
    ['another object', '{}'],
    ['an answer that is none', '{"file":"answers.md","answers":[{}]}'],
    ['another file', '{"file":"other.md","answers":[]}'],
  ])('what is kept is %s', async (_what, text) => {
    const cwd = folder(FILES)
    const first = await coach([...REVIEW, '--cache'], { cwd })
    writeFileSync(keptIn(cwd)[0]!, text)
    expect(await coach([...REVIEW, '--cache'], { cwd })).toEqual(first)
    expect(readFileSync(keptIn(cwd)[0]!, 'utf8')).not.toBe(text)
  })

  it('one letter of it is another', async () => {
    const cwd = folder(FILES)
    const first = await coach([...REVIEW, '--cache'], { cwd })
    const [kept] = keptIn(cwd)
    writeFileSync(kept!, readFileSync(kept!, 'utf8').replace('Why us?', 'Why uz?'))
    expect(await coach([...REVIEW, '--cache'], { cwd })).toEqual(first)
  })

  it('a folder stands where a review is to be kept', async () => {
    const cwd = folder(FILES)
    const first = await coach([...REVIEW, '--cache'], { cwd })
    const [kept] = keptIn(cwd)
    rmSync(kept!)
    mkdirSync(kept!)
    expect(await coach([...REVIEW, '--cache'], { cwd })).toEqual(first)
    expect(readdirSync(dirname(kept!))).toHaveLength(1)
  })
})

it.each([
  ['en', "can't be written: a file stands where a folder is needed (ENOTDIR)"],
  ['ja', 'フォルダがあるべきところにファイルがあります（ENOTDIR）'],
])('but a file is no folder for it (%s)', async (locale, said) => {
  const cwd = folder(FILES)
  const { code, stdout, stderr } = await coach(
    ['review', 'answers.md', '--cache-folder', 'company.yaml', '--locale', locale],
    { cwd },
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('company.yaml')
  expect(stderr).toContain(said)
  expect(readFileSync(join(cwd, 'company.yaml'), 'utf8')).toBe(COMPANY)
})

describe('what no run has used for a month', () => {
  const DAY = 24 * 60 * 60 * 1000
  const age = (file: string, days: number) => {
    const then = new Date(Date.now() - days * DAY)
    utimesSync(file, then, then)
  }
  /** Where the review of these files is kept, from the working folder. */
  const place = async () => {
    const cwd = folder(FILES)
    await coach([...REVIEW, '--cache'], { cwd })
    return keptIn(cwd)[0]!.slice(cwd.length + 1)
  }
  const named = (letter: string, more = '') => `${letter.repeat(62)}.review${more}`

  it('is dropped where something new is kept, and nothing else is', async () => {
    const beside = dirname(await place())
    const ages: Record<string, number> = {
      [named('a')]: 31,
      [named('b', '.123.x1y2')]: 31,
      [named('c')]: 29,
      [named('d')]: 0,
      'notes.md': 400,
      'mine.review': 400,
    }
    const cwd = folder({
      ...FILES,
      ...Object.fromEntries(Object.keys(ages).map(name => [join(beside, name), 'x'])),
    })
    for (const [name, days] of Object.entries(ages)) age(join(cwd, beside, name), days)
    const { code } = await coach([...REVIEW, '--cache'], { cwd })
    expect(code).toBe(0)
    const left = readdirSync(join(cwd, beside)).filter(name => name in ages)
    expect(left.sort()).toEqual([named('c'), named('d'), 'mine.review', 'notes.md'])
    expect(keptIn(cwd)).toContain(join(cwd, await place()))
  })

  it('is not what has been used since, however old', async () => {
    const cwd = folder(FILES)
    await coach([...REVIEW, '--cache'], { cwd })
    const [kept] = keptIn(cwd)
    age(kept!, 29)
    await coach([...REVIEW, '--cache'], { cwd })
    expect(Date.now() - statSync(kept!).mtimeMs).toBeLessThan(DAY)
  })
})

it('nothing is kept unasked, and a folder of the cache is not reviewed', async () => {
  const cwd = folder(FILES)
  await coach(['review', '.'], { cwd })
  expect(readdirSync(cwd)).toHaveLength(Object.keys(FILES).length)
  const first = await coach(['review', '.', '--cache'], { cwd })
  writeFileSync(join(cwd, '.coach-cache', 'x.md'), '## Why us?\n\nBecause.\n')
  expect(await coach(['review', '.', '--cache'], { cwd })).toEqual(first)
})

it('what one folder has kept serves another', async () => {
  const names = []
  for (let time = 0; time < 2; time++) {
    const cwd = folder(FILES)
    await coach([...REVIEW, '--cache'], { cwd })
    names.push(keptIn(cwd).map(name => name.slice(cwd.length)))
  }
  expect(names[0]).toHaveLength(1)
  expect(names[1]).toEqual(names[0])
})
