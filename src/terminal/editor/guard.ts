import type { TerminalIo } from '../io.js'

const PASTE_ON = '\x1b[?2004h'
const PASTE_OFF = '\x1b[?2004l'
const SHOW_CURSOR = '\x1b[?25h'

/** The monitor event comes before the error is printed, so that it is printed to a sane terminal. */
const EXITS = ['exit', 'uncaughtExceptionMonitor'] as const

/** Signals that end the process; the terminal is put back before they do. */
const FATAL = ['SIGTERM', 'SIGHUP'] as const

/**
 * Takes the terminal over (raw mode, bracketed paste) and returns the function that gives it back. That also
 * happens by itself when the process ends, is told to end, or meets an error nobody caught. `onFatal` runs
 * after it in the first two signals' case, before the signal takes its usual course.
 */
export function holdTerminal(io: TerminalIo, onFatal: () => void): () => void {
  const { input, output, host } = io
  const wasRaw = input.isRaw ?? false
  let held = true

  const giveBack = () => {
    if (!held) return
    held = false
    for (const event of EXITS) host.off(event, giveBack)
    for (const [signal, handler] of fatal) host.off(signal, handler)
    input.setRawMode?.(wasRaw)
    output.write(PASTE_OFF + SHOW_CURSOR)
  }
  const fatal = FATAL.map(signal => {
    const handler = () => {
      giveBack()
      onFatal()
      // Our listener kept the signal from ending the process: without another one it still has to.
      if (host.listenerCount(signal) === 0) host.kill(host.pid, signal)
    }
    return [signal, handler] as const
  })

  for (const event of EXITS) host.on(event, giveBack)
  for (const [signal, handler] of fatal) host.on(signal, handler)
  input.setRawMode?.(true)
  output.write(PASTE_ON)
  return giveBack
}
