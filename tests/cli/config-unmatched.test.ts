import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const PAGE = '## Why do you want to work here?\n\nI admire your commitment to innovation.\n'
const FILES = {
  'answers/new-grad/a.md': PAGE,
  'answers/b.txt': PAGE,
  'answers/.drafts/c.md': PAGE,
  'shared/base.yaml': 'overrides: [{ files: [nobody], stage: 1 }]\n',
  '.coachignore': 'new-grad/\n',
}
const configOf = (...patterns: string[][]) =>
  [
    'overrides:',
    ...patterns.flatMap(files => [`  - files: ${JSON.stringify(files)}`, '    stage: 1']),
    '',
  ].join('\n')
const check = (
  config: string,
  argv: string[] = [],
  cwd = folder({ ...FILES, 'coach.config.yaml': config }),
) => coach(['config', 'check', '--locale', 'en', ...argv], { cwd })

describe('coach config check', () => {
  it.each([
    [
      'en',
      'coach: coach.config.yaml:4: no file matches this override: answers/new-gard\nDid you mean answers/new-grad?\n',
    ],
    [
      'ja',
      'coach: coach.config.yaml:4: この overrides に当てはまるファイルがありません: answers/new-gard\nもしかして answers/new-grad ですか。\n',
    ],
  ])('notes an override for files that are not there, with its line (%s)', async (locale, said) => {
    const config = configOf(['answers/new-grad'], ['answers/new-gard'])
    const { code, stdout, stderr } = await check(config, ['--locale', locale])
    expect({ code, stderr }).toEqual({ code: 0, stderr: said })
    expect(stdout).toContain('coach.config.yaml: ')
  })

  it.each([
    [['new-*']],
    [['answers/**/*.txt', '!answers/b.txt']],
    [['answers', '!answers/**']],
    [['../elsewhere/*.md']],
    [['nobody/**', 'answers/*.yaml']],
  ])('notes %j', async patterns => {
    const { code, stderr } = await check(configOf(patterns))
    expect(code).toBe(0)
    expect(stderr).toContain(`coach.config.yaml:2: no file matches this override: ${patterns.join(', ')}\n`)
  })

  it.each([
    [['answers/new-grad']],
    [['./answers/new-grad/']],
    [['answers/*']],
    [['**/*.md']],
    [['answers/b.txt']],
    [['answers/*.txt']],
    [['answers/.drafts']],
    [['nobody.md', 'answers/**/a.md']],
    [['answers/{new-grad,other}']],
  ])('says nothing of %j', async patterns => {
    expect(await check(configOf(patterns))).toMatchObject({ code: 0, stderr: '' })
  })

  it('looks from the folder of the configuration, and leaves what it extends to itself', async () => {
    const cwd = folder({
      ...FILES,
      'answers/coach.config.yaml': `extends: ../shared/base.yaml\n${configOf(['new-grad'])}`,
    })
    expect(await check('', ['answers/coach.config.yaml'], cwd)).toMatchObject({ code: 0, stderr: '' })
    expect((await check('', ['shared/base.yaml'], cwd)).stderr).toContain(
      'shared/base.yaml:1: no file matches',
    )
  })
})

it('coach review does not mind', async () => {
  const cwd = folder({ ...FILES, 'coach.config.yaml': configOf(['nobody']) })
  const argv = ['review', 'answers/b.txt', '--locale', 'en', '--fail-on', 'never']
  expect(await coach(argv, { cwd })).toMatchObject({ code: 0, stderr: '' })
})
