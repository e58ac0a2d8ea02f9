import { spawn, type IPty } from '@lydell/node-pty'
import { Emulator } from './emulator.js'

/** A process in a pseudo-terminal, with an emulator that shows what it draws. */
export class PseudoTerminal {
  readonly screen: Emulator
  readonly exit: Promise<{ exitCode: number; signal?: number | undefined }>
  private readonly process: IPty
  private output = ''
  /** The emulator takes bytes in order. */
  private drawn = Promise.resolve()

  constructor(
    file: string,
    args: string[],
    { columns, rows, env }: { columns: number; rows: number; env?: Record<string, string> },
  ) {
    this.screen = new Emulator(columns, rows)
    this.process = spawn(file, args, {
      cols: columns,
      rows,
      name: 'xterm',
      env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM_PROGRAM: 'vscode', ...env },
    })
    this.process.onData(data => {
      this.output += data
      this.drawn = this.drawn.then(() => this.screen.write(data))
    })
    this.exit = new Promise(resolve => this.process.onExit(resolve))
  }

  type(keys: string): void {
    this.process.write(keys)
  }

  kill(signal: string): void {
    this.process.kill(signal)
  }

  resize(columns: number, rows: number): void {
    this.screen.resize(columns, rows)
    this.process.resize(columns, rows)
  }

  /** Waits until the screen passes a check; fails with what is on it after 5 s. */
  async until(check: (screen: Emulator) => boolean): Promise<void> {
    for (let tries = 0; tries < 250; tries++) {
      await this.drawn
      if (check(this.screen)) return
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error(`never on the screen:\n${this.screen.rows.join('\n')}\n${JSON.stringify(this.output)}`)
  }

  shows(text: string): Promise<void> {
    return this.until(screen => screen.rows.some(row => row.includes(text)))
  }
}
