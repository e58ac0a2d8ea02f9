import type { ReadStream, WriteStream } from 'node:tty'
import type { EventEmitter } from 'node:events'
import { cannotWrite } from './errors.js'

/** Everything that a command may touch of the outside world, handed in by `bin/coach.js` or by a test. */
export interface Io {
  /** Without the interpreter and the script. */
  argv: string[]
  env: Record<string, string | undefined>
  cwd: string
  stdin: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode'>>
  stdout: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'rows'>>
  stderr: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>
  now: () => Date
  /** Where signals arrive. */
  process: Pick<EventEmitter, 'on' | 'off'>
}

/** The reader of our output is gone (`coach … | head -1`). */
export class OutputClosed extends Error {
  constructor() {
    super('output closed')
    this.name = 'OutputClosed'
  }
}

/**
 * Writes and waits while the reader is slow, so that a long stream needs no memory.
 * @throws OutputClosed
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, error => (error ? reject(closedOr(error)) : resolve()))
  })
}

const closedOr = (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
    ? new OutputClosed()
    : cannotWrite('stdout', error)
