import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach } from '../cli/run.js'
import {
  expectationsOf,
  fixtures,
  FIXTURES,
  isJudged,
  type FindingJson,
  type ReviewJson,
} from './expectations.js'

const review = async (file: string) => {
  const { stdout } = await coach(['review', file, '--format', 'json', '--locale', 'en'], { cwd: FIXTURES })
  return (JSON.parse(stdout) as ReviewJson).files[0]!
}

describe.each(fixtures())('%s', file => {
  it('is found to be as it says', async () => {
    const { answers, findings } = await review(file)
    const expected = expectationsOf(file)
    const answerAt = (line: number) => answers.findLast(answer => answer.line <= line)!.line
    const meets = (finding: FindingJson, { line, place, severity, rule }: (typeof expected)[number]) =>
      finding.rule === rule &&
      answerAt(finding.line) === answerAt(line) &&
      (place === null || place === `${finding.line}:${finding.column}`) &&
      (severity === null || severity === finding.severity)
    const missed = expected.filter(one => !findings.some(finding => meets(finding, one)))
    const surplus = findings.filter(
      finding => !isJudged(finding.rule) && !expected.some(one => meets(finding, one)),
    )
    expect({ missed, surplus }).toEqual({ missed: [], surplus: [] })
  })

  it('quotes the words that stand at the place', async () => {
    const lines = readFileSync(join(FIXTURES, file), 'utf8').split('\n')
    for (const { line, column, end_line, end_column, quote } of (await review(file)).findings) {
      const text = lines.slice(line - 1, end_line)
      const last = text.length - 1
      text[last] = text[last]!.slice(0, end_column - 1)
      text[0] = text[0]!.slice(column - 1)
      expect(text.join('\n')).toBe(quote)
    }
  })
})
