import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import type { Catalogue } from '../i18n/index.js'
import { formatAndFile, LANGS } from '../types/index.js'
import { COMMANDS } from './commands.js'
import type { CommandSpec, Flags } from './command.js'
import type { OptionSpec } from './options.js'

/** What was asked for: a command with its arguments, for `main` to load and run. */
export interface Request {
  spec: CommandSpec
  args: string[]
  flags: Flags
}

interface Out {
  text(text: string): void
  request(request: Request): void
}

/** The whole command line as commander sees it; help in the reader's language. */
export function buildProgram(messages: Catalogue, version: string, out: Out): Command {
  const { cli } = messages
  const program = configure(new Command('coach'), messages, out)
    .description(cli.help.about)
    .version(version, '-V, --version', cli.help.version)
    .addOption(new Option('--locale <locale>', cli.help.locale).choices(LANGS))
    .option('--no-color', cli.help.noColor)
    .action(() => out.text(`${cli.front.join('\n')}\n`))
    .helpCommand(false)
  for (const spec of COMMANDS) program.addCommand(toCommand(spec, messages, out))
  return program
}

function toCommand(spec: CommandSpec, messages: Catalogue, out: Out): Command {
  const { cli } = messages
  const command = configure(new Command(spec.name), messages, out).description(cli.commands[spec.text])
  for (const { syntax, text, choices } of spec.args) {
    const argument = new Argument(syntax, cli.arguments[text])
    command.addArgument(choices ? argument.choices(choices) : argument)
  }
  for (const option of spec.options) command.addOption(toOption(option, messages))
  if (spec.examples.length > 0)
    command.addHelpText(
      'after',
      `\n${cli.help.examples}\n${spec.examples.map(line => `  ${line}\n`).join('')}`,
    )
  for (const sub of spec.subcommands ?? []) command.addCommand(toCommand(sub, messages, out))
  if (spec.load)
    command.action(() => out.request({ spec, args: command.args, flags: command.optsWithGlobals() }))
  else command.helpCommand(false).action(() => out.text(command.helpInformation()))
  return command
}

function toOption(spec: OptionSpec, messages: Catalogue): Option {
  const option = new Option(spec.flags, messages.cli.options[spec.text])
  if (spec.choices) option.choices(spec.choices)
  if (spec.toFiles)
    option.argParser((value, before: string[] = []) => {
      if (!spec.choices?.includes(formatAndFile(value).format)) throw new InvalidArgumentError(value)
      return [...before, value]
    })
  if (spec.share)
    option.argParser(value => {
      const [index = 0, of = 0] = value.split('/').map(Number)
      if (!/^\d{1,4}\/\d{1,4}$/.test(value) || index < 1 || index > of) throw new InvalidArgumentError('1/3')
      return value
    })
  const [low, high] = spec.integer ?? []
  if (low !== undefined && high !== undefined)
    option.argParser(value => {
      const number = Number(value)
      if (!/^\d+$/.test(value) || number < low || number > high)
        throw new InvalidArgumentError(`${low}-${high}`)
      return number
    })
  return option
}

/** Errors are thrown for `main` to word; titles come from the catalogue. */
function configure(command: Command, messages: Catalogue, out: Out): Command {
  const { help } = messages.cli
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Global Options:': help.globalOptions,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  }
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', help.help)
    .configureOutput({ writeOut: out.text, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: title => titles[title] ?? title,
      argumentDescription: argument =>
        argument.argChoices
          ? `${argument.description} [${argument.argChoices.join(', ')}]`
          : argument.description,
      optionDescription: option =>
        option.argChoices ? `${option.description} [${option.argChoices.join(', ')}]` : option.description,
    })
}
