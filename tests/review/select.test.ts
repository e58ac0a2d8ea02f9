import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/platform/files.js'
import { selectFiles } from '../../src/platform/select/select-files.js'
import type { SelectOptions } from '../../src/review/select/selection.js'
import { folder } from '../cli/run.js'
import { CASES, MISTAKES, type Tree } from './select-cases.js'

/** A name that ends in `/` is an empty folder, ` -> ` makes a link, and a list is the lines of a file. */
function grow(tree: Tree): string {
  const names = Object.keys(tree)
  const isFile = (name: string) => !name.endsWith('/') && !name.includes(' -> ')
  const root = folder(
    Object.fromEntries(names.filter(isFile).map(name => [name, `${tree[name]!.join('\n')}\n`])),
  )
  for (const name of names.filter(one => one.endsWith('/'))) mkdirSync(join(root, name), { recursive: true })
  for (const name of names.filter(one => one.includes(' -> '))) {
    const [from, to] = name.split(' -> ') as [string, string]
    symlinkSync(to, join(root, from))
  }
  return root
}

const optionsFor = (cwd: string, more: Partial<SelectOptions> = {}): SelectOptions => ({
  cwd,
  ignoreFiles: true,
  changedSince: null,
  allowNone: false,
  env: {},
  ...more,
})

describe.each(Object.entries(CASES))('%s', (_title, { tree, from = '.', runs }) => {
  const root = grow(tree)
  const cwd = join(root, from)

  it.each(runs)('$patterns', async ({ patterns, files, left = [], skipped = [], named = [], ...more }) => {
    const selection = await selectFiles(patterns, optionsFor(cwd, more))
    expect(selection.files.map(({ file }) => file)).toEqual(files)
    expect(selection.leftOut.map(out => [out.file, reasonOf(out)])).toEqual(left)
    expect(selection.notes.map(({ file }) => file)).toEqual(skipped)
    for (const { file, named: wasNamed } of selection.files)
      expect([file, wasNamed]).toEqual([file, named.includes(file)])
  })
})

const reasonOf = (out: Awaited<ReturnType<typeof selectFiles>>['leftOut'][number]) => {
  if (out.by === 'rule') return `${out.rule.file}:${out.rule.line} ${out.rule.pattern}`
  return out.by === 'exclusion' ? out.pattern : out.by
}

describe('a pattern that matches nothing', () => {
  it.each(MISTAKES)('$pattern', async ({ tree, pattern, problem, near }) => {
    const root = grow(tree)
    const refused = await selectFiles(['right.md', pattern], optionsFor(root)).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(FileError)
    expect(refused).toMatchObject({ problem, file: expect.stringContaining(pattern) as string, near })
  })
})

it('an absolute path is named from the working folder', async () => {
  const root = grow({ 'a/x.md': [], 'b/y.md': [] })
  const patterns = [join(root, 'a'), join(root, 'b', '*.md')]
  const { files } = await selectFiles(patterns, optionsFor(join(root, 'a')))
  expect(files.map(({ file }) => file)).toEqual(['../b/y.md', 'x.md'])
  expect(relative(root, join(root, 'a'))).toBe('a')
})

it('many files come out in the order of their code units, whatever the disk says', async () => {
  const names = ['b.md', 'a.md', 'B.md', '10.md', '9.md', 'é.md', '志望.md', 'a/z.md', 'a-b.md']
  const root = grow(Object.fromEntries(names.map(name => [name, []])))
  const { files } = await selectFiles(['.'], optionsFor(root))
  expect(files.map(({ file }) => file)).toEqual([...names].sort())
})
