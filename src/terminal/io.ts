import { systemClock, type Clock } from './clock.js'
import type { Locale } from '../types/index.js'

/** What this layer needs of stdin; a plain readable stream is enough for line input. */
export interface TerminalInput extends NodeJS.ReadableStream {
  isTTY?: boolean | undefined
  isRaw?: boolean | undefined
  setRawMode?: ((raw: boolean) => unknown) | undefined
}

/** What this layer needs of stdout. `columns` and `rows` are missing when it is not a terminal. */
export interface TerminalOutput extends NodeJS.WritableStream {
  isTTY?: boolean | undefined
  columns?: number | undefined
  rows?: number | undefined
}

/** The process, as far as restoring a terminal needs it. */
export interface Host {
  pid: number
  on(event: string, listener: () => void): unknown
  off(event: string, listener: () => void): unknown
  listenerCount(event: string): number
  kill(pid: number, signal: string): unknown
}

export interface TerminalIo {
  input: TerminalInput
  output: TerminalOutput
  env: Readonly<Record<string, string | undefined>>
  locale: Locale
  clock: Clock
  host: Host
  /** Aborting it ends a pending question with `interrupt`. */
  signal?: AbortSignal | undefined
}

/** The real terminal; a test or an embedding program replaces what it wants to. */
export function processIo(given: Partial<TerminalIo> & { locale: Locale }): TerminalIo {
  return {
    input: process.stdin,
    output: process.stdout,
    env: process.env,
    clock: systemClock,
    host: process as unknown as Host,
    ...given,
  }
}

/** Whether keys can be read one by one and the cursor moved: both ends are terminals, and not a dumb one. */
export function isInteractive({ input, output, env }: Pick<TerminalIo, 'input' | 'output' | 'env'>): boolean {
  return Boolean(input.isTTY && output.isTTY && input.setRawMode) && env.TERM !== 'dumb'
}

const WIDEST = 80
const NARROWEST = 12

/** Columns to lay text out in: those of the terminal, but never over 80, where lines get hard to read. */
export function contentWidth(output: TerminalOutput): number {
  return Math.max(NARROWEST, Math.min(output.columns || WIDEST, WIDEST))
}
