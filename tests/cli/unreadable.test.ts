import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const utf16 = Buffer.from('\ufeff# 質問\n\n答え\n', 'utf16le')
const latin1 = Buffer.from('## Why us?\n\nA caf\u00e9\n', 'latin1')

const cwd = folder({
  'answers.md': '## Why do you want to work here?\n\nBecause.\n',
  'empty.md': '',
  'blank.md': ' \n\t\n',
  'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'nul.md': 'text\0text',
  'utf16.md': utf16,
  'latin1.md': latin1,
  'prose.md': 'No headings here, only text.\n',
  'folder/inside.md': '# x\n',
  'broken.md': '---\nlang: "en\n---\n\n## Why us?\n\nBecause.\n',
  'unknown-key.md': '---\nstage: 2\ncompani: company.yaml\n---\n\n## Why us?\n\nBecause.\n',
  'stage.md': '---\nstage: 3\n---\n\n## Why us?\n\nBecause.\n',
  'category.md': '## Why us?\n\n<!-- coach: category=motivaton -->\n\nBecause.\n',
  'no-company.md': '---\ncompany: compny.yaml\n---\n\n## Why us?\n\nBecause.\n',
  'company.yaml': 'company: {}\n',
})

const CASES: [file: string, en: string[], ja: string[]][] = [
  [
    'answer.md',
    ['answer.md: no such file', 'Did you mean answers.md?'],
    ['ファイルがありません', 'もしかして answers.md ですか。'],
  ],
  ['nowhere/at/all.md', ['no such file'], ['ファイルがありません']],
  ['empty.md', ['empty.md: empty'], ['empty.md: 空のファイルです']],
  ['blank.md', ['blank.md: empty'], ['blank.md: 空のファイルです']],
  ['picture.md', ['not a text file'], ['テキストファイルではありません']],
  ['nul.md', ['not a text file'], ['テキストファイルではありません']],
  ['utf16.md', ['not UTF-8', '(byte 1)'], ['UTF-8 ではありません', '1 バイト目']],
  ['latin1.md', ['not UTF-8', '(byte 18)'], ['UTF-8 ではありません', '18 バイト目']],
  ['prose.md', ['no questions found'], ['質問が見つかりません']],
  [
    'broken.md',
    ['broken.md:2:7', 'not valid YAML', 'quotation mark is never closed'],
    ['broken.md:2:7', 'YAML として読めません'],
  ],
  [
    'unknown-key.md',
    ['unknown-key.md:3:1  compani: unknown key', 'Did you mean company?', '> 3 | compani: company.yaml'],
    ['unknown-key.md:3:1  compani:', 'もしかして company ですか。'],
  ],
  ['stage.md', ['stage.md:2:8  stage: expected one of 1, 2, found 3'], ['1, 2 のいずれか']],
  [
    'category.md',
    ['category.md:3:1  category: expected one of self-intro', 'found motivaton', 'Did you mean motivation?'],
    ['category.md:3:1', 'もしかして motivation ですか。'],
  ],
  [
    'no-company.md',
    ['compny.yaml: no such file', 'Did you mean company.yaml?'],
    ['もしかして company.yaml ですか。'],
  ],
]

describe.each(CASES)('coach review %s', (file, en, ja) => {
  it.each([
    ['en', en],
    ['ja', ja],
  ] as const)('in %s', async (locale, sentences) => {
    const { code, stdout, stderr } = await coach(['review', file, '--locale', locale], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    for (const sentence of sentences) expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

it('piped bytes are checked like a file', async () => {
  const { code, stderr } = await coach(['review', '-', '--locale', 'en'], { stdin: utf16 })
  expect(code).toBe(2)
  expect(stderr).toContain('<stdin>: not UTF-8')
})

it('an empty pipe is nothing to read', async () => {
  const { code, stderr } = await coach(['review', '-', '--locale', 'en'], { stdin: '' })
  expect(code).toBe(2)
  expect(stderr).toContain('<stdin>: empty')
})

it('a company sheet without a name is refused with its place', async () => {
  const { code, stderr } = await coach(
    ['review', 'answers.md', '--company', 'company.yaml', '--locale', 'en'],
    { cwd },
  )
  expect(code).toBe(2)
  expect(stderr).toContain('company.yaml:1:10  company: name missing')
})
