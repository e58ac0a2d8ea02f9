/**
 * The terminal: the only code that knows a screen. What `coach mock` needs of it:
 *
 *     const io = processIo({ locale: 'ja' })
 *     const colour = await createColour({ stream: io.output, env: io.env })
 *     const setup = await askSetup(io, { defaults, given })
 *     const reader = openAnswerReader(io, colour)
 *     const result = await reader.read()      // answer, command, interrupt or eof
 *     reader.close()
 */

export { processIo, isInteractive, contentWidth } from './io.js'
export type { Host, TerminalInput, TerminalIo, TerminalOutput } from './io.js'
export { minutesAndSeconds, systemClock, type Clock } from './clock.js'

/** Answers: an editor at a terminal, line by line elsewhere, the same results from both. */
export { openAnswerReader, type AnswerReader } from './answer-reader.js'
export { COMMANDS, type AnswerResult, type CommandName, type ReadOptions } from './answer.js'

/** The few questions before a mock. */
export { askSetup, type SetupResult } from './setup.js'
export { askAtTerminal, type Asker } from './asker.js'
export { MOST_QUESTIONS } from './setup-values.js'
export type { CompanyChoice, SetupOptions, SetupValues } from './setup-values.js'

/** Text for the screen: made safe, wrapped and padded by display width, coloured last. */
export { sanitise } from '../report/sanitise.js'
export { wrap, type WrapOptions } from './wrap.js'
export { padEnd, padStart, spread } from './columns.js'
export { displayWidth, measureFor, type Measure } from './width.js'
export { visibleLength } from './graphemes.js'
export { colourLevel, createColour, plain, type Colour, type ColourChoice } from './colour.js'
