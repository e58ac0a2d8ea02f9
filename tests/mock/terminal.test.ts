import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/terminal/index.js'
import { KEY } from '../terminal/support/fakes.js'
import { PseudoTerminal } from '../terminal/support/pseudo-terminal.js'
import { folderWith } from './support.js'

const COACH = join(import.meta.dirname, '../../bin/coach.js')
const SAVED = 'ここまでの回答は保存しました。続きは coach mock --resume'
const ANSWER = '予約の取り違えが月に四、五件あったので、台帳を一冊にまとめました。'

let open: PseudoTerminal[] = []

beforeAll(() => {
  if (!existsSync(join(import.meta.dirname, '../../dist/js/coach.cjs')))
    throw new Error('run `npm run build` first')
})

afterEach(() => {
  for (const terminal of open) terminal.kill('SIGKILL')
  open = []
})

/** The command as it is installed, in a terminal of its own. */
function coach(data: string, args: string[], { columns = 80, rows = 24, locale = 'ja_JP.UTF-8' } = {}) {
  const terminal = new PseudoTerminal(process.execPath, [COACH, ...args], {
    columns,
    rows,
    env: { LC_ALL: locale, XDG_DATA_HOME: data },
  })
  open.push(terminal)
  return terminal
}

/** Everything that the set-up would ask for. */
const GIVEN = ['--lang', 'ja', '--track', 'career', '--questions', '2', '--seed', '1']
const begin = (data: string, size = {}) =>
  coach(data, ['mock', ...GIVEN, '--company', join(import.meta.dirname, '../../examples/company.yaml')], size)

const folderOf = (data: string) => {
  const folder = join(data, 'nijimen')
  return join(folder, readdirSync(folder)[0]!)
}
const journal = (data: string) => readFileSync(join(folderOf(data), 'journal.ndjson'), 'utf8')
const eventsOf = (data: string) =>
  journal(data)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { type: string; text?: string })

/** The screen as one text: where rows break hangs on the terminal. */
const flat = ({ screen }: PseudoTerminal) => screen.rows.map(row => row.trim()).join('')
const saidBy = (text: string) => text.replace(/\s/g, '')

/** Waits for the editor to be ready under the text. */
async function ready(terminal: PseudoTerminal, text: string) {
  await terminal.until(() => saidBy(flat(terminal)).includes(saidBy(text)))
  await terminal.until(({ rows }) => /Ctrl-D/.test(rows.at(-1) ?? ''))
}

/** Sends one answer and waits for it to be on the disk. */
async function send(terminal: PseudoTerminal, data: string, text: string) {
  const before = eventsOf(data).length
  terminal.type(text + KEY.send)
  await terminal.until(() => eventsOf(data).length > before + 1)
  await ready(terminal, eventsOf(data).at(-1)!.text!)
}

// Signals and the shell are Unix ones.
describe.skipIf(process.platform === 'win32')('coach mock in a terminal', () => {
  test('from the set-up to the report', async () => {
    const data = folderWith()
    const terminal = coach(data, ['mock', '--seed', '1'])
    for (const text of ['回答に使う言語', '面接の区分', '企業シート']) {
      await terminal.until(({ rows }) => rows.some(row => row.includes(text)))
      await terminal.until(({ rows }) => rows.some(row => row.includes('決定')))
      terminal.type(KEY.enter)
    }
    await terminal.shows('企業名（')
    terminal.type(`北浜精工${KEY.enter}`)
    await terminal.shows('業種（')
    terminal.type(KEY.enter)
    await terminal.shows('質問の数')
    terminal.type(`2${KEY.enter}`)
    await ready(terminal, '1/2')
    expect(flat(terminal)).toContain('二次面接の練習を始めます')

    terminal.type(`/hint${KEY.send}`)
    await terminal.shows('ヒント')
    terminal.type('予約の取り違えが')
    await terminal.shows('8字')
    terminal.type(KEY.paste('月に四件あったので、\n台帳を一冊にまとめました。'))
    await terminal.shows('31字')
    terminal.type(KEY.send)
    await terminal.until(() => journal(data).includes('まとめました。'))
    expect(eventsOf(data).find(({ type }) => type === 'answered')?.text).toBe(
      '予約の取り違えが月に四件あったので、\n台帳を一冊にまとめました。',
    )
    await ready(terminal, eventsOf(data).at(-1)!.text!)
    terminal.type(`/skip${KEY.send}`)
    await ready(terminal, '2/2')
    terminal.type(`/skip${KEY.send}`)
    await terminal.shows('記録')
    expect((await terminal.exit).exitCode).toBe(0)
    expect(flat(terminal)).toContain('二次面接のふりかえり')
    expect(existsSync(join(folderOf(data), 'lock'))).toBe(false)
  })

  test('what was being written when nobody had answered yet is kept too', async () => {
    const data = folderWith()
    const terminal = begin(data)
    await ready(terminal, '1/2')
    terminal.type('書きかけの答え')
    await terminal.shows('7字')
    terminal.type(KEY.interrupt)
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.shows(SAVED)
    const again = coach(data, ['mock', '--resume'])
    await ready(again, '1/2')
    expect(flat(again)).toContain('書きかけの答え')
    again.type(KEY.interrupt)
    expect((await again.exit).exitCode).toBe(130)
  })

  test('Ctrl-C saves what was sent, and --resume goes on there', async () => {
    const data = folderWith()
    const terminal = begin(data)
    await ready(terminal, '1/2')
    await send(terminal, data, ANSWER)
    const asked = eventsOf(data).at(-1)!.text!
    terminal.type(`途中まで${KEY.interrupt}`)
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.shows(SAVED)
    expect(terminal.screen.bracketedPaste).toBe(false)

    const again = coach(data, ['mock', '--resume'])
    await ready(again, asked)
    expect(flat(again)).toContain('二次面接の練習の続きです')
    // What had been said, and what was being written, are there again.
    expect(saidBy(flat(again))).toContain(saidBy(ANSWER))
    expect(flat(again)).toContain('途中まで')
    again.type(`${KEY.enter}/quit${KEY.enter}`)
    expect((await again.exit).exitCode).toBe(0)
    await again.shows('（途中まで）')
    expect(eventsOf(data).filter(({ text }) => text === ANSWER)).toHaveLength(1)
  })

  test('kill -9 loses nothing that was sent', async () => {
    const data = folderWith()
    const terminal = begin(data)
    await ready(terminal, '1/2')
    await send(terminal, data, ANSWER)
    const before = journal(data)
    terminal.type('書きかけの')
    await terminal.shows('5字')
    terminal.kill('SIGKILL')
    await terminal.exit
    expect(existsSync(join(folderOf(data), 'lock'))).toBe(true)
    expect(journal(data)).toBe(before)

    const again = coach(data, ['mock', '--resume'])
    await ready(again, eventsOf(data).at(-1)!.text!)
    await send(again, data, '書き写すときに間違えていたからです。')
    expect(journal(data).startsWith(before)).toBe(true)
    expect(eventsOf(data).map(({ type }) => type)).toContain('answered')
  })

  test('a narrow window in English; SIGTERM saves', async () => {
    const data = folderWith()
    const size = { columns: 60, rows: 16, locale: 'en_GB.UTF-8' }
    const terminal = coach(
      data,
      [
        'mock',
        '--lang',
        'en',
        '--track',
        'career',
        '--questions',
        '2',
        '--company',
        join(import.meta.dirname, '../../examples/company.en.yaml'),
      ],
      size,
    )
    await ready(terminal, '1/2')
    await send(terminal, data, 'Bookings got mixed up four times a month, so I merged the two ledgers.')
    expect(Math.max(...terminal.screen.rows.map(displayWidth))).toBeLessThanOrEqual(60)
    terminal.kill('SIGTERM')
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.shows('Your answers so far are saved.')
    expect(existsSync(join(folderOf(data), 'lock'))).toBe(false)
  })

  test('what is typed too early waits for its question, unseen', async () => {
    const data = folderWith()
    const terminal = begin(data)
    await ready(terminal, '1/2')
    terminal.type(`/skip${KEY.send}${KEY.send}/skip${KEY.send}`)
    expect((await terminal.exit).exitCode).toBe(0)
    await terminal.shows('まだ回答がない')
    expect(terminal.screen.rows.filter(row => row.startsWith('/skip'))).toEqual([])
  })

  test('a second window is kept out', async () => {
    const data = folderWith()
    const first = begin(data)
    await ready(first, '1/2')
    await send(first, data, ANSWER)
    const second = coach(data, ['mock', '--resume'])
    expect((await second.exit).exitCode).toBe(2)
    await second.shows('別のウィンドウで使用中です')
    const before = journal(data)
    await send(first, data, '近かったからです。')
    expect(journal(data).startsWith(before)).toBe(true)
  })
})
