import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/terminal/index.js'
import { KEY } from '../terminal/support/fakes.js'
import { coachInTerminal } from '../terminal/support/command.js'
import type { PseudoTerminal } from '../terminal/support/pseudo-terminal.js'
import { folder } from './run.js'

const drill = (data: string, args: string[], size: { columns?: number; locale?: string } = {}) =>
  coachInTerminal(['drill', ...args], { data, ...size })

const ready = (terminal: PseudoTerminal, counter: string) =>
  terminal.until(
    ({ rows }) =>
      rows.some(row => row.includes(counter)) && /Ctrl-D/.test(rows.findLast(row => row !== '') ?? ''),
  )
const logOf = (data: string) => join(data, 'nijimen', 'drills.ndjson')

// Signals and the shell are Unix ones.
describe.skipIf(process.platform === 'win32')('coach drill in a terminal', () => {
  test('the form shows after the answer, the round ends with what comes next', async () => {
    const data = folder({})
    const terminal = drill(data, ['unexpected', '--questions', '2', '--seed', '1', '--time-limit', '60'])
    await ready(terminal, '1/2')
    await terminal.shows('/ 1:00')
    terminal.type(
      KEY.paste('その場でお伝えします。間違ったまま進めると、後の工程の方が困るからです。') + KEY.send,
    )
    await terminal.shows('答え方の型: 結論 → 理由 → 具体例')
    await terminal.shows('○ 具体例')
    terminal.type(`/skip${KEY.send}`)
    await terminal.shows('想定外の質問: 3つのうち2つ')
    await ready(terminal, '2/2')
    expect(readFileSync(logOf(data), 'utf8').trim().split('\n')).toHaveLength(1)
    terminal.type(`/skip${KEY.send}`)
    await terminal.shows('coach drill unexpected')
    expect((await terminal.exit).exitCode).toBe(0)
  })

  test('over the limit it is told and nothing is cut off; Ctrl-C keeps what was answered', async () => {
    const data = folder({})
    const size = { columns: 60, locale: 'en_GB.UTF-8' }
    const terminal = drill(data, ['depth', '--seed', '1', '--time-limit', '5'], size)
    await ready(terminal, '1/3')
    // Time passes for real here: five seconds and a bit.
    await new Promise(resolve => setTimeout(resolve, 5500))
    await terminal.shows('over 0:05')
    terminal.type(`I moved the scales next to the door.${KEY.send}`)
    await terminal.shows('The form: ')
    await terminal.until(({ rows }) => /Ctrl-D/.test(rows.findLast(row => row !== '') ?? ''))
    expect(Math.max(...terminal.screen.rows.map(displayWidth))).toBeLessThanOrEqual(60)
    terminal.type(KEY.interrupt)
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.shows('coach drill depth')
    expect(readFileSync(logOf(data), 'utf8').trim().split('\n')).toHaveLength(1)
    expect(terminal.screen.bracketedPaste).toBe(false)
  }, 20_000)

  test('Ctrl-C before any answer leaves no trace', async () => {
    const data = folder({})
    const terminal = drill(data, [])
    await ready(terminal, '1/3')
    terminal.type(KEY.interrupt)
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.shows('まだ回答がない')
    expect(existsSync(logOf(data))).toBe(false)
  })
})
