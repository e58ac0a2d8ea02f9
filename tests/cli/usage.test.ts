import { describe, expect, it } from 'vitest'
import { coach } from './run.js'

interface Case {
  argv: string[]
  /** All of these stand on stderr, by locale. */
  en: string[]
  ja: string[]
}

const CASES: Case[] = [
  {
    argv: ['reviw'],
    en: ['unknown command: reviw', 'Did you mean review?', 'See coach --help.'],
    ja: ['reviw というコマンドはありません', 'もしかして review ですか。', 'coach --help をご覧ください。'],
  },
  {
    argv: ['rubric', 'shwo'],
    en: ['unknown command: shwo', 'Did you mean show?', 'See coach rubric --help.'],
    ja: ['shwo というコマンドはありません', 'もしかして show ですか。'],
  },
  {
    argv: ['review', 'a.md', '--compny', 'x'],
    en: ['unknown option: --compny', 'Did you mean --company?', 'See coach review --help.'],
    ja: ['--compny というオプションはありません', 'もしかして --company ですか。'],
  },
  {
    argv: ['mock', '--stage', '3'],
    en: ['--stage: 3 is not one of 1, 2'],
    ja: ['--stage: 3 は使えません。1, 2 から選んでください'],
  },
  {
    argv: ['review', 'a.md', '--fail-on', 'waning'],
    en: ['--fail-on: waning is not one of error, warning, info, never', 'Did you mean warning?'],
    ja: ['--fail-on: waning は使えません', 'もしかして warning ですか。'],
  },
  {
    argv: ['mock', '--questions', '0'],
    en: ['--questions: 0 is not a whole number from 1 to 20'],
    ja: ['--questions: 0 は使えません。1 から 20 までの整数を指定してください'],
  },
  {
    argv: ['mock', '--seed', '1.5'],
    en: ['--seed: 1.5 is not a whole number'],
    ja: ['--seed: 1.5 は使えません'],
  },
  {
    argv: ['review', '--company'],
    en: ['option --company <file> needs a value'],
    ja: ['オプション --company <file> には値が必要です'],
  },
  {
    argv: ['rubric', 'show'],
    en: ['missing argument: rubric'],
    ja: ['引数 rubric を指定してください'],
  },
  {
    argv: ['completion', 'fishh'],
    en: ['shell: fishh is not one of bash, zsh, fish', 'Did you mean fish?'],
    ja: ['shell: fishh は使えません', 'もしかして fish ですか。'],
  },
  {
    argv: ['assess', 'a.ndjson', 'b.ndjson'],
    en: ['too many arguments'],
    ja: ['引数が多すぎます'],
  },
  {
    argv: ['explain', 'shalow-research'],
    en: ['no topic is called shalow-research', 'Did you mean shallow-research?'],
    ja: ['shalow-research という項目はありません', 'もしかして shallow-research ですか。'],
  },
  {
    argv: ['rubric', 'show', 'second', '--criterion', 'dept'],
    en: ['--criterion: dept is not one of relevance', 'Did you mean depth?'],
    ja: ['--criterion: dept は使えません', 'もしかして depth ですか。'],
  },
  {
    argv: ['review'],
    en: ['nothing to read; name files or folders (. for this one), or - for standard input'],
    ja: ['読むものがありません'],
  },
  {
    argv: ['review', '-'],
    en: ['standard input is a terminal'],
    ja: ['標準入力が端末です'],
  },
  {
    argv: ['assess'],
    en: ['standard input is a terminal'],
    ja: ['標準入力が端末です'],
  },
]

describe.each(CASES)('coach $argv', ({ argv, en, ja }) => {
  it.each([
    ['en', en],
    ['ja', ja],
  ] as const)('says in %s what is wrong', async (locale, sentences) => {
    const { code, stdout, stderr } = await coach([...argv, '--locale', locale])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    for (const sentence of sentences) expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stderr).not.toMatch(/[{}]\w|undefined/)
  })
})

it('finds a mistyped command behind a flag with a value', async () => {
  const { code, stderr } = await coach(['--locale', 'ja', 'mokc'])
  expect(code).toBe(2)
  expect(stderr).toContain('mokc というコマンドはありません')
  expect(stderr).toContain('もしかして mock ですか。')
})

it('names the languages that a message can have', async () => {
  const { code, stderr } = await coach(['explain', '--locale', 'fr'], { env: { LANG: 'ja_JP.UTF-8' } })
  expect(code).toBe(2)
  expect(stderr).toContain('--locale: fr は使えません。ja, en から選んでください')
})

it('a misleadingly short value gets no suggestion', async () => {
  const { stderr } = await coach(['mock', '--stage', '3', '--locale', 'en'])
  expect(stderr).not.toContain('Did you mean')
})
