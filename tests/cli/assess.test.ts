import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const GOOD =
  'I moved the returns desk away from the till, because the two queues were growing into one. I counted for a week, showed my supervisor that every third person only had a parcel to drop, and the wait fell from nine minutes to four.'
const line = (record: object) => JSON.stringify(record)
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map(text => JSON.parse(text) as Record<string, unknown>)

it('answers line by line, in the same order, also where a line is no record', async () => {
  const lines = [
    line({ id: 'first', category: 'work-content', answer: GOOD }),
    'not json',
    '',
    '[1, 2]',
    line({ id: 'no answer' }),
    line({ id: 'stage', answer: GOOD, stage: 3 }),
    line({ id: 'last', lang: 'ja', category: 'reverse-question', answer: '特にありません。' }),
  ]
  const { code, stdout, stderr } = await coach(['assess', '-', '--locale', 'en'], { stdin: lines.join('\n') })
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  const out = parsed(stdout)
  expect(out.map(({ id, line: at, error }) => id ?? `${String(at)}: ${String(error)}`)).toEqual([
    'first',
    '2: line: expected JSON',
    '4: record: expected an object',
    '5: answer: expected a string',
    '6: stage: expected 1 or 2',
    'last',
  ])
  expect(out.at(-1)).toMatchObject({
    lang: 'ja',
    pass: 'no',
    causes: { 'weak-questions': { verdict: 'present' } },
  })
})

it('bytes that are no UTF-8 spoil their line only', async () => {
  const bad = Buffer.concat([Buffer.from('{"answer": "caf'), Buffer.from([0xe9]), Buffer.from('"}\n')])
  const stdin = Buffer.concat([bad, Buffer.from(`${line({ id: 'next', answer: GOOD })}\n`)])
  const { code, stdout } = await coach(['assess', '-'], { stdin })
  expect(code).toBe(2)
  expect(parsed(stdout)).toMatchObject([{ line: 1, error: 'line: expected UTF-8 text' }, { id: 'next' }])
})

it('CRLF and a byte order mark are no part of the records', async () => {
  const record = line({ id: 'a', answer: GOOD })
  const plain = await coach(['assess', '-'], { stdin: `${record}\n${record}\n` })
  const windows = await coach(['assess', '-'], { stdin: `\ufeff${record}\r\n${record}\r\n` })
  expect(windows).toEqual(plain)
})

it('says the same of a file as of a pipe, and nothing of the company that the record does not say', async () => {
  const text = readFileSync('examples/answers.ndjson', 'utf8')
  const file = await coach(['assess', 'examples/answers.ndjson'])
  const pipe = await coach(['assess', '-'], { stdin: text })
  expect(file).toEqual(pipe)
  expect(file.code).toBe(0)
  expect(parsed(file.stdout)).toHaveLength(text.trimEnd().split('\n').length)
})

describe('--fail-on', () => {
  const refusal = line({ lang: 'en', category: 'reverse-question', answer: 'No, nothing from me, thanks.' })
  it.each([
    ['error', 1],
    ['never', 0],
  ])('%s gives %d for a refusal to ask', async (failOn, code) => {
    expect((await coach(['assess', '-', '--fail-on', failOn], { stdin: refusal })).code).toBe(code)
  })
  it('is never unless asked for', async () => {
    expect((await coach(['assess', '-'], { stdin: refusal })).code).toBe(0)
  })
})

describe('what cannot be read', () => {
  const cwd = folder({ 'answers.ndjson': line({ answer: GOOD }), 'empty.ndjson': '', 'sub/x.ndjson': '{}' })
  it.each([
    ['answer.ndjson', 'Did you mean answers.ndjson?'],
    ['sub', 'sub: is a folder'],
    ['empty.ndjson', 'empty.ndjson: empty'],
  ])('%s', async (file, sentence) => {
    const { code, stdout, stderr } = await coach(['assess', file, '--locale', 'en'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })
})
