import { build } from 'esbuild'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { KEY } from './support/fakes.js'
import { PseudoTerminal } from './support/pseudo-terminal.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
let open: PseudoTerminal | null = null

beforeAll(async () => {
  // Beside the packages, so that the bundle finds those it leaves out.
  folder = await mkdtemp(join(root, 'node_modules', '.terminal-test-'))
  await build({
    entryPoints: [join(root, 'tests/terminal/support/session.ts')],
    outfile: join(folder, 'session.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

afterEach(() => {
  open?.kill('SIGKILL')
  open = null
})

/** A shell runs the session and then says how it left the terminal. */
function session(...flags: string[]): PseudoTerminal {
  const command = `"$0" "$@"; echo "code $?"; stty -a | tr ' ;' '\\n\\n' | grep -E '^-?(icanon|echo|isig)$' | xargs`
  const args = [
    '-c',
    command,
    process.execPath,
    join(folder, 'session.mjs'),
    join(folder, 'log.json'),
    ...flags,
  ]
  open = new PseudoTerminal('/bin/sh', args, { columns: 60, rows: 16 })
  return open
}

const results = async () => JSON.parse(await readFile(join(folder, 'log.json'), 'utf8')) as unknown[]

const SANE = 'isig icanon echo'

const leftSane = async (terminal: PseudoTerminal) => {
  await terminal.shows('echo')
  expect(terminal.screen.rows.at(-1)).toBe(SANE)
  expect(terminal.screen.bracketedPaste).toBe(false)
}

// The shell and stty that say how the terminal was left are Unix ones.
describe.skipIf(process.platform === 'win32')('in a real terminal', () => {
  it('Japanese wraps, the cursor stands at its end, a resize lays it out anew, sending keeps it', async () => {
    const terminal = session()
    await terminal.shows('送信')
    terminal.type('予約の取り違えが月に四、五件あったので、台帳を一冊にまとめました。')
    await terminal.shows('33字')
    const start = terminal.screen.rows.findIndex(row => row.includes('予約'))
    expect(terminal.screen.rows.slice(start, start + 2)).toEqual([
      '  予約の取り違えが月に四、五件あったので、台帳を一冊にまと',
      '  めました。',
    ])
    expect(terminal.screen.cursor).toEqual({ row: start + 1, column: 12 })

    terminal.resize(40, 16)
    await terminal.until(({ rows }) => rows.some(row => row.startsWith('  で、台帳')))
    expect(terminal.screen.rows).toEqual([
      '',
      '面接官  質問1です。お聞かせください。',
      '',
      '  予約の取り違えが月に四、五件あったの',
      '  で、台帳を一冊にまとめました。',
      expect.stringMatching(/^ {2}Ctrl-D で送信 +33字 {2}0:0\d$/),
    ])
    expect(terminal.screen.cursor).toEqual({ row: 4, column: 32 })

    terminal.type('\r半年後にはなくなりました。\x04')
    await terminal.shows('質問2')
    terminal.type('/quit\r')
    await leftSane(terminal)
    expect(await results()).toMatchObject([
      {
        kind: 'answer',
        text: '予約の取り違えが月に四、五件あったので、台帳を一冊にまとめました。\n半年後にはなくなりました。',
      },
      { kind: 'command', name: 'quit' },
    ])
  })

  it('60 pasted lines arrive whole', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => `${at + 1}行目：棚卸しの手順を見直し、二人で数えるようにした。`,
    )
    const terminal = session()
    await terminal.shows('送信')
    terminal.type(KEY.paste(lines.join('\r')))
    await terminal.shows('60行目')
    terminal.type(KEY.send)
    await terminal.shows('質問2')
    terminal.type(KEY.interrupt)
    await leftSane(terminal)
    expect((await results())[0]).toMatchObject({ kind: 'answer', text: lines.join('\n') })
    const seen = terminal.screen.rows.filter(row => /^ {2}\d+行目/.test(row))
    expect(seen.map(row => row.trim().slice(0, 12))).toEqual(lines.map(line => line.slice(0, 12)))
  })

  it('Ctrl-C keeps the draft and leaves the terminal as it was', async () => {
    const terminal = session()
    await terminal.shows('送信')
    terminal.type('途中まで書いた')
    await terminal.shows('途中まで書いた')
    terminal.type(KEY.interrupt)
    await leftSane(terminal)
    expect(terminal.screen.rows).toContain('code 0')
    expect(await results()).toMatchObject([{ kind: 'interrupt', draft: '途中まで書いた' }])
  })

  it('an error nobody caught is printed to a sane terminal', async () => {
    const terminal = session('throw')
    await terminal.shows('broken on purpose')
    await leftSane(terminal)
    expect(terminal.screen.rows).toContain('code 1')
  })

  it('so does SIGTERM leave it', async () => {
    const terminal = session('sigterm')
    await leftSane(terminal)
    expect(terminal.screen.rows).toContain('code 143')
  })

  it('the set-up gives way to the editor', async () => {
    const terminal = session('setup')
    for (const prompt of ['回答に使う言語', '面接の区分', '企業シート', '企業名（', '業種（', '質問の数（']) {
      await terminal.shows(prompt)
      terminal.type('\r')
    }
    await terminal.shows('送信')
    terminal.type('台帳\x04')
    await terminal.shows('質問2')
    terminal.type('/quit\r')
    await leftSane(terminal)
    expect(await results()).toMatchObject([
      { kind: 'ready', values: { lang: 'ja', track: 'career', company: { kind: 'none' }, questions: 5 } },
      { kind: 'answer', text: '台帳' },
      { kind: 'command', name: 'quit' },
    ])
  })
})
