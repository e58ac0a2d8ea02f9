import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { folder } from './run.js'

const root = join(import.meta.dirname, '../..')
const [command = ''] = /^parallel .*$/m.exec(readFileSync(join(root, 'docs/scale.md'), 'utf8')) ?? []

const path = folder({})
symlinkSync(join(root, 'bin/coach.js'), join(path, 'coach'))
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU parallel',
)
if (!hasParallel) {
  copyFileSync(join(root, 'tests/fixtures/bin/parallel'), join(path, 'parallel'))
  chmodSync(join(path, 'parallel'), 0o755)
}

const shell = (script: string) =>
  spawnSync('sh', ['-c', script], {
    cwd: join(root, 'examples'),
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', PATH: `${path}${delimiter}${process.env['PATH']}` },
  })

it('the command of the docs says what one run says', () => {
  expect(command).toBe('parallel --pipe -N 100 -k coach assess - < answers.ndjson')
  const { status, stdout } = shell(command)
  expect({ status, stdout }).toEqual({ status: 0, stdout: shell('coach assess answers.ndjson').stdout })
  expect(stdout.trimEnd().split('\n')).toHaveLength(6)
})

it('also where each process gets a part', () => {
  const { status, stdout } = shell(command.replace('-N 100', '-N 4'))
  expect({ status, stdout }).toEqual({ status: 0, stdout: shell('coach assess answers.ndjson').stdout })
})

it('records that are none make it fail', () => {
  const { status, stdout } = shell(`echo nonsense | ${command.replace(/ <.*/, '')}`)
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toEqual({ line: 1, error: 'line: expected JSON' })
})
