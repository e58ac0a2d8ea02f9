import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceText } from '../../src/platform/replace-file.js'
import { unifiedDiff } from '../../src/report/unified-diff.js'
import { applyFixes } from '../../src/review/fix/apply.js'
import type { Fix } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const JA =
  '---\nstage: 2\n# 食べれる\n---\n\n前書きの食べれる\n\n## 何でも食べれますか。\n\nえーと、図面も見れます。部長様が「見れる」とおっしゃられました。\n\n<!-- 見れる -->\n'
const JA_FIXED = JA.replace('えーと、図面も見れます。部長様', '図面も見られます。部長').replace(
  'おっしゃられました',
  'おっしゃいました',
)
const EN =
  '## What did you change?\n\nUm, I moved the  desk, because the two queues were gonna meet. The wait fell from nine minutes to four.\n'
const EN_FIXED = EN.replace('Um, ', '').replace('the  desk', 'the desk').replace('gonna', 'going to')
const CLEAN = '## What did you change?\n\nI moved the desk.\n'

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')
const fix = (cwd: string, ...args: string[]) => coach(['review', '--locale', 'en', ...args], { cwd })

describe('coach review --fix', () => {
  it('mends answers and nothing else, says how much, and reports what remains', async () => {
    const cwd = folder({ 'ja.md': JA, 'en.md': EN, 'clean.md': CLEAN })
    const { code, stdout, stderr } = await fix(cwd, 'ja.md', 'en.md', 'clean.md', '--fix')
    expect(code).toBe(0)
    expect(stderr).toBe('Fixed 7 places in 2 files.\n')
    expect([read(cwd, 'ja.md'), read(cwd, 'en.md'), read(cwd, 'clean.md')]).toEqual([
      JA_FIXED,
      EN_FIXED,
      CLEAN,
    ])
    // What is quoted stays a finding.
    expect(stdout.match(/language\/[\w-]+/g)).toEqual(['language/ra-nuki'])
    expect(stdout).not.toContain('--fix')
    expect(readdirSync(cwd).sort()).toEqual(['clean.md', 'en.md', 'ja.md'])
  })

  it('has nothing to do a second time', async () => {
    const cwd = folder({ 'ja.md': JA, 'en.md': EN })
    await fix(cwd, 'ja.md', 'en.md', '--fix')
    const { stderr } = await fix(cwd, 'ja.md', 'en.md', '--fix')
    expect(stderr).toBe('Nothing to fix.\n')
    const { stderr: ja } = await fix(cwd, 'ja.md', '--fix', '--locale', 'ja')
    expect(ja).toBe('直せるところはありませんでした。\n')
    expect(read(cwd, 'ja.md')).toBe(JA_FIXED)
  })

  it.each<[name: string, shape: (text: string) => string]>([
    ['a byte order mark', text => `\ufeff${text}`],
    ['CRLF', text => text.replaceAll('\n', '\r\n')],
    ['a last line without its break', text => text.trimEnd()],
    ['all of them', text => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`],
  ])('keeps %s', async (_, shape) => {
    const cwd = folder({ 'ja.md': shape(JA), 'en.md': shape(EN) })
    await fix(cwd, 'ja.md', 'en.md', '--fix')
    expect([read(cwd, 'ja.md'), read(cwd, 'en.md')]).toEqual([shape(JA_FIXED), shape(EN_FIXED)])
  })

  it('keeps the mode, and a link a link', async () => {
    const cwd = folder({ 'real/en.md': EN })
    chmodSync(join(cwd, 'real/en.md'), 0o640)
    symlinkSync('real/en.md', join(cwd, 'link.md'))
    await fix(cwd, 'link.md', '--fix')
    expect(read(cwd, 'real/en.md')).toBe(EN_FIXED)
    expect(statSync(join(cwd, 'real/en.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(cwd, 'real'))).toEqual(['en.md'])
  })

  it('counts one file once, by whatever name', async () => {
    const cwd = folder({ 'en.md': EN })
    const { code } = await fix(cwd, 'en.md', './en.md', '--fix')
    expect(code).toBe(0)
    expect(read(cwd, 'en.md')).toBe(EN_FIXED)
  })

  it('writes nothing where a file cannot be read', async () => {
    const cwd = folder({ 'en.md': EN })
    expect((await fix(cwd, 'en.md', 'nowhere.md', '--fix')).code).toBe(2)
    expect(read(cwd, 'en.md')).toBe(EN)
  })

  it.each([
    ['en', 'en.md: read-only', 'Fixed 4 places in 1 file.'],
    ['ja', 'en.md: 読み取り専用', '1個のファイルの4か所を直しました。'],
  ])('a read-only file is left and said to be, the others are mended: %s', async (locale, why, count) => {
    const cwd = folder({ 'en.md': EN, 'ja.md': JA })
    chmodSync(join(cwd, 'en.md'), 0o444)
    const { code, stdout, stderr } = await fix(cwd, 'en.md', 'ja.md', '--fix', '--locale', locale)
    expect(code).toBe(2)
    expect(stderr).toContain(why)
    expect(stderr).toContain(count)
    expect([read(cwd, 'en.md'), read(cwd, 'ja.md')]).toEqual([EN, JA_FIXED])
    // The report speaks of the files as they are.
    expect(stdout).toContain('language/filler')
  })

  it('reads standard input, writes the text to standard output and the report to stderr', async () => {
    const { code, stdout, stderr } = await coach(['review', '-', '--fix', '--locale', 'en'], { stdin: EN })
    expect({ code, stdout }).toEqual({ code: 0, stdout: EN_FIXED })
    expect(stderr).toMatch(/^Fixed 3 places in 1 file\.\n/)
    expect(stderr).toContain('1 answer')
    const clean = await coach(['review', '-', '--fix'], { stdin: CLEAN })
    expect(clean.stdout).toBe(CLEAN)
  })

  it('never writes to the file that standard input is named after', async () => {
    const cwd = folder({ 'en.md': EN })
    const argv = ['review', '-', '--stdin-filename', 'en.md', '--fix', '--locale', 'en']
    const { stdout, stderr } = await coach(argv, { cwd, stdin: EN })
    expect(stdout).toBe(EN_FIXED)
    expect(stderr).toContain('1 answer')
    expect(read(cwd, 'en.md')).toBe(EN)
  })

  it('leaves standard output to a report for machines', async () => {
    const cwd = folder({ 'en.md': EN })
    const { stdout } = await fix(cwd, 'en.md', '--fix', '--format', 'json')
    expect(stdout).not.toContain('"fix"')
    expect((JSON.parse(stdout) as { version: number }).version).toBe(1)
  })

  it('ends with 1 where something grave remains', async () => {
    const cwd = folder({ 'q.md': '## Do you have any questions for us?\n\nNo, um, nothing from me.\n' })
    expect((await fix(cwd, 'q.md', '--fix')).code).toBe(1)
  })
})

describe('coach review --fix-dry-run', () => {
  it('shows a diff and writes nothing', async () => {
    const cwd = folder({ 'en.md': EN.trimEnd(), 'clean.md': CLEAN })
    const { code, stdout, stderr } = await fix(cwd, 'en.md', 'clean.md', '--fix-dry-run')
    const [before, after] = [EN, EN_FIXED].map(text => text.trimEnd().split('\n').at(-1)!)
    const note = '\\ No newline at end of file'
    expect(stdout).toBe(
      [
        '--- en.md\n+++ en.md\n@@ -1,3 +1,3 @@\n ## What did you change?\n \n',
        `-${before}\n${note}\n+${after}\n${note}\n`,
      ].join(''),
    )
    expect(stderr).toBe('--fix would change 3 places in 1 file; nothing was written.\n')
    expect(code).toBe(0)
    expect(read(cwd, 'en.md')).toBe(EN.trimEnd())
  })

  it('leaves the verdict and reports to files as they are without it', async () => {
    const cwd = folder({ 'en.md': EN })
    const plain = await fix(cwd, 'en.md', '--fail-on', 'info', '--format', 'json=plain.json')
    const dry = await fix(cwd, 'en.md', '--fail-on', 'info', '--format', 'json=dry.json', '--fix-dry-run')
    expect([plain.code, dry.code]).toEqual([1, 1])
    expect(dry.stdout).toMatch(/^--- en\.md\n/)
    expect(read(cwd, 'dry.json')).toBe(read(cwd, 'plain.json'))
  })

  it.each([
    [['--fix-dry-run', '--format', 'json'], 'give the report a file: --format json=report.txt'],
    [['--fix-dry-run', '--fix'], '--fix and --fix-dry-run exclude each other'],
  ])('%j is refused before anything is written', async (args, said) => {
    const cwd = folder({ 'en.md': EN })
    const { code, stderr } = await fix(cwd, 'en.md', ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
    expect(read(cwd, 'en.md')).toBe(EN)
  })

  it.each(['--fix', '--fix-dry-run'].flatMap(flag => ['blob', 'blob=1.blob'].map(to => [flag, to] as const)))(
    '%s with --format %s is refused before anything is written',
    async (flag, to) => {
      const cwd = folder({ 'en.md': EN })
      const said = { en: 'review again without it', ja: '付けずに点検し直してください' }
      for (const locale of ['en', 'ja'] as const) {
        const { code, stdout, stderr } = await fix(cwd, 'en.md', flag, '--format', to, '--locale', locale)
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
        expect(stderr).toContain(said[locale])
        expect(stderr.startsWith(`coach: ${flag}`)).toBe(true)
      }
      expect(readdirSync(cwd)).toEqual(['en.md'])
      expect(read(cwd, 'en.md')).toBe(EN)
    },
  )

  it('takes standard input', async () => {
    const { stdout } = await coach(['review', '-', '--fix-dry-run', '--locale', 'en'], { stdin: EN })
    expect(stdout).toMatch(/^--- <stdin>\n\+\+\+ <stdin>\n/)
  })
})

describe('findings that can be mended', () => {
  interface Marked {
    quote: string
    fix?: Fix
  }
  const marked = async (text: string) => {
    const { stdout } = await fix(folder({ 'a.md': text }), 'a.md', '--format', 'ndjson')
    return stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Marked)
  }

  it.each([
    ['ja', JA, JA_FIXED],
    ['en', EN, EN_FIXED],
    ['en after a byte order mark', `\ufeff${EN}`, EN_FIXED],
  ])('say in JSON what to put where, %s', async (_, text, after) => {
    const fixes = (await marked(text)).flatMap(finding => finding.fix ?? [])
    expect(applyFixes(text.replace(/^\ufeff/, ''), fixes).text).toBe(after)
  })

  it('and in SARIF', async () => {
    const { stdout } = await fix(folder({ 'a b.md': EN }), 'a b.md', '--format', 'sarif')
    const { results } = (JSON.parse(stdout) as { runs: { results: Record<string, unknown>[] }[] }).runs[0]!
    const gonna = results.find(({ ruleId }) => ruleId === 'language/contraction-or-slang')!
    expect(gonna['fixes']).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'a%20b.md' },
            replacements: [
              {
                deletedRegion: { charOffset: EN.indexOf('gonna'), charLength: 5 },
                insertedContent: { text: 'going to' },
              },
            ],
          },
        ],
      },
    ])
    expect(results.filter(({ fixes }) => fixes === undefined)).not.toEqual([])
  })

  it.each([
    ['en', '3 can be fixed with --fix'],
    ['ja', '3件は --fix で直せます'],
  ])('are counted for the reader, %s', async (locale, said) => {
    const cwd = folder({ 'en.md': EN, 'clean.md': CLEAN })
    expect((await fix(cwd, 'en.md', '--locale', locale)).stdout.split('\n')).toContain(said)
    expect((await fix(cwd, 'clean.md', '--locale', locale)).stdout).not.toContain('--fix')
  })
})

describe('replacing a file', () => {
  const attempt = (cwd: string, before: string) => {
    try {
      replaceText('a.md', cwd, before, 'after')
    } catch (error) {
      return (error as { problem: string }).problem
    }
    return null
  }

  it('leaves alone what has changed since, or is gone', () => {
    const cwd = folder({ 'a.md': 'changed' })
    expect(attempt(cwd, 'before')).toBe('changed')
    expect(readdirSync(cwd)).toEqual(['a.md'])
    expect(read(cwd, 'a.md')).toBe('changed')
    writeFileSync(join(cwd, 'a.md'), Buffer.from([0xff, 0xfe, 0]))
    expect(attempt(cwd, 'before')).toBe('changed')
    expect(attempt(folder({}), 'before')).toBe('changed')
  })

  it('does its work where nothing stands in the way', () => {
    const cwd = folder({ 'a.md': 'before' })
    expect(attempt(cwd, 'before')).toBe(null)
    expect(read(cwd, 'a.md')).toBe('after')
  })
})

describe('a diff', () => {
  const lines = (count: number, change: number[]) =>
    Array.from(
      { length: count },
      (_, index) => `${change.includes(index + 1) ? 'new' : 'old'} ${index + 1}\n`,
    ).join('')

  it('joins what is near, and parts what is far', () => {
    const diff = unifiedDiff('a', lines(30, []), lines(30, [2, 9, 10, 25]))
    expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,13 +1,13 @@', '@@ -22,7 +22,7 @@'])
    expect(diff).toContain('-old 9\n-old 10\n+new 9\n+new 10\n old 11\n')
  })

  it('is empty where nothing differs', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('')
  })
})
