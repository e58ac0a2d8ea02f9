import { describe, expect, it } from 'vitest'
import { openAnswerReader } from '../../src/terminal/index.js'
import { fakeTerminal, settled } from './support/fakes.js'

const piped = (text: string, given: Parameters<typeof fakeTerminal>[0] = {}) => {
  const terminal = fakeTerminal({ tty: false, ...given })
  terminal.input.end(text)
  return { ...terminal, reader: openAnswerReader(terminal.io) }
}

describe('line input', () => {
  it('serves pipes and dumb terminals, the editor the rest', () => {
    const mode = (given: Parameters<typeof fakeTerminal>[0]) => openAnswerReader(fakeTerminal(given).io).mode
    expect(mode({})).toBe('editor')
    expect(mode({ tty: false })).toBe('lines')
    expect(mode({ env: { TERM: 'dumb' } })).toBe('lines')
  })

  it('reads several answers from one pipe, the last one up to its end', async () => {
    const { reader } = piped('一つ目\n二行目\n.\n二つ目\r\n.\r\n三つ目')
    expect(await reader.read()).toEqual({ kind: 'answer', text: '一つ目\n二行目', elapsedMs: 0 })
    expect(await reader.read()).toMatchObject({ text: '二つ目' })
    expect(await reader.read()).toMatchObject({ text: '三つ目' })
    expect(await reader.read()).toEqual({ kind: 'eof', draft: '', elapsedMs: 0 })
    expect(await reader.read()).toMatchObject({ kind: 'eof' })
  })

  it('knows the commands, on the first line only', async () => {
    const { reader } = piped('/skip\n／ｈｉｎｔ\n回答\n/quit\n.\n/quit\n')
    expect(await reader.read()).toMatchObject({ kind: 'command', name: 'skip' })
    expect(await reader.read()).toMatchObject({ kind: 'command', name: 'hint' })
    expect(await reader.read()).toMatchObject({ kind: 'answer', text: '回答\n/quit' })
    expect(await reader.read()).toMatchObject({ kind: 'command', name: 'quit' })
  })

  it('goes on after a full stop with nothing above it', async () => {
    const { reader, output } = piped('.\n\n.\n回答\n.\n')
    expect(await reader.read()).toMatchObject({ kind: 'answer', text: '回答' })
    expect(output.written.match(/未入力/g)).toHaveLength(2)
  })

  it('says once how it works and writes the piped answers out, without an escape sequence', async () => {
    const { reader, output } = piped('予約の\n台帳\x1b[2J\n.\n二つ目\n.\n')
    await reader.read()
    await reader.read()
    await settled()
    expect(output.written).toBe(
      [
        '  1行ずつの入力です。「.」だけの行で送信します。 /hint ヒント  /skip 飛ばす',
        '  /quit 中断',
        '  予約の',
        '  台帳␛[2J',
        ' '.repeat(69) + '9字  0:00',
        '  二つ目',
        ' '.repeat(69) + '3字  0:00',
        '',
      ].join('\n'),
    )
  })

  it('does not repeat what a dumb terminal has shown already', async () => {
    const { io, output, type, clock } = fakeTerminal({ env: { TERM: 'dumb' }, locale: 'en' })
    const reader = openAnswerReader(io)
    const reading = reader.read()
    clock.turn(12_000)
    await type('first line\n', 'second\n', '.\n')
    expect(await reading).toEqual({ kind: 'answer', text: 'first line\nsecond', elapsedMs: 12_000 })
    expect(output.written).not.toContain('first line')
    expect(output.written).toContain('16 chars  0:12')
    reader.close()
  })

  it('keeps the draft on SIGINT and on an aborted signal', async () => {
    const controller = new AbortController()
    const { io, type, host } = fakeTerminal({ tty: false, signal: controller.signal })
    const reader = openAnswerReader(io)
    const first = reader.read()
    await type('途中\n')
    host.emit('SIGINT')
    expect(await first).toMatchObject({ kind: 'interrupt', draft: '途中' })
    const second = reader.read({ draft: '前の分' })
    controller.abort()
    expect(await second).toMatchObject({ kind: 'interrupt', draft: '前の分' })
    expect(host.eventNames()).toEqual([])
  })

  it('loses no line that comes between two questions', async () => {
    const { io, type } = fakeTerminal({ tty: false })
    const reader = openAnswerReader(io)
    const first = reader.read()
    await type('一\n.\n二\n')
    await first
    await type('三\n.\n')
    expect(await reader.read()).toMatchObject({ text: '二\n三' })
  })
})
