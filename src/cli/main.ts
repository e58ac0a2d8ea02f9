import { Command, CommanderError } from 'commander'
import { catalogue, localeOf } from '../i18n/index.js'
import { LANGS, type Locale } from '../types/index.js'
import { version } from '../platform/version.js'
import type { Context } from './context.js'
import { EXIT, type ExitCode } from './exit.js'
import { write, type Io } from './io.js'
import { buildProgram, type Request } from './program.js'

/**
 * Runs one command line.
 * @returns the exit code; nothing is thrown for what a user can cause.
 */
export async function main(io: Io): Promise<ExitCode> {
  // Without a listener a closed pipe would end the process with a stack trace; `write` reports it instead.
  io.stdout.on('error', () => {})
  io.stderr.on('error', () => {})
  const locale = localeAsked(io)
  const messages = catalogue(locale)
  const context: Context = { io, locale, messages, colour: false }
  try {
    const asked = parse(context)
    context.colour = asked.colour && wantsColour(io)
    if (asked.text) await write(io.stdout, asked.text)
    if (!asked.request) return EXIT.done
    const { run } = await asked.request.spec.load!()
    return await run(context, asked.request.args, asked.request.flags)
  } catch (error) {
    const { sayFailure } = await import('./failure.js')
    return sayFailure(error, context)
  }
}

/** What a worker thread runs. */
export const work = async (): Promise<void> => (await import('./review/work.js')).work()

/** One parse; help and version come back as text, a command as a request. */
function parse({ io, messages }: Context): { text: string; request: Request | null; colour: boolean } {
  let text = ''
  let request: Request | null = null
  const program = buildProgram(messages, version, {
    text: part => void (text += part),
    request: found => void (request = found),
  })
  try {
    program.parse(io.argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
  return { text, request, colour: program.opts<{ color: boolean }>().color }
}

/** Help is worded before the command line is parsed as a whole, so `--locale` is read first, by the same parser. */
function localeAsked(io: Io): Locale {
  const only = new Command().helpOption(false).allowUnknownOption().option('--locale <locale>')
  only.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    only.parseOptions(io.argv)
  } catch {
    // A missing value is reported by the real parse.
  }
  const asked = only.opts<{ locale?: string }>().locale
  return LANGS.find(locale => locale === asked) ?? localeOf(io.env)
}

function wantsColour({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true
  return Boolean(stdout.isTTY) && env['TERM'] !== 'dumb'
}
