import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { openAnswerReader } from '../../../src/terminal/index.js'
import { Emulator } from '../support/emulator.js'
import { fakeTerminal, KEY, settled } from '../support/fakes.js'

const open = (given: Parameters<typeof fakeTerminal>[0] = {}) => {
  const terminal = fakeTerminal(given)
  return { ...terminal, reader: openAnswerReader(terminal.io) }
}

/** What a person sees after everything written so far. */
async function screenOf({ output }: { output: { written: string } }, columns = 80, rows = 24) {
  const emulator = new Emulator(columns, rows)
  await emulator.write(output.written)
  return emulator
}

const anyJapanese = fc
  .array(fc.constantFrom('予約の', '取り違えが、', '台帳', '一冊に。', 'stock ', '「見直し」'), {
    minLength: 1,
    maxLength: 40,
  })
  .map(words => words.join(''))

const right = (text: string, columns: number, width: number) => ' '.repeat(columns - width) + text

describe('an answer', () => {
  it('is what was typed, with the time it took, and stays on the screen above its length', async () => {
    const terminal = open()
    const reading = terminal.reader.read()
    terminal.clock.turn(5000)
    await terminal.type('予約の取り違えが', KEY.enter, '月に四、五件あった。', KEY.send)
    expect(await reading).toEqual({
      kind: 'answer',
      text: '予約の取り違えが\n月に四、五件あった。',
      elapsedMs: 5000,
    })
    const screen = await screenOf(terminal)
    expect(screen.rows).toEqual(['  予約の取り違えが', '  月に四、五件あった。', right('18字  0:05', 78, 10)])
    expect(screen.cursor).toEqual({ row: 3, column: 0 })
  })

  it('comes without the empty lines around it', async () => {
    const { reader, type } = open()
    const reading = reader.read()
    await type(KEY.enter, '  前の会社では', KEY.enter, KEY.enter, ' ', KEY.send)
    expect(await reading).toMatchObject({ text: '  前の会社では' })
  })

  it('comes back with Up at the next question', async () => {
    const { reader, type } = open()
    const first = reader.read()
    await type('予約の台帳です。', KEY.send)
    await first
    const second = reader.read()
    await type('\x1b[A', KEY.send)
    expect(await second).toMatchObject({ kind: 'answer', text: '予約の台帳です。' })
  })

  it('is sent by a line with a full stop alone, too', async () => {
    const { reader, type } = open()
    const reading = reader.read()
    await type('一', KEY.enter, '。', KEY.enter)
    expect(await reading).toMatchObject({ kind: 'answer', text: '一' })
  })

  it('goes on where the full stop stands above other lines', async () => {
    const { reader, type } = open()
    const reading = reader.read({ draft: '一\n.\n三' })
    await type(KEY.up, KEY.enter, KEY.send)
    expect(await reading).toMatchObject({ text: '一\n.\n\n三' })
  })

  it('survives a paste whose end never comes and an Escape key', async () => {
    const { reader, type, clock } = open()
    const reading = reader.read()
    await type('\x1b[200~半分')
    clock.turn(1000)
    await type('\x1b')
    clock.turn(50)
    await type('だけ', KEY.send)
    expect(await reading).toMatchObject({ kind: 'answer', text: '半分だけ' })
  })

  it('is not sent while there is nothing: the person is told so', async () => {
    const terminal = open()
    const reading = terminal.reader.read()
    await terminal.type(KEY.send)
    expect((await screenOf(terminal)).rows.join()).toContain('未入力です（/skip で次へ）')
    await terminal.type('あ')
    expect((await screenOf(terminal)).rows.join()).not.toContain('未入力')
    await terminal.type(KEY.send)
    expect(await reading).toMatchObject({ kind: 'answer', text: 'あ' })
  })

  it('starts from a draft and the time already spent', async () => {
    const terminal = open()
    const reading = terminal.reader.read({ draft: '途中まで', elapsedMs: 61_000 })
    terminal.clock.turn(2000)
    expect((await screenOf(terminal)).rows.join()).toMatch(/途中まで.*1:03/)
    await terminal.type('書いた', KEY.send)
    expect(await reading).toMatchObject({ text: '途中まで書いた', elapsedMs: 63_000 })
  })

  it('may be pasted whole: 60 lines with Ctrl-C and Ctrl-D among them', async () => {
    const terminal = open({ rows: 16, columns: 60 })
    const lines = Array.from({ length: 60 }, (_, at) => `${at + 1}行目 棚卸しを二人で数える方法に変えた。`)
    lines[30] += '\x03\x04'
    const reading = terminal.reader.read()
    await terminal.type(KEY.paste(lines.join('\r')), KEY.send)
    expect(await reading).toMatchObject({ kind: 'answer', text: lines.join('\n') })
    const screen = await screenOf(terminal, 60, 16)
    expect(screen.rows.slice(0, 60).map(row => row.trim())).toEqual(
      lines.map(line => line.replace('\x03\x04', '␃␄')),
    )
    expect(screen.rows).toHaveLength(61)
  })

  it('typed ahead waits for its question', async () => {
    const { reader, type } = open()
    const first = reader.read()
    await type(`一${KEY.send}二${KEY.send}三`)
    expect(await first).toMatchObject({ text: '一' })
    expect(await reader.read()).toMatchObject({ text: '二' })
    const third = reader.read()
    await type(KEY.send)
    expect(await third).toMatchObject({ text: '三' })
  })
})

describe('commands', () => {
  it.each([
    ['/skip and Enter', ['/skip', KEY.enter], 'skip'],
    ['/hint and Ctrl-D', ['/hint', KEY.send], 'hint'],
    ['/quit with spaces and capitals', [' /Quit ', KEY.enter], 'quit'],
    ['full-width letters', ['／ｓｋｉｐ', KEY.enter], 'skip'],
    ['after deleting what was there', ['あ', KEY.backspace, '/skip', KEY.enter], 'skip'],
  ])('%s', async (_, keys, name) => {
    const { reader, type } = open()
    const reading = reader.read()
    await type(...keys)
    expect(await reading).toMatchObject({ kind: 'command', name })
  })

  it('are obeyed on a line of their own, and keep what was written before', async () => {
    const { reader, type } = open()
    const reading = reader.read()
    await type('一', KEY.enter, '/hint', KEY.enter)
    expect(await reading).toMatchObject({ kind: 'command', name: 'hint', draft: '一' })
    const again = reader.read({ draft: '一' })
    await type('二', KEY.send)
    expect(await again).toMatchObject({ kind: 'answer', text: '一二' })
  })

  it('are text where they are pasted or stand within a line', async () => {
    const { reader, type } = open()
    const reading = reader.read()
    await type(KEY.paste('一\n/skip\n'), 'a /hint', KEY.send)
    expect(await reading).toMatchObject({ kind: 'answer', text: '一\n/skip\na /hint' })
  })

  it.each(['/hlep', '/exit', '／ｓｋｐ'])('mistyped ones are not sent: %s', async typed => {
    const terminal = open()
    const reading = terminal.reader.read()
    await terminal.type(typed, KEY.enter)
    expect((await screenOf(terminal)).rows.join('\n')).toContain('/hint  /skip  /edit  /quit')
    await terminal.type('\x15', '一', KEY.send)
    expect(await reading).toMatchObject({ kind: 'answer', text: '一' })
  })
})

describe('leaving', () => {
  it('Ctrl-C keeps the draft', async () => {
    const { reader, type } = open()
    const reading = reader.read()
    await type('途中', KEY.interrupt)
    expect(await reading).toEqual({ kind: 'interrupt', draft: '途中', elapsedMs: 0 })
  })

  it('so do SIGINT and an aborted signal', async () => {
    const controller = new AbortController()
    const { reader, type, host } = open({ signal: controller.signal })
    const first = reader.read()
    await type('一')
    host.emit('SIGINT')
    expect(await first).toMatchObject({ kind: 'interrupt', draft: '一' })
    const second = reader.read()
    controller.abort()
    expect(await second).toMatchObject({ kind: 'interrupt' })
    expect(await reader.read()).toMatchObject({ kind: 'interrupt' })
  })

  it('the end of the input is no answer', async () => {
    const { reader, input, type } = open()
    const reading = reader.read()
    await type('途中')
    input.end()
    expect(await reading).toMatchObject({ kind: 'eof', draft: '途中' })
  })
})

describe('the terminal', () => {
  const sane = async (terminal: ReturnType<typeof open>) => {
    await settled()
    expect(terminal.input.isRaw).toBe(false)
    expect(terminal.input.isPaused()).toBe(true)
    expect((await screenOf(terminal)).bracketedPaste).toBe(false)
    expect(terminal.host.eventNames()).toEqual([])
    expect(terminal.output.listenerCount('resize')).toBe(0)
    expect(terminal.clock.pending).toBe(0)
  }

  it('is raw with bracketed paste while an answer is typed', async () => {
    const terminal = open()
    void terminal.reader.read()
    await settled()
    expect(terminal.input.isRaw).toBe(true)
    expect((await screenOf(terminal)).bracketedPaste).toBe(true)
  })

  it.each([
    ['an answer', ['あ', KEY.send]],
    ['a command', ['/quit', KEY.enter]],
    ['Ctrl-C', ['あ', KEY.interrupt]],
  ])('is as it was after %s', async (_, keys) => {
    const terminal = open()
    const reading = terminal.reader.read()
    await terminal.type(...keys)
    await reading
    await sane(terminal)
  })

  it.each(['exit', 'uncaughtExceptionMonitor'])('is given back on %s', async event => {
    const terminal = open()
    void terminal.reader.read()
    await terminal.type('あ')
    terminal.host.emit(event)
    await settled()
    expect(terminal.input.isRaw).toBe(false)
    expect((await screenOf(terminal)).bracketedPaste).toBe(false)
  })

  it.each(['SIGTERM', 'SIGHUP'])('is given back on %s, which then ends the process', async signal => {
    const terminal = open()
    const reading = terminal.reader.read()
    terminal.host.emit(signal)
    expect(await reading).toMatchObject({ kind: 'interrupt' })
    expect(terminal.host.killed).toEqual([signal])
    await sane(terminal)
  })

  it('leaves a signal to a listener that the program has for it', async () => {
    const terminal = open()
    terminal.host.on('SIGTERM', vi.fn())
    const reading = terminal.reader.read()
    terminal.host.emit('SIGTERM')
    await reading
    expect(terminal.host.killed).toEqual([])
  })

  it('is given back when a stream breaks', async () => {
    const terminal = open()
    const reading = terminal.reader.read()
    const broken = new Error('broken')
    const { write } = terminal.output
    terminal.output.write = () => {
      terminal.output.write = write
      throw broken
    }
    terminal.input.write('あ')
    await expect(reading).rejects.toBe(broken)
    await sane(terminal)
  })
})

describe('the screen', () => {
  it('changes only the time while nothing is typed', async () => {
    const terminal = open()
    void terminal.reader.read()
    await terminal.type('予約の台帳')
    terminal.output.drain()
    terminal.clock.turn(400)
    expect(terminal.output.drain()).toBe('')
    terminal.clock.turn(600)
    const tick = terminal.output.drain()
    expect(tick).toContain('0:01')
    expect(tick).not.toContain('予約')
    terminal.clock.turn(60_000)
    expect(terminal.output.drain()).toContain('1:01')
  })

  it('is drawn once for everything that came in one go', async () => {
    const terminal = open()
    void terminal.reader.read()
    await settled()
    terminal.output.drain()
    await terminal.type(`一${KEY.enter}二${KEY.enter}三`)
    expect(terminal.output.drain().split('\x1b[?2026h')).toHaveLength(2)
  })

  it('puts the cursor where the next character goes, for the input method to open there', async () => {
    const terminal = open({ columns: 20 })
    void terminal.reader.read()
    await terminal.type('予約の取り違えが月に四')
    const end = await screenOf(terminal, 20)
    expect(end.rows.slice(0, 2)).toEqual(['  予約の取り違えが', '  月に四'])
    expect(end.cursor).toEqual({ row: 1, column: 8 })
    await terminal.type(KEY.up, KEY.left)
    expect((await screenOf(terminal, 20)).cursor).toEqual({ row: 0, column: 6 })
  })

  it('is drawn anew on Ctrl-L', async () => {
    const terminal = open()
    void terminal.reader.read()
    await terminal.type('予約', KEY.enter, '台帳')
    terminal.output.write('\x1b7\x1b[H予約xxxx\x1b8')
    await terminal.type('\x0c')
    const screen = await screenOf(terminal)
    expect(screen.rows.slice(0, 2)).toEqual(['  予約', '  台帳'])
    expect(screen.cursor).toEqual({ row: 1, column: 6 })
  })

  it('follows a resize', async () => {
    const terminal = open({ columns: 60, env: { TERM_PROGRAM: 'vscode' } })
    const emulator = new Emulator(60, 24)
    await emulator.write('面接官  どうぞ。\r\n\r\n')
    void terminal.reader.read()
    await terminal.type('予約の取り違えが月に四、五件あったので、台帳を一冊にまとめました。半年後には')
    await emulator.write(terminal.output.drain())
    emulator.resize(30, 24)
    terminal.output.columns = 30
    terminal.output.emit('resize')
    await settled()
    await emulator.write(terminal.output.drain())
    expect(emulator.rows).toEqual([
      '面接官  どうぞ。',
      '',
      '  予約の取り違えが月に四、五',
      '  件あったので、台帳を一冊に',
      '  まとめました。半年後には',
      '  Ctrl-D で送信   38字  0:00',
    ])
    expect(emulator.cursor).toEqual({ row: 4, column: 26 })
  })

  it('leaves nothing behind and eats nothing above, whatever the sizes', async () => {
    const sizes = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(anyJapanese, sizes, async (text, [first = 80, ...more]) => {
        const terminal = open({ columns: first, env: { TERM_PROGRAM: 'vscode' } })
        const emulator = new Emulator(first, 40)
        await emulator.write('質問\r\n\r\n')
        void terminal.reader.read()
        await terminal.type(text)
        await emulator.write(terminal.output.drain())
        for (const columns of more) {
          emulator.resize(columns, 40)
          terminal.output.columns = columns
          terminal.output.emit('resize')
          await settled()
          await emulator.write(terminal.output.drain())
        }
        const fresh = open({ columns: more.at(-1)! })
        void fresh.reader.read()
        await fresh.type(text)
        const expected = await screenOf(fresh, more.at(-1), 40)
        expect(emulator.rows).toEqual(['質問', '', ...expected.rows])
        expect(emulator.cursor).toEqual({ row: expected.cursor.row + 2, column: expected.cursor.column })
      }),
      { numRuns: 40 },
    )
  })

  it('never lets what is pasted steer the terminal', async () => {
    const terminal = open()
    const reading = terminal.reader.read()
    await terminal.type(KEY.paste('a\x1b[2J\x1b]0;title\x07b'), KEY.send)
    await reading
    expect(terminal.output.written).not.toMatch(/\x1b\[2J|\x1b\]|\x07/)
    expect((await screenOf(terminal)).rows[0]).toBe('  a␛[2J␛]0;title␇b')
  })

  it('speaks English where English is asked for', async () => {
    const terminal = open({ locale: 'en' })
    void terminal.reader.read()
    await terminal.type('one')
    expect((await screenOf(terminal)).rows).toEqual([
      '  one',
      `  Ctrl-D sends${right('3 chars  0:00', 64, 13)}`,
    ])
  })
})
