import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const GOOD =
  '## Why do you want to work here?\n\nI admire your commitment to innovation and your people-first culture.\n'
const UNTIDY = '## What did you change?\n\nUm, I moved the  desk, because the two queues were gonna meet.\n'

/** What is wrong with a file, and what is said of it. */
const BAD: Record<string, { text: string | Uint8Array; en: string; ja: string }> = {
  'b-broken.md': {
    text: '---\nlang: "en\n---\n\n## Why us?\n\nBecause.\n',
    en: 'b-broken.md:2:',
    ja: 'b-broken.md:2:',
  },
  'c-company.md': {
    text: '---\ncompany: nameless.yaml\n---\n\n## Why us?\n\nBecause.\n',
    en: 'nameless.yaml:1:10',
    ja: 'nameless.yaml:1:10',
  },
  'd-first.md': {
    text: '---\nfirst-round: frist.md\n---\n\n## Why us?\n\nBecause.\n',
    en: 'frist.md: no such file',
    ja: 'frist.md: ファイルがありません',
  },
  'e-latin1.md': {
    text: Buffer.from('## Why us?\n\nA caf\u00e9\n', 'latin1'),
    en: 'e-latin1.md: not UTF-8',
    ja: 'e-latin1.md: 文字コードが UTF-8 ではありません',
  },
  'f-merge.md': {
    text: `${GOOD}<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n`,
    en: 'f-merge.md:4: marks of a merge conflict',
    ja: 'f-merge.md:4: マージの衝突が残っています',
  },
  'g-prose.md': { text: 'No headings.\n', en: 'g-prose.md: no questions found', ja: 'g-prose.md: 質問が' },
  'h-key.md': {
    text: '---\nstge: 2\n---\n\n## Why us?\n\nBecause.\n',
    en: 'h-key.md:2:1  stge: unknown key',
    ja: 'h-key.md:2:1  stge:',
  },
  'i-empty.md': { text: '', en: 'i-empty.md: empty', ja: 'i-empty.md: 空のファイルです' },
}
const NAMES = Object.keys(BAD)

const FILES: Record<string, string | Uint8Array> = {
  'a.md': GOOD,
  'z.md': '## Do you have any questions for us?\n\nNo, nothing from me.\n',
  'nameless.yaml': 'company: {}\n',
  'broken.yaml': 'nothing\n',
  'sheet.yaml': 'company:\n  name: Kitahama Precision\n',
  ...Object.fromEntries(Object.entries(BAD).map(([name, { text }]) => [name, text])),
}
const ALL = ['a.md', ...NAMES, 'z.md']
const set = () => folder(FILES)
const review = (cwd: string, ...argv: string[]) => coach(['review', '--locale', 'en', ...argv], { cwd })

describe.each(['en', 'ja'] as const)('files that cannot be used (%s)', locale => {
  it('are each named, the others are reviewed, and the run ends with 2', async () => {
    const cwd = set()
    const { code, stdout, stderr } = await coach(['review', ...ALL, '--locale', locale], { cwd })
    expect(code).toBe(2)
    for (const said of Object.values(BAD)) expect(stderr).toContain(said[locale])
    expect(stderr).not.toMatch(/^\s+at /m)
    const alone = await coach(['review', 'a.md', 'z.md', '--locale', locale], { cwd })
    expect(stdout).toBe(alone.stdout)
    expect(alone).toMatchObject({ code: 1, stderr: '' })
  })

  it('are named where what they name is at fault, and that is explained once', async () => {
    const cwd = folder({ ...FILES, 'y-company.md': FILES['c-company.md']! })
    const argv = ['review', 'a.md', 'c-company.md', 'y-company.md', '--locale', locale]
    const { stderr } = await coach(argv, { cwd })
    expect(stderr.split('nameless.yaml:1:10')).toHaveLength(2)
    expect(stderr).toContain(
      { en: 'Not reviewed because of that: c-company.md, y-company.md\n', ja: 'c-company.md、y-company.md' }[
        locale
      ],
    )
  })

  it('are named by a merge as well, which ends with 2', async () => {
    const cwd = set()
    for (const index of [1, 2]) {
      const shard = await coach(
        ['review', ...ALL, '--shard', `${index}/2`, '--format', `blob=${index}.blob`, '--locale', locale],
        { cwd },
      )
      expect(shard).toMatchObject({ code: 2, stdout: '' })
      NAMES.forEach((name, at) =>
        expect(shard.stderr.includes(BAD[name]![locale])).toBe((at + 1) % 2 === index - 1),
      )
    }
    const merged = await coach(['merge', '1.blob', '2.blob', '--locale', locale], { cwd })
    const alone = await coach(['review', 'a.md', 'z.md', '--locale', locale], { cwd })
    expect(merged).toMatchObject({ code: 2, stdout: alone.stdout })
    const said = { en: (name: string) => `coach: ${name}: could not be reviewed`, ja: String }[locale]
    for (const name of NAMES) expect(merged.stderr).toContain(said(name))
    expect(merged.stderr).not.toContain('z.md')
  })
})

it('an only file that cannot be used leaves nothing to report', async () => {
  expect(await review(set(), 'g-prose.md')).toMatchObject({ code: 2, stdout: '' })
})

it('a folder with nothing but such files and such that ask nothing names both', async () => {
  const cwd = folder({ 'bad.md': FILES['e-latin1.md']!, 'notes.md': 'No headings.\n' })
  const { code, stdout, stderr } = await review(cwd, '.')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('bad.md: not UTF-8')
  expect(stderr).toContain('notes.md')
})

it.each(['json', 'sarif', 'junit', 'csv', 'ndjson', 'gitlab', 'markdown'])(
  'the report in %s is that of the others',
  async format => {
    const cwd = set()
    const { stdout } = await review(cwd, ...ALL, '--format', format)
    expect(stdout).toBe((await review(cwd, 'a.md', 'z.md', '--format', format)).stdout)
    expect(stdout).not.toBe('')
  },
)

it('reports go to their files, and a limit that is not met changes nothing', async () => {
  const cwd = set()
  const argv = ['--format', 'stylish', '--format', 'json=out.json', '--max-warnings', '0']
  expect((await review(cwd, ...ALL, ...argv)).code).toBe(2)
  const { files } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as { files: { file: string }[] }
  expect(files.map(({ file }) => file)).toEqual(['a.md', 'z.md'])
})

it('a cache changes nothing', async () => {
  const cwd = set()
  const first = await review(cwd, ...ALL)
  expect(await review(cwd, ...ALL, '--cache')).toEqual(first)
  expect(await review(cwd, ...ALL, '--cache')).toEqual(first)
})

it('--fix mends the others', async () => {
  const cwd = folder({ ...FILES, 'a.md': UNTIDY })
  const { code, stdout, stderr } = await review(cwd, ...ALL, '--fix')
  expect(code).toBe(2)
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).not.toContain('Um, ')
  for (const name of NAMES) expect(readFileSync(join(cwd, name))).toEqual(Buffer.from(BAD[name]!.text))
  for (const { en } of Object.values(BAD)) expect(stderr).toContain(en)
  expect(stderr).toContain('in 1 file.\n')
  expect(stdout).toContain('z.md')
})

it('--fix says nothing of fixes where no file can be used', async () => {
  const { code, stdout, stderr } = await review(set(), 'g-prose.md', '--fix')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).not.toContain('Nothing to fix')
})

it('a baseline keeps what it knows of them', async () => {
  const cwd = folder({ 'a.md': GOOD, 'b.md': GOOD })
  await review(cwd, 'a.md', 'b.md', '--update-baseline')
  const before = readFileSync(join(cwd, 'coach.baseline.json'), 'utf8')
  const broken = folder({ 'a.md': GOOD, 'b.md': 'No headings.\n', 'coach.baseline.json': before })
  expect((await review(broken, 'a.md', 'b.md', '--update-baseline')).code).toBe(2)
  expect(readFileSync(join(broken, 'coach.baseline.json'), 'utf8')).toBe(before)
})

describe('what flags and the configuration name is refused before anything is reviewed', () => {
  it.each([
    [['--company', 'nameless.yaml'], 'nameless.yaml:1:10'],
    [['--company', 'nowhere.yaml'], 'nowhere.yaml: no such file'],
    [['--first-round', 'e-latin1.md'], 'e-latin1.md: not UTF-8'],
    [['--rubric', 'broken.yaml'], 'broken.yaml:1:1'],
    [['--rubric', 'secnd'], 'Did you mean second?'],
    [['nowhere.md'], 'nowhere.md: no such file'],
  ])('%j', async (argv, said) => {
    for (const format of ['stylish', 'json']) {
      const { code, stdout, stderr } = await review(set(), 'a.md', 'z.md', '--format', format, ...argv)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr.split(said)).toHaveLength(2)
      expect(stderr).not.toContain('Not reviewed')
    }
  })

  it.each([
    ['company: nameless.yaml\n', 'nameless.yaml:1:10'],
    ['overrides: [{ files: [z.md], rubric: broken.yaml }]\n', 'broken.yaml:1:1'],
  ])('%s', async (config, said) => {
    const cwd = folder({ ...FILES, 'coach.config.yaml': config })
    const { code, stdout, stderr } = await review(cwd, 'a.md', 'z.md')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    // The command line is over it, and then nobody reads it.
    const over = ['--company', 'sheet.yaml', '--rubric', 'second']
    expect((await review(cwd, 'a.md', 'z.md', ...over)).code).toBe(1)
  })
})
