import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { LANGS, TRACKS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

const ALWAYS = ['.coachignore', 'answers/second-interview.md', 'coach.config.yaml', 'company.yaml']
const textIn = (path: string, file: string) => readFileSync(join(path, file), 'utf8')

/** Commands of the text's last lines, as a shell would take them apart. */
const commandsIn = (stdout: string): string[][] =>
  [...stdout.matchAll(/^ {2}coach (.*)$/gm)].map(([, line = '']) =>
    (line.match(/'[^']*'|\S+/g) ?? []).map(word => word.replace(/^'|'$/g, '')),
  )

describe.each(LANGS.flatMap(lang => TRACKS.map(track => [lang, track] as const)))(
  'in %s, %s',
  (lang, track) => {
    it('writes a set whose answers pass every check, and says what to type next', async () => {
      const cwd = folder({})
      const { code, stdout, stderr } = await coach(['init', '--locale', lang, '--track', track], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(filesIn(cwd)).toEqual(['.coachignore', '.github/workflows/coach.yml', ...ALWAYS.slice(1)])
      const [review, mock] = commandsIn(stdout)
      const reviewed = await coach([...review!, '--format', 'json', '--locale', lang], { cwd })
      const { files, summary } = JSON.parse(reviewed.stdout) as Review
      expect(summary).toMatchObject({ answers: 4, error: 0, warning: 0, info: 0 })
      expect(files[0]!.answers.map(({ category }) => category)).not.toContain('unexpected')
      for (const { assessment } of files[0]!.answers)
        expect(assessment).toMatchObject({ lang, pass: 'yes', integrity: [] })
      expect(mock).toEqual([
        ...['mock', '--stage', '2'],
        ...(track === 'career' ? [] : ['--track', track]),
        ...['--company', 'company.yaml'],
      ])
    })

    it('speaks that language throughout', async () => {
      const cwd = folder({})
      const { stdout } = await coach(['init', '--locale', lang, '--track', track, '--ci', 'none'], { cwd })
      const kana = /[ぁ-ん]/
      for (const text of [stdout, ...ALWAYS.map(file => textIn(cwd, file))])
        expect(kana.test(text)).toBe(lang === 'ja')
    })
  },
)

interface Review {
  files: { answers: { category: string; assessment: unknown }[] }[]
  summary: unknown
}

describe('coach init', () => {
  it('keeps what exists, says so and writes the rest', async () => {
    const cwd = folder({ 'company.yaml': 'mine\n', '.coachignore': '' })
    symlinkSync('nowhere', join(cwd, 'coach.config.yaml'))
    const { code, stdout } = await coach(['init', '--ci', 'none'], { cwd })
    expect(code).toBe(0)
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'answers/second-interview.md: written',
      'company.yaml: exists, kept',
      'coach.config.yaml: exists, kept',
      '.coachignore: exists, kept',
    ])
    expect([textIn(cwd, 'company.yaml'), textIn(cwd, '.coachignore')]).toEqual(['mine\n', ''])
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
  })

  it('a second time changes nothing and succeeds', async () => {
    const cwd = folder({})
    await coach(['init'], { cwd })
    const before = filesIn(cwd).map(file => [file, textIn(cwd, file), statSync(join(cwd, file)).mtimeMs])
    const { code, stdout } = await coach(['init', '--track', 'new-grad', '--locale', 'ja'], { cwd })
    expect(code).toBe(0)
    expect(stdout.match(/すでにあるので変更していません/g)).toHaveLength(5)
    expect(filesIn(cwd).map(file => [file, textIn(cwd, file), statSync(join(cwd, file)).mtimeMs])).toEqual(
      before,
    )
  })

  it.each([
    ['github', '.github/workflows/coach.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ])('--ci %s writes a job in the language of messages', async (service, file) => {
    const cwd = folder({})
    await coach(['init', '--ci', service, '--locale', 'ja', '--lang', 'en'], { cwd })
    expect(filesIn(cwd)).toEqual([file, ...ALWAYS].sort())
    expect(textIn(cwd, file)).toContain('coach review answers/ --locale ja\n')
    expect(parse(textIn(cwd, file))).toBeTypeOf('object')
  })

  it('in another folder, names it in its commands, ready for a shell', async () => {
    const cwd = folder({})
    const { stdout } = await coach(['init', 'my 練習/', '--lang', 'ja', '--ci', 'none'], { cwd })
    expect(filesIn(join(cwd, 'my 練習'))).toEqual(ALWAYS)
    const [review, mock] = commandsIn(stdout)
    expect(mock).toEqual(['mock', '--stage', '2', '--lang', 'ja', '--company', 'company.yaml'])
    expect((await coach(review!, { cwd: join(cwd, 'my 練習') })).code).toBe(0)
    expect(stdout).toContain("cd 'my 練習'\n")
  })

  it('writes settings that name what is there', async () => {
    const cwd = folder({})
    await coach(['init', '--ci', 'none'], { cwd })
    expect(parse(textIn(cwd, 'coach.config.yaml'))).toEqual({
      files: ['answers/**/*.md'],
      company: 'company.yaml',
      'fail-on': 'error',
    })
  })

  it.each([
    [
      ['taken'],
      "taken/answers/second-interview.md: can't be written: a file stands where a folder is needed (ENOTDIR)",
    ],
    [
      ['.', '--ci', 'github'],
      "answers/second-interview.md: can't be written: a file stands where a folder is needed (ENOTDIR)",
    ],
    [['--ci', 'gitlabs'], 'Did you mean gitlab?'],
    [['--force'], 'unknown option: --force'],
    [['a', 'b'], 'too many arguments'],
  ])('%j is refused', async (args, said) => {
    const cwd = folder({ taken: '', answers: '' })
    const { code, stdout, stderr } = await coach(['init', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(filesIn(cwd)).toEqual(['answers', 'taken'])
  })

  it.each([
    ['en', 'coach: the name of the folder is empty; give one, or none at all for this folder\n'],
    [
      'ja',
      'coach: フォルダ名が空です。フォルダを指定してください（今のフォルダに作るときは引数を省略します）\n',
    ],
  ])('an empty name is no folder (%s)', async (locale, said) => {
    const cwd = folder({})
    const refused = await coach(['init', '', '--locale', locale], { cwd })
    expect(refused).toEqual({ code: 2, stdout: '', stderr: said })
    expect(filesIn(cwd)).toEqual([])
  })

  it('ships its templates', () => {
    expect(manifest.files).toContain('templates')
  })
})
