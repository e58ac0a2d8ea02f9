import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import type { Host, TerminalInput, TerminalIo, TerminalOutput } from '../../../src/terminal/index.js'

/** Keys as a terminal sends them. */
export const KEY = {
  enter: '\r',
  send: '\x04',
  interrupt: '\x03',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  paste: (text: string) => `\x1b[200~${text}\x1b[201~`,
}

/** A clock that stands still until it is turned. */
export class FakeClock {
  private time = 0
  private tasks: { at: number; task: () => void }[] = []

  now = () => this.time

  after = (ms: number, task: () => void) => {
    const entry = { at: this.time + ms, task }
    this.tasks.push(entry)
    return () => {
      this.tasks = this.tasks.filter(other => other !== entry)
    }
  }

  turn(ms: number): void {
    const end = this.time + ms
    for (;;) {
      const due = this.tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.tasks = this.tasks.filter(entry => entry !== due)
      this.time = due.at
      due.task()
    }
    this.time = end
  }

  get pending(): number {
    return this.tasks.length
  }
}

export class FakeInput extends PassThrough {
  isRaw = false
  constructor(readonly isTTY: boolean) {
    super()
  }
  setRawMode(raw: boolean) {
    this.isRaw = raw
    return this
  }
}

export class FakeOutput extends PassThrough {
  written = ''
  constructor(
    readonly isTTY: boolean,
    public columns: number | undefined,
    public rows: number | undefined,
  ) {
    super()
    this.on('data', chunk => (this.written += chunk))
  }
  /** What was written since the last time this was asked. */
  drain(): string {
    const { written } = this
    this.written = ''
    return written
  }
}

export class FakeHost extends EventEmitter implements Host {
  pid = 4242
  killed: string[] = []
  kill(pid: number, signal: string) {
    if (pid === this.pid) this.killed.push(signal)
  }
}

interface FakeTerminal {
  io: TerminalIo
  input: FakeInput
  output: FakeOutput
  clock: FakeClock
  host: FakeHost
  /** Sends bytes and waits until they have been handled. */
  type(...keys: string[]): Promise<void>
}

export function fakeTerminal(
  given: Partial<TerminalIo> & { tty?: boolean; columns?: number; rows?: number } = {},
): FakeTerminal {
  const { tty = true, columns = 80, rows = 24, ...more } = given
  const input = new FakeInput(tty)
  const output = new FakeOutput(tty, tty ? columns : undefined, tty ? rows : undefined)
  const clock = new FakeClock()
  const host = new FakeHost()
  const io: TerminalIo = {
    input: input as TerminalInput,
    output: output as TerminalOutput,
    clock,
    host,
    env: {},
    locale: 'ja',
    ...more,
  }
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      input.write(key)
      await settled()
    }
  }
  return { io, input, output, clock, host, type }
}

/** Lets streams deliver what was written to them. */
export const settled = () => new Promise<void>(resolve => setImmediate(() => setImmediate(resolve)))
