import { COMMANDS } from '../../src/cli/commands.js'
import type { CommandSpec } from '../../src/cli/command.js'
import { GLOBAL_OPTIONS, type OptionSpec } from '../../src/cli/options.js'

/** Every text in parsed YAML, keys left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** Words of `coach …` commands in a script, as a shell would part them; continued lines are one. */
export const commandsIn = (script: string): string[][] =>
  script
    .replace(/\\\n/g, ' ')
    .split('\n')
    .flatMap(line => {
      const found = /(?:^|\s)coach ((?:[a-z]+)\b[^#|]*)/.exec(line)
      return found ? [wordsOf(found[1]!)] : []
    })

export const wordsOf = (text: string): string[] =>
  (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).map(word => word.replace(/["']/g, ''))

/** A value that the shell or the service fills in. */
const FILLED_IN = /\$/

/** What the program would refuse of a command's flags. */
export function faultsIn(words: readonly string[]): string[] {
  const { spec, rest } = specOf(words)
  if (spec === null) return [`no command: ${words.join(' ')}`]
  const faults: string[] = []
  for (let at = 0; at < rest.length && rest[at] !== '--'; at++) {
    const word = rest[at]!
    if (!word.startsWith('--')) continue
    const [name = '', ...joined] = word.split('=')
    const option = optionCalled(name, spec)
    if (!option) faults.push(`${spec.name} has no ${name}`)
    else if (option.takesValue) {
      const value = joined.length > 0 ? joined.join('=') : rest[++at]
      if (!allows(option, value)) faults.push(`${name} can't be ${value}`)
    }
  }
  return faults
}

function specOf(words: readonly string[]): { spec: CommandSpec | null; rest: readonly string[] } {
  const first = COMMANDS.find(({ name }) => name === words[0])
  if (!first) return { spec: null, rest: words }
  const sub = first.subcommands?.find(({ name }) => name === words[1])
  return sub ? { spec: sub, rest: words.slice(2) } : { spec: first, rest: words.slice(1) }
}

interface Known {
  takesValue: boolean
  choices: readonly string[] | undefined
  toFiles: boolean
}

function optionCalled(name: string, spec: CommandSpec): Known | null {
  const own: OptionSpec | undefined = spec.options.find(({ flags }) => flags.split(' ')[0] === name)
  if (own) return { takesValue: own.flags.includes('<'), choices: own.choices, toFiles: own.toFiles === true }
  const global = GLOBAL_OPTIONS.find(option => option.name === name)
  if (!global) return null
  return { takesValue: global.choices !== null, choices: global.choices ?? undefined, toFiles: false }
}

function allows({ choices, toFiles }: Known, value: string | undefined): boolean {
  if (value === undefined) return false
  const chosen = toFiles ? value.split('=')[0]! : value
  return FILLED_IN.test(chosen) || !choices || choices.includes(chosen)
}
