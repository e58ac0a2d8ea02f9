import type { Catalogue } from '../../i18n/index.js'
import { COMMANDS } from '../commands.js'
import type { CommandSpec } from '../command.js'
import { GLOBAL_OPTIONS } from '../options.js'
import { allTopics } from '../topics.js'

/** What may follow: one of these, a file, or something that nobody can guess. */
export type Values = { kind: 'list'; values: readonly string[] } | { kind: 'file' } | { kind: 'free' }

export interface Flag {
  name: string
  about: string
  /** null: it takes no value. */
  value: Values | null
}

/** One command as completion sees it: everything comes from the table that also makes the help. */
export interface Node {
  /** `rubric show`; empty for the command itself. */
  path: string
  subcommands: { name: string; about: string }[]
  flags: Flag[]
  args: Values
}

const FILE_PLACEHOLDER = /<(file|rubric|dir)>/

export function nodesOf(messages: Catalogue): Node[] {
  return [
    {
      path: '',
      subcommands: namesOf(COMMANDS, messages),
      flags: [...globalFlags(messages), { name: '--version', about: messages.cli.help.version, value: null }],
      args: { kind: 'free' },
    },
    ...COMMANDS.flatMap(spec => nodes(spec, '', messages)),
  ]
}

function nodes(spec: CommandSpec, parent: string, messages: Catalogue): Node[] {
  const path = `${parent} ${spec.name}`.trim()
  return [
    {
      path,
      subcommands: namesOf(spec.subcommands ?? [], messages),
      flags: [...spec.options.map(option => flagOf(option, messages)), ...globalFlags(messages)],
      args: argumentsOf(spec),
    },
    ...(spec.subcommands ?? []).flatMap(sub => nodes(sub, path, messages)),
  ]
}

const namesOf = (specs: CommandSpec[], { cli }: Catalogue) =>
  specs.map(({ name, text }) => ({ name, about: cli.commands[text] }))

function flagOf({ flags, text, choices }: CommandSpec['options'][number], { cli }: Catalogue): Flag {
  const [name = '', placeholder] = flags.split(' ')
  const about = cli.options[text]
  if (placeholder === undefined) return { name, about, value: null }
  if (choices) return { name, about, value: { kind: 'list', values: choices } }
  return { name, about, value: { kind: FILE_PLACEHOLDER.test(placeholder) ? 'file' : 'free' } }
}

const globalFlags = ({ cli }: Catalogue): Flag[] =>
  GLOBAL_OPTIONS.map(({ name, text, choices }) => ({
    name,
    about: cli.help[text],
    value: choices ? { kind: 'list', values: choices } : null,
  }))

function argumentsOf({ args }: CommandSpec): Values {
  const [first] = args
  if (first?.completes === 'topics')
    return { kind: 'list', values: [...new Set(allTopics().map(({ of }) => of.id))] }
  if (first?.completes === 'files') return { kind: 'file' }
  return first?.choices ? { kind: 'list', values: first.choices } : { kind: 'free' }
}

/** A value that a flag is followed by, as the shells match it: `mock --stage`. */
export const flagValues = (all: readonly Node[]): { at: string; value: Values }[] =>
  all.flatMap(({ path, flags }) =>
    flags.flatMap(({ name, value }) => (value ? [{ at: `${path} ${name}`, value }] : [])),
  )

/** Steps that lead one command deeper: ` mock`, `rubric show`. */
export const stepsOf = (all: readonly Node[]): string[] =>
  all.flatMap(({ path, subcommands }) => subcommands.map(({ name }) => `${path} ${name}`))

/** A word in single quotes, for any of the shells. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
