import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const fixtures = join(import.meta.dirname, '../fixtures/review')
const NAMES = ['integrity.ja.md', 'language-slips.ja.md', 'structure.en.md', 'structure.ja.md']
const FILES: Record<string, string> = {
  ...Object.fromEntries(NAMES.map(name => [`a/${name}`, readFileSync(join(fixtures, name), 'utf8')])),
  'b/notes.md': 'No question stands here.\n',
  'b/short.md':
    '## Why us?\n\n<!-- coach-disable-next-line shallow-research/swappable -- it is a draft -->\nBecause.\n',
}
const CONFIG = `files: [a, b]
min-score: 40
criteria: { depth: { min-level: 2 } }
causes: { weak-questions: { fail-on: unsure } }
rules: { language/*: info }
max-warnings: 3
`

const blobsOf = async (cwd: string, of: number, ...argv: string[]): Promise<string[]> => {
  const names: string[] = []
  for (let index = 1; index <= of; index++) {
    const name = `${index}-of-${of}.blob`
    const shard = await coach(['review', ...argv, '--shard', `${index}/${of}`, '--format', `blob=${name}`], {
      cwd,
    })
    expect(shard).toMatchObject({ stdout: '' })
    expect(shard.code, shard.stderr).toBeLessThan(2)
    names.push(name)
  }
  return names
}

const FORMATS = ['stylish', 'json', 'sarif', 'junit', 'csv'].map(format => ['--format', format])

describe.each([
  ['plainly', FILES, ['.'], []],
  ['with thresholds', { ...FILES, 'coach.config.yaml': CONFIG }, [], []],
  ['with --explain', FILES, ['a', 'b'], ['--explain']],
  ['with what is waived', FILES, ['.'], ['--show-waived']],
  ['with a limit of warnings', FILES, ['.'], ['--max-warnings', '1']],
  ['where nothing fails', FILES, ['.', '--fail-on', 'never'], []],
  ['where all is skipped but one', FILES, ['b'], []],
] as [string, Record<string, string>, string[], string[]][])(
  'shards and their merge %s',
  (_what, files, argv, shown) => {
    const cwd = folder(files)

    it('are one run, however many there are', async () => {
      const whole = await Promise.all(
        FORMATS.map(format => coach(['review', ...argv, ...shown, ...format], { cwd })),
      )
      for (let of = 1; of <= 7; of++) {
        const parts = await blobsOf(cwd, of, ...argv, ...shown)
        for (const [index, format] of FORMATS.entries()) {
          const ofMerge = shown.filter(flag => !/^(--max-warnings|1)$/.test(flag))
          const merged = await coach(['merge', ...parts.reverse(), ...ofMerge, ...format], { cwd })
          expect(merged, `${of} ${format[1]}`).toEqual(whole[index])
        }
      }
    })
  },
)

describe('merge refuses', async () => {
  const cwd = folder({
    ...FILES,
    'text.blob': 'no review\n',
    'other.json': '{"version": 1}\n',
    'empty.blob': '',
  })
  const [one, two] = (await blobsOf(cwd, 2, '.')) as [string, string]
  await coach(['review', 'a', '--shard', '2/2', '--format', 'blob=a.blob'], { cwd })
  await coach(['review', '.', '--shard', '2/2', '--max-warnings', '9', '--format', 'blob=max.blob'], { cwd })
  const text = readFileSync(join(cwd, one), 'utf8')
  const made = (name: string, change: (text: string) => string) => {
    expect(change(text), name).not.toBe(text)
    writeFileSync(join(cwd, name), change(text))
  }
  made('cut.blob', whole => whole.slice(0, -30))
  made('cut-at-line.blob', whole => whole.split('\n').slice(0, -2).join('\n'))
  made('line-gone.blob', whole => whole.split('\n').toSpliced(1, 1).join('\n'))
  made('build.blob', whole => whole.replace(/"build":"[^"]*"/, '"build":"0.0.0+x"'))
  made('head.blob', whole => whole.replace(/"shard":\[1,2\]/, '"shard":null'))
  made('null.blob', whole => whole.replace(/\n.*\n/, '\nnull\n'))
  made('review.blob', whole => whole.replace(/"review":\{/, '"review":null,"x":{'))
  made('later.blob', whole => whole.replace('"version":1', '"version":2'))

  const BROKEN = { en: 'cut short; run that shard again', ja: '実行し直してください' }
  const OTHER_RUN = { en: 'not of the same run', ja: '同じ' }
  it.each([
    ['a file that is no blob', ['text.blob', two], 'text.blob:1', BROKEN],
    ['another JSON file', [one, 'other.json'], 'other.json:1', BROKEN],
    ['a blob cut within a line', ['cut.blob', two], 'cut.blob:', BROKEN],
    ['a blob without its end', ['cut-at-line.blob', two], 'cut-at-line.blob:', BROKEN],
    ['a blob without one of its lines', ['line-gone.blob', two], 'line-gone.blob:', BROKEN],
    ['a head without its shard', [two, 'head.blob'], 'head.blob:1', BROKEN],
    ['a line that is no object', ['null.blob', two], 'null.blob:2', BROKEN],
    ['a line whose review is none', ['review.blob', two], 'review.blob:2', BROKEN],
    ['a blob of a later form', ['later.blob', two], 'later.blob:1', BROKEN],
    ['an empty file', ['empty.blob', two], 'empty.blob', { en: 'empty', ja: '空' }],
    ['a missing file', ['1-of-2.blo', two], '1-of-2.blob', { en: 'Did you mean', ja: 'もしかして' }],
    ['the same shard twice', [one, one, two], '1/2', { en: 'the same shard twice', ja: '二つ' }],
    ['a missing shard', [one], '2/2', { en: 'shards missing', ja: '足りません' }],
    ['shards of another number', [one, 'a.blob'], 'a.blob', OTHER_RUN],
    ['shards with another limit', [one, 'max.blob'], 'max.blob', OTHER_RUN],
    ['shards of another build', [two, 'build.blob'], 'build.blob', { en: 'another version', ja: '別の版' }],
  ])('%s', async (_what, parts, where, said) => {
    for (const locale of ['en', 'ja'] as const) {
      const { code, stdout, stderr } = await coach(['merge', ...parts, '--locale', locale], { cwd })
      expect({ code, stdout, stderr }).toMatchObject({ code: 2, stdout: '' })
      expect(stderr).toContain(where)
      expect(stderr).toContain(said[locale])
      expect(stderr).not.toMatch(/^\s+at /m)
    }
  })
})

it.each(['blob', 'blob=all.blob'])('merge makes no blob again (--format %s)', async format => {
  const cwd = folder(FILES)
  const parts = await blobsOf(cwd, 1, '.')
  const { code, stderr } = await coach(['merge', ...parts, '--format', format, '--locale', 'en'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('is not one of stylish, json')
})

describe.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1.5/2'])('--shard %s', shard => {
  it('is refused', async () => {
    const { code, stderr } = await coach(['review', '.', `--shard=${shard}`, '--locale', 'en'], {
      cwd: folder(FILES),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('--shard')
  })
})
