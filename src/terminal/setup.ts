import { Writable } from 'node:stream'
import { isInteractive, type TerminalIo, type TerminalOutput } from './io.js'
import { setupQuestions, withAnswers, type SetupAnswers, type SetupQuestion } from './setup-questions.js'
import type { SetupOptions, SetupValues } from './setup-values.js'

export type SetupResult = { kind: 'ready'; values: SetupValues } | { kind: 'interrupt' }

/**
 * Asks what a mock needs to know and was not told. Without a terminal the defaults hold and nothing is shown.
 * Ctrl-C, Ctrl-D and an aborted signal give `interrupt`.
 */
export async function askSetup(io: TerminalIo, options: SetupOptions): Promise<SetupResult> {
  const questions = setupQuestions(io.locale, options)
  if (questions.length === 0 || !isInteractive(io)) return { kind: 'ready', values: withAnswers(options, {}) }
  const leaving = watchForLeaving(io)
  try {
    const answers = await prompt(io, questions, leaving.signal)
    return { kind: 'ready', values: withAnswers(options, answers) }
  } catch (error) {
    if (!isLeaving(error)) throw error
    return { kind: 'interrupt' }
  } finally {
    leaving.stop()
  }
}

async function prompt(
  { input, output }: TerminalIo,
  questions: readonly SetupQuestion[],
  signal: AbortSignal,
) {
  const { default: inquirer } = await import('inquirer')
  // Its types describe questions written in place; ours are built, and `SetupQuestion` says the same.
  type Ask = (questions: readonly SetupQuestion[]) => Promise<SetupAnswers>
  const ask = inquirer.createPromptModule({ input, output: new Unending(output), signal }) as unknown as Ask
  return ask(questions)
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
