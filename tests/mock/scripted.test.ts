import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CAUSES, CRITERIA, VERDICTS } from '../../src/types/index.js'
import { displayWidth } from '../../src/terminal/index.js'
import { coach, folderWith } from './support.js'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const SCRIPTS = { ja: 'script.ja.yaml', en: 'script.en.yaml' } as const

interface MockJson {
  version: number
  transcript: {
    category: string
    question: string
    answer: string | null
    exchanges: { gap: string; probe: string; reply: string | null; closed: boolean }[]
  }[]
  report: {
    causes: Record<
      string,
      { verdict: string; probability: number | null; evidence: Record<string, unknown>[] }
    >
    criteria: Record<string, { level: number | null; score: number | null; evidence: unknown[] }>
    patterns: string[]
    integrity: string[]
    next: Record<string, unknown>[]
  }
}

const jsonOf = async (argv: string[], cwd?: string) => {
  const run = await coach(['mock', '--format', 'json', ...argv], cwd ? { cwd } : {})
  return { ...run, json: JSON.parse(run.out) as MockJson }
}

describe.each(['ja', 'en'] as const)('the %s example', lang => {
  const run = (...more: string[]) =>
    coach(['mock', '--answers', join(EXAMPLES, SCRIPTS[lang]), '--locale', lang, ...more])

  test.each(['text', 'json'])('gives the same %s twice, and nothing on stderr', async format => {
    const first = await run('--format', format)
    const second = await run('--format', format)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(second.out).toBe(first.out)
    expect(readdirSync(first.cwd)).toEqual([])
  })

  test('shows the interview and the report, no row wider than 80 columns, no dates', async () => {
    const { out } = await run()
    expect(out).toContain(lang === 'ja' ? '面接官  ' : 'Interviewer  ')
    expect(out).toContain(lang === 'ja' ? '二次面接のふりかえり' : 'Your second interview')
    expect(out).toContain(lang === 'ja' ? 'なぜの階段' : 'The why ladder')
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
    expect(out).not.toMatch(/20\d\d-\d\d-\d\d|\b\d+:\d\d\b|\x1b/)
  })

  test('has the shape of the contract', async () => {
    const { json } = await jsonOf(['--answers', join(EXAMPLES, SCRIPTS[lang])])
    expect(Object.keys(json)).toEqual(['version', 'transcript', 'report'])
    expect(json.version).toBe(1)
    expect(json.transcript).toHaveLength(5)
    for (const { exchanges, ...entry } of json.transcript) {
      expect(Object.keys(entry)).toEqual(['category', 'question', 'answer'])
      for (const exchange of exchanges)
        expect(Object.keys(exchange)).toEqual(['gap', 'probe', 'reply', 'closed'])
    }
    const parts = ['causes', 'criteria', 'patterns', 'integrity', 'next', 'rounds', 'reverse', 'dialogue']
    expect(Object.keys(json.report)).toEqual(parts)
    expect(Object.keys(json.report.causes)).toEqual([...CAUSES])
    expect(Object.keys(json.report.criteria)).toEqual([...CRITERIA[2]])
    for (const { verdict, probability, evidence } of Object.values(json.report.causes)) {
      expect(VERDICTS).toContain(verdict)
      expect(probability === null).toBe(verdict === 'not-applicable')
      for (const item of evidence) expect(item).toHaveProperty('at')
    }
  })

  test('says in the report what was said, at the place that the evidence names', async () => {
    const { json } = await jsonOf(['--answers', join(EXAMPLES, SCRIPTS[lang])])
    const results = [...Object.values(json.report.causes), ...Object.values(json.report.criteria)]
    for (const item of results.flatMap(({ evidence }) => evidence as EvidenceJson[])) {
      if (item.span === null) continue
      const entry = json.transcript[item.at.question]!
      const said = item.at.reply === null ? entry.answer : entry.exchanges[item.at.reply]!.reply
      expect(said!.length).toBeGreaterThanOrEqual(item.span[1])
      expect(item.span[0]).toBeLessThan(item.span[1])
    }
  })
})

interface EvidenceJson {
  span: [number, number] | null
  at: { question: number; reply: number | null }
}

const SCRIPT = `stage: 2
lang: ja
answers:
  - question: 前職で担当していた仕事を教えてください。
    answer: 印刷会社で進行管理をしていました。
    replies: [一つめの返答です。, 二つめの返答です。, 三つめの返答です。, 四つめの返答です。]
  - question: 好きな色は何ですか。
    answer: 青です。
  - category: motivation
    answer: ''
    replies: [聞かれない返答です。]
  - category: motivation
    answer: 御社の段取り替えの取り組みに関心を持ちました。
`

describe('a script', () => {
  test('is asked in its order, its wording first, an unknown question as unexpected', async () => {
    const { json } = await jsonOf(['--answers', 's.yaml'], folderWith({ 's.yaml': SCRIPT }))
    const asked = json.transcript.map(({ category, question }) => [category, question])
    expect(asked.slice(0, 2)).toEqual([
      ['work-content', '前職で担当していた仕事を教えてください。'],
      ['unexpected', '好きな色は何ですか。'],
    ])
    expect(asked.slice(2).map(([category]) => category)).toEqual(['motivation', 'motivation'])
    expect(asked[2]![1]).not.toBe(asked[3]![1])
  })

  test('is probed until its replies run out, three times at most; the rest is listed', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT })
    const { json, err } = await jsonOf(['--answers', 's.yaml'], cwd)
    expect(json.transcript.map(({ exchanges }) => exchanges.length)).toEqual([3, 0, 0, 0])
    expect(json.transcript[0]!.exchanges.map(({ reply }) => reply)).toEqual([
      '一つめの返答です。',
      '二つめの返答です。',
      '三つめの返答です。',
    ])
    expect(err).toContain('四つめの返答です。')
    expect(err).toContain('聞かれない返答です。')
    const { out } = await coach(['mock', '--answers', 's.yaml'], { cwd })
    expect(out).toMatch(/使われなかった返答\n {2}問1「四つめの返答です。」\n {2}問3「聞かれない返答です。」/)
  })

  test('left empty, an answer skips its question', async () => {
    const { json } = await jsonOf(['--answers', 's.yaml'], folderWith({ 's.yaml': SCRIPT }))
    expect(json.transcript[2]).toMatchObject({ answer: null, exchanges: [] })
  })

  test('names files beside itself', async () => {
    const cwd = folderWith()
    const script = join(EXAMPLES, SCRIPTS.ja)
    expect((await jsonOf(['--answers', script], cwd)).json.report.causes['same-story']).not.toMatchObject({
      verdict: 'not-applicable',
    })
  })

  test('can be piped in', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT })
    const piped = await coach(['mock', '--answers', '-'], { cwd, input: SCRIPT })
    expect(piped.out).toBe((await coach(['mock', '--answers', 's.yaml'], { cwd })).out)
  })

  test('yields to a flag, which is said', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT })
    const run = await jsonOf(['--answers', 's.yaml', '--stage', '1'], cwd)
    expect(Object.keys(run.json.report.criteria)).toEqual([...CRITERIA[1]])
    expect(run.err).toContain('--stage 1')
    expect(run.err).toContain('stage: 2')
    const same = await jsonOf(['--answers', 's.yaml', '--stage', '2'], cwd)
    expect(same.err).not.toContain('--stage')
  })

  test('is judged in the language of its answers where it names none', async () => {
    const text = SCRIPT.replace('lang: ja\n', '')
    const { json } = await jsonOf(['--answers', 's.yaml', '--locale', 'en'], folderWith({ 's.yaml': text }))
    expect(json.transcript[3]!.question).toMatch(/[ぁ-ん]/)
  })

  test('at stage 1 ends with what one has to check oneself', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT.replace('stage: 2', 'stage: 1') })
    const { out } = await coach(['mock', '--answers', 's.yaml'], { cwd })
    expect(out).toMatch(/ご自分で確かめること\n {2}□ 身だしなみ/)
    expect(out).toContain('一次面接のふりかえり')
  })

  test('can’t steer the terminal', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT.replace('青です。', '"\\e[2Jあお\\u202e"') })
    const { out } = await coach(['mock', '--answers', 's.yaml'], { cwd })
    expect(out).toContain('␛[2Jあお<U+202E>')
    expect(out).not.toMatch(/\x1b|\u202e/)
  })
})

describe('exit codes', () => {
  const refused = `lang: ja
answers:
  - category: reverse-question
    answer: 特にありません。
`
  test.each([
    [[], 0],
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
  ] as const)('%j → %i', async (flags, code) => {
    const cwd = folderWith({ 's.yaml': refused })
    expect((await coach(['mock', '--answers', 's.yaml', ...flags], { cwd })).code).toBe(code)
  })

  test.each([
    ['a script that isn’t there', ['--answers', 'none.yaml'], 'none.yaml'],
    ['a broken one', ['--answers', 'broken.yaml'], 'broken.yaml:2:15'],
    ['a company sheet that isn’t there', ['--answers', 's.yaml', '--company', 'none.yaml'], 'none.yaml'],
  ])('2 for %s', async (_, flags, said) => {
    const cwd = folderWith({ 's.yaml': refused, 'broken.yaml': 'answers:\n  - category: coffee\n' })
    const { code, out, err } = await coach(['mock', ...flags], { cwd })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(said)
  })
})

describe('with --data-dir', () => {
  test('the session is kept, and coach report prints the same report again', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT })
    const first = await coach(['mock', '--answers', 's.yaml', '--data-dir', 'kept'], { cwd })
    expect(readdirSync(join(cwd, 'kept'))).toEqual(['2026-11-21-1'])
    expect(first.err).toContain('coach report 2026-11-21-1 --data-dir kept')
    expect(readdirSync(join(cwd, 'kept', '2026-11-21-1')).sort()).toEqual([
      'journal.ndjson',
      'report.json',
      'transcript.md',
      'unused.json',
    ])
    const again = await coach(['report', 'last', '--data-dir', 'kept'], { cwd })
    expect(again.out).not.toBe('')
    expect(first.out.endsWith(`\n${again.out}`)).toBe(true)

    const json = await coach(['report', '2026-11-21-1', '--data-dir', 'kept', '--format', 'json'], { cwd })
    expect(json.out).toBe(readFileSync(join(cwd, 'kept', '2026-11-21-1', 'report.json'), 'utf8'))
    expect(json.out).toBe((await coach(['mock', '--answers', 's.yaml', '--format', 'json'], { cwd })).out)
  })

  test('a rubric of one’s own is kept with it', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT, 'own.yaml': OWN_RUBRIC })
    const argv = ['mock', '--answers', 's.yaml', '--rubric', 'own.yaml', '--data-dir', 'kept']
    const first = await coach(argv, { cwd })
    expect(first.code).toBe(0)
    expect(first.out).toContain('考えの深さ（本校）')
    const again = await coach(['report', 'last', '--data-dir', 'kept'], { cwd })
    expect(first.out.endsWith(`\n${again.out}`)).toBe(true)
  })

  test('what isn’t there is said, with the nearest name', async () => {
    const cwd = folderWith({ 's.yaml': SCRIPT })
    await coach(['mock', '--answers', 's.yaml', '--data-dir', 'kept'], { cwd })
    const { code, err } = await coach(['report', '2026-11-21-2', '--data-dir', 'kept'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('2026-11-21-1')
    expect((await coach(['report', 'last', '--data-dir', 'none'], { cwd })).code).toBe(2)
    expect(existsSync(join(cwd, 'none'))).toBe(false)
  })
})

const OWN_RUBRIC = `extends: second
criteria:
  - id: depth
    name: {ja: 考えの深さ（本校）, en: Depth of thought (ours)}
`
