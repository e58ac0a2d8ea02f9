import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/cli/words.js'
import { catalogue } from '../../src/i18n/index.js'
import { FORMATS } from '../../src/report/formats/index.js'
import { fingerprintsOf, wordedOf } from '../../src/report/formats/findings.js'
import {
  CAUSES,
  LANGS,
  type Assessment,
  type Finding,
  type Lang,
  type ReviewResult,
} from '../../src/types/index.js'

/** Whatever could break a format: its signs, line breaks, a control sign, half a surrogate pair. */
const NASTY = '=a "b" <c> &amp; |d| %0A :: ,e\n```f``` \u001b[31m \ud800'
const FILE = 'answers/組 A,100%.md'

const finding = (line: number, severity: Finding['severity']): Finding => ({
  rule: 'abstract-work/result',
  severity,
  file: FILE,
  line,
  column: 3,
  endLine: line + 1,
  endColumn: 5,
  quote: NASTY,
  note: { id: 'result', args: {} },
})

const assessment = {
  score: 42,
  pass: 'borderline',
  causes: Object.fromEntries(CAUSES.map(id => [id, { verdict: 'absent', probability: 0.1 }])),
  criteria: { depth: { level: 3 } },
} as unknown as Assessment

const answer = (question: string, findings: Finding[]) => ({
  question,
  line: 3,
  category: 'work-content' as const,
  assessment,
  findings,
})

const RESULT: ReviewResult = {
  files: [
    {
      file: FILE,
      answers: [
        answer(NASTY, [finding(4, 'error'), finding(9, 'info')]),
        answer('質問', [finding(4, 'warning')]),
      ],
    },
    { file: 'empty.md', answers: [answer('Q', [])] },
  ],
  causes: Object.fromEntries(CAUSES.map(id => [id, { verdict: 'absent', probability: 0.1 }])) as never,
  counts: { answers: 3, error: 1, warning: 1, info: 1 },
}
const NOTHING: ReviewResult = {
  ...RESULT,
  files: [{ file: 'empty.md', answers: [answer('Q', [])] }],
  counts: { answers: 1, error: 0, warning: 0, info: 0 },
}

const wordsIn = (lang: Lang) => wordsFor(lang, catalogue(lang))
const written = async (name: keyof typeof FORMATS, result = RESULT, lang: Lang = 'en') =>
  (await FORMATS[name]()).format(result, wordsIn(lang))

/** Names of the elements in order; throws where tags don't match or a sign stands unescaped. */
function elementsOf(document: string): string[] {
  const open: string[] = []
  const names: string[] = []
  const rest = document.replace(
    /<\?xml [^>]*\?>|<(\/?)([a-z-]+)((?: [A-Za-z]+="[^"<]*")*)(\/?)>/g,
    (_, close: string, name: string, __, single: string) => {
      if (name === undefined) return ''
      if (close) expect(open.pop()).toBe(name)
      else {
        names.push(name)
        if (!single) open.push(name)
      }
      return ''
    },
  )
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#10);)/)
  expect(document).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f]/)
  return names
}

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

describe('a report for machines', () => {
  it('as NDJSON has a finding a line', async () => {
    const lines = jsonLines(await written('ndjson'))
    expect(lines.map(({ line, severity }) => [line, severity])).toEqual([
      [4, 'error'],
      [9, 'info'],
      [4, 'warning'],
    ])
    expect(await written('ndjson', NOTHING)).toBe('')
  })

  it('as SARIF names rules, places and levels', async () => {
    const log = JSON.parse(await written('sarif')) as { version: string; runs: Record<string, never>[] }
    expect(log.version).toBe('2.1.0')
    const { tool, results } = log.runs[0] as unknown as {
      tool: { driver: { name: string; rules: { id: string }[] } }
      results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[]
    }
    expect(results.map(({ level }) => level)).toEqual(['error', 'note', 'warning'])
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
    expect(results[0]!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'answers/%E7%B5%84%20A%2C100%25.md' },
          region: { startLine: 4, startColumn: 3, endLine: 5, endColumn: 5 },
        },
      },
    ])
  })

  it('as JUnit has a case a question, failed by errors and warnings only', async () => {
    const text = await written('junit')
    expect(elementsOf(text)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'failure', 'system-out', 'testcase', 'failure'],
      ...['testsuite', 'testcase'],
    ])
    expect(text).toContain('<testsuites name="nijimen" tests="3" failures="2">')
  })

  it('as Checkstyle has an error a finding', async () => {
    expect(elementsOf(await written('checkstyle'))).toEqual([
      ...['checkstyle', 'file', 'error', 'error', 'error', 'file'],
    ])
  })

  it('as annotations keeps every one to its line, with its place escaped', async () => {
    const lines = (await written('github')).trim().split('\n')
    expect(lines.map(line => line.split(' ')[0])).toEqual(['::error', '::notice', '::warning'])
    expect(lines[0]).toContain('file=answers/組 A%2C100%25.md,line=4,col=3,endLine=5,endColumn=5,')
  })

  it('as code quality has fingerprints of its own for each', async () => {
    const issues = JSON.parse(await written('gitlab')) as { fingerprint: string; severity: string }[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3)
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'info', 'minor'])
    expect(JSON.parse(await written('gitlab', NOTHING))).toEqual([])
  })

  it('as Reviewdog diagnostics has a range a line', async () => {
    expect(jsonLines(await written('rdjsonl'))[0]).toMatchObject({
      location: { path: FILE, range: { start: { line: 4 }, end: { line: 5 } } },
      severity: 'ERROR',
      code: { value: 'abstract-work/result' },
    })
  })

  it('as CSV has a row a question, and no cell that a spreadsheet runs', async () => {
    const text = await written('csv')
    expect(text.split('\r\n')[0]).toMatch(/^file,line,question,category,score,pass,same-story,/)
    expect(text).toContain(`"'${NASTY.replace(/"/g, '""')}"`)
    expect(text.match(/\r\n/g)).toHaveLength(4)
  })

  it.each(LANGS)('as Markdown keeps its table whole, in %s', async lang => {
    const lines = (await written('markdown', RESULT, lang)).trim().split('\n')
    const rows = lines.filter(line => line.startsWith('|'))
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(await written('markdown', NOTHING, lang)).not.toContain('|')
  })
})

it('a finding keeps its fingerprint when it moves down', () => {
  const moved = structuredClone(RESULT)
  for (const { answers } of moved.files)
    for (const { findings } of answers) for (const one of findings) one.line += 7
  const prints = (result: ReviewResult) => fingerprintsOf(wordedOf(result, wordsIn('en')))
  expect(prints(moved)).toEqual(prints(RESULT))
})
