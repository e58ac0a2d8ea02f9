import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import type { CommandSpec } from '../../src/cli/command.js'
import { catalogue } from '../../src/i18n/index.js'
import manifest from '../../package.json' with { type: 'json' }
import { coach } from './run.js'

const paths = (specs: CommandSpec[], parent: string[] = []): { path: string[]; spec: CommandSpec }[] =>
  specs.flatMap(spec => {
    const path = [...parent, spec.name]
    return [{ path, spec }, ...paths(spec.subcommands ?? [], path)]
  })

const ALL = paths(COMMANDS)

it.each(['--version', '-V'])('%s prints the version', async flag => {
  expect(await coach([flag])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

describe.each(['en', 'ja'] as const)('in %s', locale => {
  const { cli } = catalogue(locale)

  it('alone, coach says what to type for the three things people come for', async () => {
    const { code, stdout } = await coach(['--locale', locale])
    expect(code).toBe(0)
    expect(stdout).toBe(`${cli.front.join('\n')}\n`)
    for (const command of ['coach mock', 'coach review', 'coach prep']) expect(stdout).toContain(command)
  })

  it('--help lists every command', async () => {
    const { code, stdout } = await coach(['--help', '--locale', locale])
    expect(code).toBe(0)
    for (const { name, text } of COMMANDS) {
      expect(stdout).toContain(name)
      expect(stdout).toContain(cli.commands[text].slice(0, 8))
    }
  })

  it.each(ALL.map(({ path, spec }) => [path.join(' '), path, spec] as const))(
    '%s --help shows its flags and examples',
    async (_name, path, spec) => {
      const { code, stdout, stderr } = await coach([...path, '--help', '--locale', locale])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(cli.help.usage)
      for (const { flags } of spec.options) expect(stdout).toContain(flags)
      for (const example of spec.examples) expect(stdout).toContain(example)
    },
  )
})

it('follows the environment where --locale is not given', async () => {
  const { stdout } = await coach([], { env: { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' } })
  expect(stdout).toContain('練習する')
  const other = await coach([], { env: { LANG: 'de_DE.UTF-8' } })
  expect(other.stdout).toContain('Practise')
})

it.each(ALL.flatMap(({ spec }) => spec.examples))('an example parses: %s', async example => {
  const names = new Set(ALL.flatMap(({ path }) => path))
  const words = (example.includes('|') ? example.split('|')[1]! : example).trim().split(/\s+/)
  expect(words[0]).toBe('coach')
  expect(names).toContain(words[1])
  const flags = words.filter(word => word.startsWith('--'))
  const spec = ALL.filter(({ path }) => words.slice(1, 1 + path.length).join() === path.join()).at(-1)!.spec
  for (const flag of flags) expect(spec.options.map(option => option.flags.split(' ')[0])).toContain(flag)
})
