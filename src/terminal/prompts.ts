import { Writable } from 'node:stream'
import type { TerminalIo, TerminalOutput } from './io.js'

/** Questions as `inquirer` takes them; the answers by the questions' names. */
export type Ask = <Answers>(questions: readonly object[]) => Promise<Answers>
export type Asked<T> = { kind: 'done'; value: T } | { kind: 'interrupt' }

/** Lets `use` ask at a terminal. Ctrl-C, Ctrl-D and an aborted signal give `interrupt`. */
export async function withPrompts<T>(io: TerminalIo, use: (ask: Ask) => Promise<T>): Promise<Asked<T>> {
  const leaving = watchForLeaving(io)
  try {
    const { default: inquirer } = await import('inquirer')
    // Its types describe questions written in place; ours are built.
    const ask = inquirer.createPromptModule({
      input: io.input,
      output: new Unending(io.output),
      signal: leaving.signal,
    }) as unknown as Ask
    return { kind: 'done', value: await use(ask) }
  } catch (error) {
    if (!isLeaving(error)) throw error
    return { kind: 'interrupt' }
  } finally {
    leaving.stop()
  }
}

/** Each prompt ends the stream it was given; ours has to outlive them. */
class Unending extends Writable {
  constructor(private readonly output: TerminalOutput) {
    super({ decodeStrings: false })
  }
  override _write(chunk: string | Uint8Array, _: BufferEncoding, done: () => void) {
    this.output.write(chunk)
    done()
  }
  override end() {
    return this
  }
  get isTTY() {
    return this.output.isTTY
  }
  get columns() {
    return this.output.columns
  }
  get rows() {
    return this.output.rows
  }
}

interface PressedKey {
  ctrl?: boolean
  name?: string
}

/** Aborts on Ctrl-D too: readline would close on it and leave the prompt waiting for ever. */
function watchForLeaving({ input, signal }: TerminalIo) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const onKey = (_: unknown, key: PressedKey | undefined) => {
    if (key?.ctrl && key.name === 'd') abort()
  }
  input.on('keypress', onKey)
  input.on('end', abort)
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()
  return {
    signal: controller.signal,
    stop() {
      input.off('keypress', onKey)
      input.off('end', abort)
      signal?.removeEventListener('abort', abort)
    },
  }
}

const LEAVING = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError']

const isLeaving = (error: unknown) => error instanceof Error && LEAVING.includes(error.name)
