import { describe, expect, it } from 'vitest'
import { askSetup, type SetupOptions, type SetupResult, type SetupValues } from '../../src/terminal/index.js'
import { Emulator } from './support/emulator.js'
import { fakeTerminal, KEY } from './support/fakes.js'

const defaults: SetupValues = { lang: 'ja', track: 'career', company: { kind: 'none' }, questions: 5 }
const sheet = { kind: 'sheet', path: 'company.yaml' } as const

/** Answers the prompts, one key sequence each, waiting for the next prompt in between. */
async function setup(
  keys: string[],
  options: Partial<SetupOptions> = {},
  given: Parameters<typeof fakeTerminal>[0] = {},
) {
  const terminal = fakeTerminal(given)
  let result: SetupResult | undefined
  const asking = askSetup(terminal.io, { defaults, ...options }).then(ready => (result = ready))
  for (const sequence of keys) {
    await drawn(terminal)
    await terminal.type(sequence)
  }
  await asking
  return { ...terminal, result }
}

/** A prompt listens once it has been drawn, which takes a few turns of the event loop. */
async function drawn({ output }: { output: { written: string } }) {
  for (let before = -1; before !== output.written.length || before === 0;) {
    before = output.written.length
    await new Promise(resolve => setTimeout(resolve, 15))
  }
}

const values = (changed: Partial<SetupValues>) => ({ kind: 'ready', values: { ...defaults, ...changed } })

describe('set-up', () => {
  it('takes every default with Enter', async () => {
    const { result } = await setup(Array<string>(6).fill(KEY.enter))
    expect(result).toEqual(values({}))
  })

  it('asks for name and trade without a sheet', async () => {
    const keys = [KEY.down + KEY.enter, KEY.up + KEY.enter, KEY.enter, '北浜精工\r', '製造\r', '３\r']
    const { result } = await setup(keys)
    expect(result).toEqual(
      values({
        lang: 'en',
        track: 'new-grad',
        company: { kind: 'named', name: '北浜精工', industry: '製造' },
        questions: 3,
      }),
    )
  })

  it('offers the sheet that was found', async () => {
    const keys = Array<string>(4).fill(KEY.enter)
    const { result, output } = await setup(keys, { defaults: { ...defaults, company: sheet } })
    expect(result).toEqual(values({ company: sheet }))
    expect(output.written).toContain('company.yaml を使う')
  })

  it('asks again for a path that cannot be used and a number out of range', async () => {
    const checkSheet = (path: string) => (path.startsWith('no') ? `${path}: ありません` : null)
    const { result, output } = await setup(
      [
        KEY.up + KEY.enter,
        KEY.enter,
        'no.yaml\r',
        `${KEY.backspace.repeat(7)}b.yaml\r`,
        '99\r',
        KEY.backspace + KEY.enter,
      ],
      { given: { lang: 'ja', track: 'career' }, checkSheet },
    )
    expect(result).toEqual(values({ company: { kind: 'sheet', path: 'b.yaml' }, questions: 9 }))
    expect(output.written).toContain('ファイルのパスを入力してください')
    expect(output.written).toContain('no.yaml: ありません')
    expect(output.written).toContain('1から20までの整数')
  })

  it('asks only for what was not given', async () => {
    const given = { lang: 'en', track: 'new-grad', company: sheet } as const
    const { result, output } = await setup([KEY.enter], { given }, { locale: 'en' })
    expect(result).toEqual(values(given))
    expect(output.written).toContain('How many questions (1 to 20)')
    expect(output.written).not.toContain('Company')
  })

  it('asks nothing when everything was given', async () => {
    const { result, output } = await setup([], { given: defaults })
    expect(result).toEqual(values({}))
    expect(output.written).toBe('')
  })

  it.each([{ tty: false }, { env: { TERM: 'dumb' } }])('takes the defaults silently with %j', async given => {
    const { result, output } = await setup([], { given: { questions: 7 } }, given)
    expect(result).toEqual(values({ questions: 7 }))
    expect(output.written).toBe('')
  })

  it.each([
    ['Ctrl-C', KEY.interrupt],
    ['Ctrl-D', KEY.send],
  ])('%s leaves, quietly and with a sane terminal', async (_, key) => {
    const { result, output, input } = await setup([KEY.enter, key])
    expect(result).toEqual({ kind: 'interrupt' })
    expect(input.isRaw).toBe(false)
    expect(output.written).not.toMatch(/Error|force closed/)
    expect(output.written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(output.written.lastIndexOf('\x1b[?25l'))
  })

  it('leaves on an aborted signal, before or during', async () => {
    const controller = new AbortController()
    const { io } = fakeTerminal({ signal: controller.signal })
    const asking = askSetup(io, { defaults })
    controller.abort()
    expect(await asking).toEqual({ kind: 'interrupt' })
    expect(await askSetup(io, { defaults })).toEqual({ kind: 'interrupt' })
  })

  it('shows a path with escape sequences harmlessly, and no English in Japanese', async () => {
    const odd = { kind: 'sheet', path: 'a\x1b[5mb.yaml' } as const
    const { output } = await setup([KEY.enter], {
      defaults: { ...defaults, company: odd },
      given: { lang: 'ja', track: 'career', questions: 3 },
    })
    expect(output.written).not.toContain('\x1b[5m')
    const emulator = new Emulator(80, 24)
    await emulator.write(output.written.replaceAll(/\r?\n/g, '\r\n'))
    expect(output.written).not.toMatch(/navigate|select\b/)
    expect(emulator.rows.join('\n')).toContain('a␛[5mb.yaml を使う')
  })
})
