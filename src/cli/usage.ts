import { CommanderError } from 'commander'
import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import { nearest } from '../content/nearest.js'
import { formatAndFile } from '../types/index.js'
import { COMMANDS } from './commands.js'
import type { CommandSpec } from './command.js'
import { GLOBAL_OPTIONS, type OptionSpec } from './options.js'

/** Commander's refusal in the reader's language, with the nearest valid name. */
export function wordRefusal(error: CommanderError, argv: string[], messages: Catalogue): string {
  const { cli } = messages
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const path = commandPath(argv)
  const say = (id: keyof Catalogue['cli']['errors'], args: Record<string, string>, near: string | null) =>
    [
      `coach: ${fill(cli.errors[id], args)}`,
      ...(near ? [fill(cli.didYouMean, { name: near })] : []),
      fill(cli.seeHelp, { command: ['coach', ...path.map(({ name }) => name)].join(' ') }),
    ].join('\n') + '\n'
  switch (error.code) {
    case 'commander.unknownOption':
      return say('unknownOption', { name: quoted }, nearest(quoted, flagsOf(path)))
    case 'commander.unknownCommand':
      return say('unknownCommand', { name: quoted }, nearest(quoted, subcommands(path.at(-1))))
    case 'commander.excessArguments':
      return excess(argv, path, say)
    case 'commander.optionMissingArgument':
      return say('optionNeedsValue', { name: quoted }, null)
    case 'commander.missingArgument':
      return say('missingArgument', { name: quoted }, null)
    default:
      return invalid(error, path, say)
  }
}

type Say = (id: keyof Catalogue['cli']['errors'], args: Record<string, string>, near: string | null) => string

/** With an action on the top level, a mistyped command arrives as an argument too many. */
function excess(argv: string[], path: CommandSpec[], say: Say): string {
  const stray = wordsIn(argv)[path.length]
  const names = subcommands(path.at(-1))
  const takesWords = (path.at(-1)?.args.length ?? 0) > 0
  if (stray !== undefined && names.length > 0 && !takesWords)
    return say('unknownCommand', { name: stray }, nearest(stray, names))
  return say('tooManyArguments', {}, null)
}

function invalid(error: CommanderError, path: CommandSpec[], say: Say): string {
  const argument = /argument value '([^']*)' is invalid for argument '([^']*)'/.exec(error.message)
  if (argument) {
    const [, value = '', name = ''] = argument
    const known = path.at(-1)?.args.find(({ syntax }) => syntax.includes(name))?.choices ?? []
    return say('badChoice', { name, value, choices: known.join(', ') }, nearest(value, known))
  }
  const found = /option '([^']*)' argument '([^']*)' is invalid/.exec(error.message)
  const [flags = '', value = ''] = found?.slice(1) ?? []
  const name = flags.split(' ')[0] ?? ''
  // What a command takes, its subcommands take too.
  const option: Pick<OptionSpec, 'choices' | 'integer' | 'share'> | undefined = path
    .flatMap(({ options }) => options)
    .findLast(candidate => candidate.flags === flags)
  if (option?.integer) {
    const [low, high] = option.integer
    return say('badNumber', { name, value, low: String(low), high: String(high) }, null)
  }
  if (option?.share) return say('badShard', { name, value }, null)
  return unknownChoice(name, value, option?.choices, say)
}

function unknownChoice(name: string, value: string, own: readonly string[] | undefined, say: Say): string {
  const everywhere = GLOBAL_OPTIONS.find(candidate => candidate.name === name)
  const choices = [...(own ?? everywhere?.choices ?? [])]
  const args = { name, value, choices: choices.join(', ') }
  return say('badChoice', args, nearest(formatAndFile(value).format, choices))
}

/** What is typed besides flags and the values of those that may stand before a command. */
function wordsIn(argv: string[]): string[] {
  const valued = new Set<string>(
    GLOBAL_OPTIONS.filter(({ choices }) => choices !== null).map(({ name }) => name),
  )
  return argv.filter((word, index) => !word.startsWith('-') && !valued.has(argv[index - 1] ?? ''))
}

/** The commands that the words name, outermost first. */
function commandPath(argv: string[]): CommandSpec[] {
  const path: CommandSpec[] = []
  let level = COMMANDS
  for (const word of wordsIn(argv)) {
    const spec = level.find(({ name }) => name === word)
    if (!spec) break
    path.push(spec)
    level = spec.subcommands ?? []
  }
  return path
}

const subcommands = (spec: CommandSpec | undefined) =>
  (spec ? (spec.subcommands ?? []) : COMMANDS).map(({ name }) => name)

const flagsOf = (path: CommandSpec[]) => [
  ...path.flatMap(({ options }) => options).map(({ flags }) => flags.split(' ')[0]!),
  ...GLOBAL_OPTIONS.map(({ name }) => name),
  '--version',
]
