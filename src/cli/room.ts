import {
  createColour,
  isInteractive,
  processIo,
  systemClock,
  type Colour,
  type Host,
  type TerminalIo,
  type TerminalOutput,
} from '../terminal/index.js'
import type { Context } from './context.js'

/** How a dialogue is shown: `text` goes to a person. */
export interface RoomFlags {
  format: 'text' | 'json'
  /** No editor and no colours of its own: for screen readers. */
  plain: boolean
  colour: boolean
}

/** Where a dialogue is held: a terminal with its colours, and what to call when it is over. */
export interface Room {
  io: TerminalIo
  colour: Colour
  leave(): void
}

/** Signals that end a dialogue the way Ctrl-C does: with everything that was sent on the disk. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export async function openRoom(context: Context, flags: RoomFlags): Promise<Room> {
  const { io, locale } = context
  const controller = new AbortController()
  const abort = () => controller.abort()
  for (const signal of ENDING) io.process.on(signal, abort)
  const output = screenOf(context, flags)
  const colour = await createColour({
    stream: output,
    env: io.env,
    flag: flags.colour ? undefined : false,
  })
  return {
    io: processIo({
      input: io.stdin,
      output,
      // A dumb terminal is read line by line: just what `--plain` asks for.
      env: flags.plain ? { ...io.env, TERM: 'dumb' } : io.env,
      locale,
      clock: systemClock,
      host: io.process as unknown as Host,
      signal: controller.signal,
    }),
    colour,
    leave() {
      for (const signal of ENDING) io.process.off(signal, abort)
    },
  }
}

/** The dialogue leaves stdout to the report where that goes to a file or is meant for a program. */
function screenOf({ io }: Context, { format }: RoomFlags): TerminalOutput {
  const toPerson = format === 'text' && (io.stdout.isTTY || !io.stderr.isTTY)
  return (toPerson ? io.stdout : io.stderr) as TerminalOutput
}

/**
 * Keeps what is typed between two answers from being echoed or taken as a line: it waits for the next one.
 * Returns the function that gives the terminal back; that happens by itself if the process ends before.
 */
export function keepKeys(io: TerminalIo): () => void {
  if (!isInteractive(io)) return () => {}
  const { input, host } = io
  const wasRaw = input.isRaw ?? false
  const giveBack = () => {
    host.off('exit', giveBack)
    input.setRawMode?.(wasRaw)
  }
  host.on('exit', giveBack)
  input.setRawMode?.(true)
  return giveBack
}
