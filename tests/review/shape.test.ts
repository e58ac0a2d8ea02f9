import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CAUSES, CRITERIA, GAPS, INTEGRITY, PATTERNS, VERDICTS } from '../../src/types/index.js'
import { coach, folder } from '../cli/run.js'
import { FIXTURES, type ReviewJson } from './expectations.js'

const examples = join(import.meta.dirname, '../../examples')

const keys = (value: object) => Object.keys(value).sort()

interface EvidenceJson {
  signal: string
  polarity: string
  strength: number
  span: [number, number] | null
  note: string
}

function expectEvidence(list: EvidenceJson[], text: string) {
  for (const evidence of list) {
    expect(keys(evidence)).toEqual(['note', 'polarity', 'signal', 'span', 'strength'])
    expect(['for', 'against']).toContain(evidence.polarity)
    expect(evidence.strength).toBeGreaterThanOrEqual(0)
    expect(evidence.strength).toBeLessThanOrEqual(1)
    expect(evidence.note).toMatch(/\S/)
    expect(evidence.note).not.toMatch(/\{\w+\}|undefined/)
    if (evidence.span === null) continue
    const [start, end] = evidence.span
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

function expectAssessment(assessment: Record<string, unknown>, text: string) {
  expect(Object.keys(assessment)).toEqual([
    'id',
    'lang',
    'stage',
    'score',
    'pass',
    'causes',
    'criteria',
    'gaps',
    'patterns',
    'integrity',
    'probe',
  ])
  const { stage, score, pass } = assessment as { stage: 1 | 2; score: number; pass: string }
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(100)
  expect(['yes', 'borderline', 'no']).toContain(pass)
  const causes = assessment['causes'] as Record<
    string,
    { verdict: string; probability: number | null; evidence: EvidenceJson[] }
  >
  expect(keys(causes)).toEqual([...CAUSES].sort())
  for (const cause of Object.values(causes)) {
    expect(keys(cause)).toEqual(['evidence', 'probability', 'verdict'])
    expect(VERDICTS).toContain(cause.verdict)
    expect(cause.probability === null).toBe(cause.verdict === 'not-applicable')
    if (cause.verdict === 'present') expect(pass).not.toBe('yes')
    expectEvidence(cause.evidence, text)
  }
  const criteria = assessment['criteria'] as Record<
    string,
    { level: number | null; score: number | null; evidence: EvidenceJson[] }
  >
  expect(keys(criteria)).toEqual([...CRITERIA[stage]].sort())
  for (const criterion of Object.values(criteria)) {
    expect(keys(criterion)).toEqual(['evidence', 'level', 'score'])
    expect([1, 2, 3, 4, null]).toContain(criterion.level)
    expectEvidence(criterion.evidence, text)
  }
  const { gaps, patterns, integrity } = assessment as Record<'gaps' | 'patterns' | 'integrity', string[]>
  expect(gaps.length).toBeLessThanOrEqual(3)
  for (const gap of gaps) expect(GAPS).toContain(gap)
  for (const pattern of patterns) expect(PATTERNS).toContain(pattern)
  for (const id of integrity) expect(INTEGRITY).toContain(id)
}

describe.each([
  ...['weak', 'good'].flatMap(kind => ['ja', 'en'].map(lang => join(examples, `answers-${kind}.${lang}.md`))),
  join(FIXTURES, 'first-interview.ja.md'),
  join(FIXTURES, 'integrity.en.md'),
])('the JSON of %s', file => {
  it('has the shape of version 1', async () => {
    const { stdout } = await coach(['review', file, '--format', 'json', '--locale', 'ja'])
    const report = JSON.parse(stdout) as ReviewJson
    expect(Object.keys(report)).toEqual(['version', 'files', 'summary'])
    expect(report.version).toBe(1)
    expect(keys(report.summary)).toEqual(['answers', 'causes', 'error', 'info', 'warning'])
    expect(keys(report.summary.causes)).toEqual([...CAUSES].sort())
    const text = readFileSync(file, 'utf8')
    for (const { answers, findings, file: name } of report.files) {
      expect(name).toBe(relative(process.cwd(), file))
      for (const { assessment } of answers) expectAssessment(assessment, text)
      for (const finding of findings) {
        expect(Object.keys(finding).filter(key => key !== 'fix')).toEqual([
          'rule',
          'severity',
          'file',
          'line',
          'column',
          'end_line',
          'end_column',
          'message',
          'quote',
          'advice',
        ])
        expect(finding.message).toMatch(/[。]$/)
        expect(finding.advice).toMatch(/\S/)
      }
    }
  })

  it('differs between message languages in texts only', async () => {
    const read = async (locale: string) => {
      const { stdout } = await coach(['review', file, '--format', 'json', '--locale', locale])
      return JSON.parse(stdout, (key, value: unknown) =>
        ['message', 'advice', 'note', 'text'].includes(key) ? '' : value,
      ) as unknown
    }
    expect(await read('ja')).toEqual(await read('en'))
  })
})

/** Sound, but with a note that a reader of the page doesn't see. */
const SLIP =
  '## Blue or green?\n\nI moved the returns desk away from the till, because the two queues were growing into one. I counted for a week, and every third person only had a parcel to drop. The wait fell from nine minutes to four.\n<!-- ask Mika -->\n'

describe('the exit code', () => {
  const cwd = folder({
    'info.md':
      '## Blue or green?\n\nI moved the returns desk away from the till, because the two queues were growing into one. I counted for a week, and every third person only had a parcel to drop. The wait fell from nine minutes to four.\n',
    'warning.md': SLIP,
    'error.md': '## Do you have any questions for us?\n\nNo, nothing from me, thanks.\n',
  })
  it.each<[file: string, failOn: string | null, code: number]>([
    ['error.md', null, 1],
    ['error.md', 'never', 0],
    ['error.md', 'error', 1],
    ['warning.md', null, 0],
    ['warning.md', 'warning', 1],
    ['warning.md', 'error', 0],
    ['info.md', 'warning', 0],
    ['info.md', 'info', 1],
  ])('of %s with --fail-on %s is %d', async (file, failOn, code) => {
    const argv = ['review', file, ...(failOn === null ? [] : ['--fail-on', failOn])]
    expect((await coach(argv, { cwd })).code).toBe(code)
  })

  it('is that of the worst file', async () => {
    expect((await coach(['review', 'info.md', 'error.md'], { cwd })).code).toBe(1)
  })
})
