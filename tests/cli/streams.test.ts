import { expect, it } from 'vitest'
import { coach, folder } from './run.js'

const ANSWERS = '## Why do you want to work here?\n\nI fitted running shoes for four years.\n'
const cwd = folder({ 'answers.md': ANSWERS })

it.each([
  ['help', ['--help']],
  ['explain', ['explain', 'depth']],
  ['review', ['review', 'answers.md']],
  ['completion', ['completion', 'bash']],
])('%s into a closed pipe says so and ends', async (_name, argv) => {
  const { code, stdout, stderr } = await coach([...argv, '--locale', 'en'], { cwd, closed: true })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe('coach: the output was closed before everything was written\n')
})

it('assess into a closed pipe stops at the first line', async () => {
  const line = `${JSON.stringify({ answer: 'I changed the order of the prints.', lang: 'en' })}\n`
  const { code, stderr } = await coach(['assess', '-', '--locale', 'en'], {
    stdin: line.repeat(20),
    closed: true,
  })
  expect(code).toBe(2)
  expect(stderr).toBe('coach: the output was closed before everything was written\n')
})

it('standard input is reviewed like a file', async () => {
  const piped = await coach(['review', '-', '--format', 'json', '--locale', 'en'], { stdin: ANSWERS })
  const file = await coach(['review', 'answers.md', '--format', 'json', '--locale', 'en'], { cwd })
  expect(piped.stdout.replaceAll('<stdin>', 'answers.md')).toBe(file.stdout)
  expect(piped.code).toBe(file.code)
})

it('a byte order mark and CRLF line ends change no place', async () => {
  const plain = await coach(['review', '-', '--format', 'json'], { stdin: ANSWERS })
  const windows = await coach(['review', '-', '--format', 'json'], {
    stdin: `\ufeff${ANSWERS.replaceAll('\n', '\r\n')}`,
  })
  expect(windows.stdout).toBe(plain.stdout)
})

it('colour is for terminals and for those who ask', async () => {
  const argv = ['rubric', 'list']
  const escape = '\u001b['
  expect((await coach(argv)).stdout).not.toContain(escape)
  expect((await coach(['review', 'answers.md'], { cwd, env: { FORCE_COLOR: '1' } })).stdout).toContain(escape)
  const refused = await coach(['review', 'answers.md', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } })
  expect(refused.stdout).not.toContain(escape)
  const never = await coach(['review', 'answers.md'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
  expect(never.stdout).not.toContain(escape)
})
