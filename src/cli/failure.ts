import { CommanderError } from 'commander'
import { ContentError } from '../content/problem.js'
import { nearest } from '../content/nearest.js'
import { fill } from '../i18n/fill.js'
import { sanitise } from '../report/sanitise.js'
import { FileError } from '../platform/files.js'
import type { Context } from './context.js'
import { errorText } from './error-text.js'
import { Interrupted, UsageError } from './errors.js'
import { EXIT, type ExitCode } from './exit.js'
import { OutputClosed, write } from './io.js'
import { wordProblems } from './problem.js'
import { wordRefusal } from './usage.js'

/** Says on stderr what went wrong; expected failures in a line or two, bugs with their stack. */
export async function sayFailure(error: unknown, context: Context): Promise<ExitCode> {
  const said = word(error, context)
  try {
    if (said.text) await write(context.io.stderr, sanitise(said.text))
  } catch {
    // Nobody is left to tell.
  }
  return said.code
}

/** What is to be said of an error, line breaks and all. */
export function word(error: unknown, { messages, io }: Context): { text: string; code: ExitCode } {
  const { cli } = messages
  const unusable = (...lines: string[]) => ({ text: `${lines.join('\n')}\n`, code: EXIT.unusable })
  if (error instanceof CommanderError)
    return { text: wordRefusal(error, io.argv, messages), code: EXIT.unusable }
  if (error instanceof UsageError)
    return unusable(`coach: ${errorText(messages, error.id, error.args)}`, ...hint(error))
  if (error instanceof FileError)
    return unusable(
      `coach: ${errorText(messages, error.problem, { file: error.file, ...error.args })}`,
      ...(error.near ? [fill(cli.didYouMean, { name: error.near })] : []),
    )
  if (error instanceof ContentError) return unusable(...wordProblems(error.problems, messages))
  if (error instanceof OutputClosed) return unusable(`coach: ${cli.errors.outputClosed}`)
  if (error instanceof Interrupted)
    return { text: error.saved === null ? '' : `${error.saved}\n`, code: EXIT.interrupted }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return unusable(`coach: ${cli.errors.internal}`, stack)

  function hint({ args }: UsageError): string[] {
    const asked = args.value ?? args.name
    const known = args.known ?? args.choices
    const near = asked && known ? nearest(asked, known.split(', ')) : null
    return near ? [fill(cli.didYouMean, { name: near })] : []
  }
}
