import type { AnswerResult, ReadOptions } from './answer.js'
import { editorOf, writeInEditor } from './external-editor.js'
import { messagesFor } from './messages.js'
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
  const earlier: string[] = []
  return {
    mode: 'editor',
    async read(options) {
      const result = await readAtTerminal(io, keyboard, colour, { ...options, earlier })
      if (result.kind === 'answer') earlier.push(result.text)
      return result
    },
    close: () => keyboard.stop(),
  }
}

/** `/edit` and Ctrl-X Ctrl-E go to the person's own editor and come back with what was written there. */
async function readAtTerminal(
  io: TerminalIo,
  keyboard: Keyboard,
  colour: Colour,
  options: ReadOptions,
): Promise<AnswerResult> {
  let given = options
  for (;;) {
    const result = await new AnswerEditor(io, keyboard, colour, given).run()
    if (result.kind !== 'command' || result.name !== 'edit') return result
    const editor = editorOf(io.env)
    const written = editor === null ? null : writeInEditor(editor, result.draft)
    if (written === null) io.output.write(`  ${messagesFor(io.locale).noEditor}\r\n`)
    given = { ...options, draft: written ?? result.draft, elapsedMs: result.elapsedMs }
  }
}
