import type { Catalogue } from '../i18n/index.js'
import type { Context } from './context.js'
import type { ExitCode } from './exit.js'
import type { OptionSpec } from './options.js'

/** What commander hands to a command, by camel-case flag name. */
export type Flags = Record<string, string | string[] | number | boolean | undefined>
export type Run = (context: Context, args: string[], flags: Flags) => Promise<ExitCode>

export interface ArgumentSpec {
  /** Commander's notation: `<one>`, `[maybe]`, `[many...]`. */
  syntax: string
  text: keyof Catalogue['cli']['arguments']
  /** The only values allowed. */
  choices?: readonly string[]
  /** What a shell offers where anything may be typed. */
  completes?: 'files' | 'topics'
}

export interface CommandSpec {
  name: string
  text: keyof Catalogue['cli']['commands']
  args: ArgumentSpec[]
  options: OptionSpec[]
  examples: string[]
  subcommands?: CommandSpec[]
  /** Loads the command's code when it is run, not before. */
  load?: () => Promise<{ run: Run }>
}
