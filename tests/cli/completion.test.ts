import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import type { CommandSpec } from '../../src/cli/command.js'
import { SHELLS } from '../../src/cli/options.js'
import { LANGS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const everyCommand = (specs: CommandSpec[]): CommandSpec[] =>
  specs.flatMap(spec => [spec, ...everyCommand(spec.subcommands ?? [])])

describe.each(SHELLS)('%s', shell => {
  it.each(LANGS)('knows every command, flag and choice (%s)', async locale => {
    const { code, stdout, stderr } = await coach(['completion', shell, '--locale', locale])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, options, args } of everyCommand(COMMANDS)) {
      expect(stdout).toContain(name)
      for (const { flags, choices } of options) {
        expect(stdout).toContain(flags.split(' ')[0]!.slice(2))
        for (const choice of choices ?? []) expect(stdout).toContain(choice)
      }
      for (const choice of args.flatMap(({ choices }) => choices ?? [])) expect(stdout).toContain(choice)
    }
    expect(stdout).not.toMatch(/undefined|\[object/)
  })
})

/** Presses Tab in a real bash after the words; the last one is being typed. */
async function tab(words: string[]): Promise<string[]> {
  const script = (await coach(['completion', 'bash'])).stdout
  const cwd = folder({ 'coach.bash': script })
  const press = `source coach.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _coach; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', press, 'bash', ...words], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

it.each<[typed: string, offered: string[]]>([
  ['coach ', COMMANDS.map(({ name }) => name)],
  ['coach mo', ['mock']],
  ['coach rubric ', ['list', 'show', 'check']],
  ['coach mock --st', ['--stage']],
  ['coach mock --stage ', ['1', '2']],
  ['coach review a.md --format j', ['json', 'junit']],
  ['coach --locale ', ['ja', 'en']],
  ['coach --locale ja qu', ['questions']],
  ['coach explain shallow-research/sw', ['shallow-research/swappable']],
  ['coach completion ', ['bash', 'zsh', 'fish']],
  ['coach mock --company ', []],
])('bash completes "%s"', async (typed, offered) => {
  expect(await tab(typed.split(' '))).toEqual(offered)
})

it('bash finds no fault with the script', async () => {
  const cwd = folder({ 'coach.bash': (await coach(['completion', 'bash', '--locale', 'ja'])).stdout })
  const { status, stderr } = spawnSync('bash', ['-n', join(cwd, 'coach.bash')], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
