import { describe, expect, it } from 'vitest'
import { coach, folder } from '../cli/run.js'

const refusal = (weak: boolean, more: object = {}) =>
  JSON.stringify({
    lang: 'en',
    category: 'reverse-question',
    question: 'Is there anything you would like to ask us?',
    answer: 'No, nothing from me, thank you.',
    gold: { causes: { 'weak-questions': weak }, pass: weak ? 'no' : 'yes', ...more },
  })

/** Refusals are always called weak: people who disagree once in four leave a precision of 0.75 and a kappa of 0. */
const LABELLED = [refusal(true), refusal(true), refusal(false), refusal(true)].join('\n')
const PAIR = JSON.stringify({
  lang: 'ja',
  category: 'reverse-question',
  question: '最後に質問はありますか。',
  good: '夜間のお迎えを自社に戻されたと伺いました。戻されてから、ご遺族への対応で変わった点と、担当の方のご負担になっている点を教えていただけますか。病院の守衛として外から見ていて、待ち時間の説明が気になっていたためです。',
  bad: '特にありません。',
  causes_bad: ['weak-questions'],
})
const cwd = folder({
  'labelled.jsonl': `${LABELLED}\n`,
  'windows.jsonl': `\ufeff${LABELLED.replaceAll('\n', '\r\n')}\r\n\r\n`,
  'guide.jsonl': `${PAIR}\n${JSON.stringify({ lang: 'ja', text: '特にありません。', category: 'reverse-question', label: 'bad' })}\n`,
  'broken.jsonl': ['not json', refusal(true), refusal(true, { pass: 'maybe' }), '{"answer": 1}', '[]'].join(
    '\n',
  ),
  'empty.jsonl': '\n',
})
const audit = (...args: string[]) => coach(['audit', ...args, '--locale', 'en'], { cwd })

interface Wire {
  version: number
  files: string[]
  languages: {
    lang: string
    n: number
    causes: Record<string, unknown>[]
    guide: Record<string, unknown> | null
    macro: Record<string, unknown>
  }[]
  shortfalls: Record<string, unknown>[]
}
const json = async (...args: string[]) =>
  JSON.parse((await audit(...args, '--format', 'json')).stdout) as Wire

it('gives the figures of a small file, in JSON', async () => {
  const { version, files, languages, shortfalls } = await json('labelled.jsonl')
  expect({ version, files, shortfalls }).toEqual({ version: 1, files: ['labelled.jsonl'], shortfalls: [] })
  expect(languages).toHaveLength(1)
  const [{ lang, n, causes, guide, macro }] = languages as [Wire['languages'][number]]
  expect({ lang, n, guide }).toEqual({ lang: 'en', n: 4, guide: null })
  expect(causes).toMatchObject([
    { id: 'weak-questions', n: 4, given: 4, coverage: 1, precision: 0.75, kappa: { value: 0 } },
  ])
  expect(macro).toMatchObject({ kappa: 0, qwk: null, pass: 0, precision: 0.75, coverage: 1 })
  expect(macro).toHaveProperty('kappa_baselines.ngrams')
})

it('takes pairs and singles as ranking and alarms, each language for itself', async () => {
  const { languages } = await json('labelled.jsonl', 'guide.jsonl')
  expect(languages.map(({ lang, n }) => [lang, n])).toEqual([
    ['ja', 0],
    ['en', 4],
  ])
  expect(languages[0]).toMatchObject({
    causes: [],
    guide: {
      pairs: { n: 1, right: 1 },
      lengthened: { n: 0 },
      good: { n: 1, flagged: 0 },
      bad: { n: 2, flagged: 2 },
    },
  })
})

describe('--min', () => {
  it.each([
    [['--min-precision', '0.75'], 0, ''],
    [['--min-precision', '.8'], 1, 'Below the threshold: English, mean share of right verdicts: 0.750'],
    [['--min-kappa', '0', '--min-pass', '0.5'], 1, 'English, QWK of pass: 0.000'],
    [['--min-qwk', '0'], 1, 'mean QWK of the criteria: nothing to measure'],
    [['--min-kappa', '0'], 0, ''],
  ])('%j gives %d', async (flags, code, sentence) => {
    for (const format of ['text', 'markdown']) {
      const result = await audit('labelled.jsonl', 'guide.jsonl', ...flags, '--format', format)
      expect(result).toMatchObject({ code, stderr: '' })
      if (sentence === '') expect(result.stdout).not.toContain('threshold')
      else expect(result.stdout.replace(/\s+/g, ' ')).toContain(sentence)
    }
  })

  it('says the same in JSON', async () => {
    const { shortfalls } = await json('labelled.jsonl', '--min-precision', '1')
    expect(shortfalls).toEqual([{ lang: 'en', gate: 'precision', least: 1, value: 0.75 }])
  })

  it.each(['1.1', '-1', 'high', ''])('refuses %j', async value => {
    const { code, stderr } = await audit('labelled.jsonl', `--min-kappa=${value}`)
    expect(code).toBe(2)
    expect(stderr).toContain('--min-kappa: ')
  })
})

it('names every broken line, its place and what was expected', async () => {
  const { code, stdout, stderr } = await audit('labelled.jsonl', 'broken.jsonl')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    'broken.jsonl:1: line: expected JSON',
    'broken.jsonl:3: gold.pass: expected one of no, borderline, yes',
    'broken.jsonl:4: answer: expected a string',
    'broken.jsonl:5: record: expected an object',
  ])
  const ja = await coach(['audit', 'broken.jsonl', '--locale', 'ja'], { cwd })
  expect(ja.stderr).toContain('broken.jsonl:3: gold.pass: no, borderline, yes のいずれかが必要です')
  expect(ja.stderr).toContain('broken.jsonl:4: answer: 文字列が必要です')
})

it.each([
  ['no-such.jsonl', 'no such file'],
  ['empty.jsonl', 'empty'],
])('%s is reported', async (file, sentence) => {
  const { code, stderr } = await audit(file)
  expect(code).toBe(2)
  expect(stderr).toContain(sentence)
})

it('is the same to the byte each time, from a pipe, and with Windows line ends', async () => {
  const once = await audit('labelled.jsonl', 'guide.jsonl')
  expect(await audit('labelled.jsonl', 'guide.jsonl')).toEqual(once)
  const piped = await coach(['audit', '-', '--locale', 'en', '--format', 'json'], { cwd, stdin: LABELLED })
  const { languages } = JSON.parse(piped.stdout) as Wire
  expect((await json('windows.jsonl')).languages).toEqual(languages)
  expect((await json('labelled.jsonl')).languages).toEqual(languages)
})

it('judges by the rubric that is named', async () => {
  const own = folder({
    'strict.yaml': 'extends: second\nid: strict\nbands:\n  en: { yes: 99, borderline: 98 }\n',
  })
  const { code, stderr } = await audit('labelled.jsonl', '--rubric', `${own}/strict.yaml`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect((await audit('labelled.jsonl', '--rubric', 'no-such.yaml')).code).toBe(2)
})

describe.each(['en', 'ja'])('in %s', locale => {
  it('tables stand straight and fit 80 columns', async () => {
    const { stdout } = await coach(['audit', 'labelled.jsonl', 'guide.jsonl', '--locale', locale], { cwd })
    const wide = (text: string) =>
      [...text].reduce((sum, one) => sum + (/[\u3000-\uffef]/.test(one) ? 2 : 1), 0)
    const lines = stdout.split('\n')
    expect(lines.filter(line => wide(line) > 80)).toEqual([])
    expect(stdout).toMatch(/\n.*0\.75\n/)
  })

  it('Markdown has a table for each part, every row of a length', async () => {
    const { stdout } = await coach(['audit', 'labelled.jsonl', '--locale', locale, '--format', 'markdown'], {
      cwd,
    })
    const tables = stdout.split('\n\n').filter(block => block.startsWith('|'))
    expect(tables.length).toBeGreaterThanOrEqual(3)
    for (const table of tables) {
      const cells = table
        .trimEnd()
        .split('\n')
        .map(row => row.split(/(?<!\\)\|/).length)
      expect(new Set(cells).size).toBe(1)
    }
  })
})
