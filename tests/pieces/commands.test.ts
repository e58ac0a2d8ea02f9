import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { FAIL_ON, LANGS } from '../../src/types/index.js'
import { commandsIn, faultsIn, textsIn, wordsOf } from './commands.js'

const root = join(import.meta.dirname, '../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string) => readdirSync(join(root, folder)).map(name => join(folder, name))

const PIECES = ['action.yml', '.pre-commit-hooks.yaml', ...filesIn('examples/ci'), ...filesIn('templates/ci')]
const DOCS = ['docs/ci.md', 'docs/scale.md', 'README.md', 'README.ja.md']

describe('what finds stale commands', () => {
  it.each([
    ['coach review a.md --format junit=out.xml --fail-on error', []],
    ['npx coach review "$FILE" --locale "$LOCALE" \\\n  --format "markdown=$OUT"', []],
    ['coach review -- --no-such-file', []],
    ['coach review a.md --fail-on fatal', ["--fail-on can't be fatal"]],
    ['coach review a.md --format sarf=x', ["--format can't be sarf=x"]],
    ['coach review a.md --splinter 1/2', ['review has no --splinter']],
    ['coach review a.md --format', ["--format can't be undefined"]],
    ['coach reviews a.md', ['no command: reviews a.md']],
    ['coach rubric check mine.yaml --plain', ['check has no --plain']],
  ])('%s', (script, faults) => {
    const commands = commandsIn(script)
    expect(commands).toHaveLength(1)
    expect(commands.flatMap(faultsIn)).toEqual(faults)
  })
})

describe.each(PIECES)('%s', file => {
  const text = textOf(file).replaceAll('{locale}', 'ja')

  it('has commands that the program takes', () => {
    const commands = textsIn(parse(text)).flatMap(commandsIn)
    if (!file.endsWith('pre-commit.yaml')) expect(commands).not.toEqual([])
    expect(commands.flatMap(faultsIn)).toEqual([])
  })

  it('gets the program from the package that we are', () => {
    for (const [, name] of text.matchAll(/--package "?([\w-]+)/g)) expect(name).toBe(manifest.name)
    expect(Object.keys(manifest.bin)).toEqual(['coach'])
  })
})

it.each(DOCS)('%s has commands that the program takes', file => {
  const blocks = [...textOf(file).matchAll(/```(?:sh|yaml|console)\n([^]*?)```|`(coach [a-z][^`\n]*)`/g)]
  const commands = blocks
    .flatMap(([, block, inline]) => (inline === undefined ? block!.split('\n') : [inline]))
    .flatMap(commandsIn)
  expect(commands.length).toBeGreaterThan(2)
  expect(commands.flatMap(faultsIn)).toEqual([])
})

interface Hook {
  id: string
  entry: string
  files: string
  language: string
}

describe('the hook of pre-commit', () => {
  const [hook] = parse(textOf('.pre-commit-hooks.yaml')) as Hook[]

  it.each([
    ['answers.md', true],
    ['answers/second.md', true],
    ['spring/answers/組/second.md', true],
    ['spring/answers-final.md', true],
    ['README.md', false],
    ['docs/formats.md', false],
    ['my-answers.md', false],
  ])('%s: %s', (file, read) => {
    expect(new RegExp(hook!.files).test(file)).toBe(read)
  })

  it('is what the example names, with flags that the program takes', () => {
    const { repos } = parse(textOf('examples/ci/pre-commit.yaml')) as {
      repos: { hooks: { id: string; args: string[] }[] }[]
    }
    const [used] = repos[0]!.hooks
    expect(hook).toMatchObject({ id: used!.id, language: 'node' })
    expect(faultsIn([...wordsOf(hook!.entry).slice(1), ...used!.args])).toEqual([])
  })
})

describe('the action', () => {
  const { inputs, runs } = parse(textOf('action.yml')) as {
    inputs: Record<string, { description: string; default: string }>
    runs: { using: string; steps: { run?: string; env?: Record<string, string>; uses?: string }[] }
  }

  it('has the inputs of the docs, each used, with defaults that the program takes', () => {
    expect(Object.keys(inputs)).toEqual(['files', 'args', 'version', 'fail-on', 'locale', 'cache'])
    const used = JSON.stringify(runs)
    const docs = textOf('docs/ci.md')
    for (const name of Object.keys(inputs)) {
      expect(used).toContain(`inputs.${name}`)
      expect(docs).toContain(`| \`${name}\` |`)
    }
    expect(FAIL_ON).toContain(inputs['fail-on']!.default)
    expect(LANGS).toContain(inputs['locale']!.default)
  })

  it('never writes an input into a script, where it could be run', () => {
    expect(runs.using).toBe('composite')
    for (const { run } of runs.steps) expect(run ?? '').not.toContain('${{')
  })
})
