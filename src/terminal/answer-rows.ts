import { minutesAndSeconds } from './clock.js'
import type { Colour } from './colour.js'
import { spread } from './columns.js'
import { INDENT, layout, viewFor } from './editor/layout.js'
import { visibleLength } from './graphemes.js'
import { contentWidth, type TerminalIo } from './io.js'
import { messagesFor } from './messages.js'
import { measureFor } from './width.js'

/** How answers look on one terminal, whichever way they are typed. */
export interface AnswerRows {
  /** The whole text, wrapped and indented. */
  text(text: string): string[]
  /** Length and time at the right, a hint at the left if there is room. */
  status(text: string, elapsedMs: number, hint?: string, limitMs?: number): string
}

export function answerRows(io: TerminalIo, colour: Colour): AnswerRows {
  const measure = measureFor(io.env)
  const messages = messagesFor(io.locale)
  return {
    text(text) {
      const lines = text.split('\n')
      return layout({ lines, row: 0, column: 0 }, viewFor(contentWidth(io.output), measure), Infinity).rows
    },
    status(text, elapsedMs, hint = '', limitMs) {
      const elapsed = minutesAndSeconds(elapsedMs)
      const time =
        limitMs === undefined
          ? elapsed
          : messages.ofLimit(elapsed, minutesAndSeconds(limitMs), elapsedMs > limitMs)
      const status = messages.status(visibleLength(text), time)
      const left = hint && ' '.repeat(INDENT) + hint
      return colour.dim(spread(left, status, contentWidth(io.output) - INDENT, measure))
    },
  }
}
