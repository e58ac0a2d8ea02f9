import { sanitise } from '../report/sanitise.js'
import type { Colour } from './colour.js'
import type { TerminalIo } from './io.js'
import { messagesFor } from './messages.js'
import { withPrompts, type Asked } from './prompts.js'
import { promptTheme } from './setup-theme.js'

/** One question after the other, each of which may hang on the answers before. */
export interface Asker {
  /** A line of text, trimmed; '' for Enter alone. */
  line(message: string): Promise<string>
  choose<Value extends string>(
    message: string,
    choices: readonly (readonly [Value, string])[],
  ): Promise<Value>
}

/** Asks at a terminal until `use` is done or the person leaves. */
export function askAtTerminal<T>(
  io: TerminalIo,
  colour: Colour,
  use: (asker: Asker) => Promise<T>,
): Promise<Asked<T>> {
  const theme = promptTheme(colour, messagesFor(io.locale).setup.keys)
  return withPrompts(io, ask =>
    use({
      async line(message) {
        const { text } = await ask<{ text: string }>([{ type: 'input', name: 'text', message, theme }])
        return text.trim()
      },
      async choose<Value extends string>(message: string, choices: readonly (readonly [Value, string])[]) {
        const listed = choices.map(([value, name]) => ({ value, name: sanitise(name) }))
        const { value } = await ask<{ value: Value }>([
          { type: 'select', name: 'value', message, choices: listed, theme },
        ])
        return value
      },
    }),
  )
}
