import type { AnswerResult, ReadOptions } from './answer.js'
import { plain, type Colour } from './colour.js'
import { AnswerEditor } from './editor/editor.js'
import { Keyboard } from './editor/keyboard.js'
import { isInteractive, type TerminalIo } from './io.js'
import { LineInput } from './line-input.js'

/** Reads the answers of one session, one after the other. */
export interface AnswerReader {
  /** `editor` at a terminal, `lines` at a pipe or a dumb terminal. */
  readonly mode: 'editor' | 'lines'
  /**
   * Waits for one answer. Leaving is a result, never an exception; a stream that breaks rejects. Only one
   * read at a time.
   */
  read(options?: ReadOptions): Promise<AnswerResult>
  /** Lets go of the input, so that the process can end. */
  close(): void
}

export function openAnswerReader(io: TerminalIo, colour: Colour = plain): AnswerReader {
  if (!isInteractive(io)) {
    const lines = new LineInput(io, colour)
    return { mode: 'lines', read: options => lines.read(options), close: () => lines.close() }
  }
  const keyboard = new Keyboard(io.input, io.clock)
  return {
    mode: 'editor',
    read: options => new AnswerEditor(io, keyboard, colour, options).run(),
    close: () => keyboard.stop(),
  }
}
