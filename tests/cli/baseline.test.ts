import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { REVIEW_FORMATS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const OLD = '## Blue or green?\n\n## Do you have any questions for us?\n\nNo, nothing from me, thanks.\n'
const NEW = `${OLD}\n## Round or square?\n`
let cwd: string
beforeEach(() => {
  cwd = folder({ 'a.md': OLD, 'b.md': OLD })
})
const review = (...args: string[]) => coach(['review', ...args, '--locale', 'en'], { cwd })
const KNOWN = ['--baseline', 'coach.baseline.json']
const read = (name = 'coach.baseline.json') => readFileSync(join(cwd, name), 'utf8')
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)

describe('--update-baseline', () => {
  it('writes the findings, hides them and ends with 0', async () => {
    expect((await review('a.md')).code).toBe(1)
    const { code, stdout, stderr } = await review('a.md', '--update-baseline')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^coach\.baseline\.json: \d+ findings written\n$/) as string,
    })
    expect(stdout).toMatch(/^\d+ findings known from the baseline are hidden\n2 answers, no findings\n/)
    expect(JSON.parse(read())).toMatchObject({ version: 1 })
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md', 'coach.baseline.json'])
  })

  it('writes the same again, in any order of files', async () => {
    await review('a.md', 'b.md', '--update-baseline')
    const first = read()
    await review('b.md', './a.md', '--update-baseline')
    expect(read()).toBe(first)
    expect(first).not.toContain(cwd)
  })

  it('keeps other files that are there, and forgets those that are not', async () => {
    await review('a.md', 'b.md', '--update-baseline')
    await review('a.md', '--update-baseline')
    expect(read()).toContain('"b.md"')
    rmSync(join(cwd, 'b.md'))
    await review('a.md', '--update-baseline')
    expect(read()).not.toContain('"b.md"')
  })

  it('writes where it is told to, and names files from there', async () => {
    mkdirSync(join(cwd, 'ci'))
    await review('a.md', '--baseline', 'ci/known.json', '--update-baseline')
    expect(read('ci/known.json')).toContain('"../a.md"')
    const within = { cwd: join(cwd, 'ci') }
    expect((await coach(['review', '../a.md', '--baseline', 'known.json'], within)).code).toBe(0)
  })

  it('says that it cannot write', async () => {
    const { code, stderr } = await review('a.md', '--baseline', 'no/such.json', '--update-baseline')
    expect(code).toBe(2)
    expect(stderr).toContain("no/such.json: can't be written: its folder does not exist (ENOENT)")
  })

  it('leaves what is waived out', async () => {
    write('a.md', `<!-- coach-disable-file answers -- drafts -->\n\n${OLD}`)
    await review('a.md', '--update-baseline')
    expect(read()).not.toContain('answers/empty')
  })
})

describe('--baseline', () => {
  it('leaves only what is new in the counts and the exit code', async () => {
    await review('a.md', '--update-baseline')
    expect((await review('a.md', ...KNOWN, '--fail-on', 'info')).code).toBe(0)
    write('a.md', NEW)
    const { code, stdout } = await review('a.md', ...KNOWN)
    expect(code).toBe(1)
    expect(stdout).toContain('Round or square?')
    expect(stdout).not.toContain('weak-questions/none')
  })

  it.each(REVIEW_FORMATS.filter(format => format !== 'sarif' && format !== 'blob'))(
    'leaves it out of %s',
    async format => {
      await review('a.md', '--update-baseline')
      write('a.md', NEW)
      const { stdout } = await review('a.md', ...KNOWN, '--format', format)
      expect(stdout).not.toContain('weak-questions/none')
      if (format !== 'csv') expect(stdout).toContain('answers/empty')
    },
  )

  it('is in SARIF a state and a suppression', async () => {
    await review('a.md', '--update-baseline')
    write('a.md', `${NEW} <!-- coach-disable-file answers/unknown-category -- a game -->\n`)
    const { stdout } = await review('a.md', ...KNOWN, '--format', 'sarif')
    const { results } = (JSON.parse(stdout) as { runs: { results: Record<string, unknown>[] }[] }).runs[0]!
    const told = new Set(
      results.map(({ ruleId, baselineState, suppressions }) =>
        JSON.stringify([
          ruleId === 'answers/unknown-category',
          baselineState,
          (suppressions as { kind: string }[]).map(({ kind }) => kind),
        ]),
      ),
    )
    expect([...told].sort()).toEqual([
      '[false,"new",[]]',
      '[false,"unchanged",["external"]]',
      '[true,null,["inSource"]]',
    ])
  })

  it.each([
    ['en', /^\d+ entries of the baseline no longer occur; --update-baseline drops them\n$/],
    ['ja', /^ベースラインの\d+件は、もう見つかりません。--update-baseline で取り除けます\n$/],
  ])('tells in %s what no longer occurs, in reviewed files only', async (locale, said) => {
    await review('a.md', 'b.md', '--update-baseline')
    write('a.md', '## Do you have any questions for us?\n\nNo, nothing from me, thanks.\n')
    const run = (...args: string[]) => coach(['review', ...args, ...KNOWN, '--locale', locale], { cwd })
    expect((await run('a.md')).stderr).toMatch(said)
    expect((await run('b.md')).stderr).toBe('')
    await review('a.md', '--update-baseline')
    expect((await run('a.md')).stderr).toBe('')
  })

  it('knows standard input, whatever the language calls it', async () => {
    const run = (locale: string, ...args: string[]) =>
      coach(['review', '-', '--locale', locale, ...args], { cwd, stdin: OLD })
    await run('ja', '--update-baseline')
    expect((await run('en', ...KNOWN)).code).toBe(0)
  })

  it.each<[name: string, text: string | null, en: string, ja: string]>([
    ['is not there', null, 'no such baseline; --update-baseline writes one', 'ベースラインがありません'],
    ['is empty', '', 'empty; there is nothing to read', '空のファイルです'],
    ['is no JSON', '{\n  "version": 1,\n}', ':3:1: not valid JSON', ':3:1: JSON として読めません'],
    ['is half merged', '{\n=======\n}', ':2: marks of a merge conflict', ':2: マージの衝突が残っています'],
    [
      'is of another version',
      '{\n  "version": 9,\n  "findings": []\n}',
      ':2:14  version: expected one of 1, found 9',
      ':2:14  version: 1 のいずれかが必要です',
    ],
  ])('that %s is refused, with its place', async (_name, text, en, ja) => {
    if (text !== null) write('coach.baseline.json', text)
    for (const [locale, said] of [
      ['en', en],
      ['ja', ja],
    ] as const) {
      const { code, stdout, stderr } = await coach(['review', 'a.md', ...KNOWN, '--locale', locale], { cwd })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('coach.baseline.json')
      expect(stderr).toContain(said)
    }
    if (text === null) return
    expect((await review('a.md', '--update-baseline')).code).toBe(2)
    expect(read()).toBe(text)
  })
})
