import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { coach, folder } from '../cli/run.js'

const root = join(import.meta.dirname, '../..')
const WEAK = readFileSync(join(root, 'examples/answers-weak.en.md'), 'utf8').replace(
  /^(company|first-round):.*\n/gm,
  '',
)

/** An `npx` that runs the program as built here, and notes which package was asked for. */
const NPX = `#!/bin/sh
[ "$1 $2 $4" = "--yes --package coach" ] || exit 99
echo "$3" > "$NPX_LOG"
shift 4
exec "${process.execPath}" "${join(root, 'bin/coach.js')}" "$@"
`

/** Runs a script of a workflow as the service would. */
function runScript(script: string, cwd: string, env: Record<string, string> = {}) {
  const bin = folder({ npx: NPX })
  chmodSync(join(bin, 'npx'), 0o755)
  const files = { NPX_LOG: join(bin, 'log'), GITHUB_STEP_SUMMARY: join(bin, 'summary.md') }
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      env: { ...files, ...env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
      encoding: 'utf8',
    },
  )
  const read = (file: string) => readFileSync(file, 'utf8')
  return {
    status,
    stdout,
    stderr,
    npx: () => read(files.NPX_LOG).trim(),
    summary: () => read(files.GITHUB_STEP_SUMMARY),
  }
}

const yamlOf = (file: string) => parse(readFileSync(resolve(root, file), 'utf8')) as never

describe('the action', () => {
  const { inputs, runs } = yamlOf('action.yml') as {
    inputs: Record<string, { default: string }>
    runs: { steps: { run?: string; env?: Record<string, string> }[] }
  }
  const step = runs.steps.find(({ run }) => run)!
  const act = (given: Record<string, string>, cwd: string) => {
    const env = Object.entries(step.env!).map(([name, from]): [string, string] => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(from)![1]!
      return [name, given[input] ?? inputs[input]!.default]
    })
    return runScript(step.run!, cwd, Object.fromEntries(env))
  }

  it('annotates, writes a summary and fails at errors', () => {
    const cwd = folder({ 'answers.md': WEAK })
    const run = act({ files: 'answers.md', version: '0.1.0', locale: 'ja' }, cwd)
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).toMatch(/^::error file=answers\.md,line=\d+/m)
    expect(run.summary()).toContain('|---|')
    expect(run.summary()).toMatch(/[ぁ-ん]/)
    expect(run.npx()).toBe('nijimen@0.1.0')
  })

  it('takes a file a line, names with spaces, signs and a leading dash among them, and flags a line', () => {
    const cwd = folder({ 'a b.md': WEAK, '-c.md': WEAK, '$(touch x);.md': WEAK })
    const files = 'a b.md\n-c.md\n\n  \n$(touch x);.md\n'
    const run = act({ files, args: '--stage=2\n--format=csv=out 1.csv', 'fail-on': 'never' }, cwd)
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const reviewed = new Set([...run.stdout.matchAll(/ file=([^,]*),/g)].map(([, file]) => file))
    expect([...reviewed]).toEqual(['$(touch x);.md', '-c.md', 'a b.md'])
    expect(readFileSync(join(cwd, 'out 1.csv'), 'utf8')).toContain('a b.md')
  })

  it('fails where there is nothing to read', () => {
    expect(act({ files: '' }, folder({}))).toMatchObject({ status: 2, stdout: '' })
    expect(act({ files: 'none.md' }, folder({})).stderr).toContain('none.md: no such file')
  })
})

describe('what coach init writes for a service', () => {
  const EVERYTHING = 'answers/second-interview.md'
  const scripts = {
    github: (file: string) => (yamlOf(file) as Workflow).jobs.review.steps.flatMap(({ run }) => run ?? []),
    gitlab: (file: string) => (yamlOf(file) as { coach: { script: string[] } }).coach.script,
  }

  it.each([
    ['github', '.github/workflows/coach.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const)('passes on %s, and fails once an answer is weak', async (service, file) => {
    const cwd = folder({ 'weak.md': WEAK })
    await coach(['init', '--ci', service], { cwd })
    const [script, ...more] = scripts[service](join(cwd, file))
    expect(more).toEqual([])
    expect(runScript(script!.replace('answers/', EVERYTHING), cwd)).toMatchObject({ status: 0, stderr: '' })
    expect(runScript(script!.replace('answers/', 'weak.md'), cwd)).toMatchObject({ status: 1, stderr: '' })
  })
})

interface Workflow {
  jobs: { review: { steps: { run?: string }[] } }
}
