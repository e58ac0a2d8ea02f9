import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const filesIn = (folder: string, endings: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && endings.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort()

/** What a folder of `src` may import besides itself, `types` and `i18n`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  types: [],
  i18n: [],
  language: [],
  content: [],
  signals: ['language'],
  assessment: ['signals', 'language', 'content'],
  audit: ['assessment', 'signals', 'language', 'content'],
  interview: ['assessment', 'signals', 'language', 'content'],
  review: ['assessment', 'signals', 'language', 'content'],
  consistency: ['signals', 'language'],
  drill: ['interview', 'assessment', 'signals', 'language', 'content'],
  prep: ['assessment', 'signals', 'language', 'content'],
  progress: [],
  profile: [],
  report: [],
  notebook: ['interview', 'content'],
  platform: ['interview', 'review', 'assessment', 'signals', 'language', 'content'],
  terminal: ['interview', 'report'],
}
/** `cli` and `index.ts` may import everything. */
const FREE = ['cli', 'index.ts']
const OPEN = ['types', 'i18n']

/** Kept free of the disk, the clock, the console and the process. */
const PURE = [
  'language',
  'signals',
  'assessment',
  'audit',
  'interview',
  'content',
  'review',
  'drill',
  'prep',
  'consistency',
  'progress',
  'profile',
  'report',
  'i18n',
  'types',
]
const IMPURE_MODULES = /^(node:|fs$|path$|os$|process$|inquirer|@inquirer|chalk|commander)/
const IMPURE_WORDS = /\b(console\.|process\.|Date\.now\(|new Date\(\)|Math\.random\(|performance\.)/

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

const importsIn = (code: string) => [...code.matchAll(IMPORT)].map(found => found[1] ?? found[2] ?? found[3]!)
const importsOf = (file: string) => importsIn(readFileSync(join(root, file), 'utf8'))

it('sees every kind of import', () => {
  const code = `import a from './a.js'
import type { B,
  C } from './b.js'
import './c.js'
export { d } from './d.js'
export type { E } from './e.js'
const f = () => import('./f.js')
type G = import('./g.js').G
`
  expect(importsIn(code)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `./${name}.js`))
})

const folderOf = (file: string) => file.split('/')[1]!

const sources = filesIn('src', /\.ts$/)

describe.each(Object.entries(MAY_IMPORT))('src/%s', (folder, allowed) => {
  const mine = sources.filter(file => folderOf(file) === folder)

  it('imports only what it may', () => {
    const strays = mine.flatMap(file =>
      importsOf(file)
        .filter(target => target.startsWith('.'))
        .map(target => relative(root, join(root, dirname(file), target)))
        .filter(target => target.startsWith('src/'))
        .filter(target => ![folder, ...OPEN, ...allowed].includes(folderOf(target)))
        .map(target => `${file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })
})

it.each(PURE)('src/%s knows no disk, clock, console or process', folder => {
  const mine = sources.filter(file => folderOf(file) === folder)
  const modules = mine.flatMap(file =>
    importsOf(file).flatMap(target => (IMPURE_MODULES.test(target) ? [`${file} imports ${target}`] : [])),
  )
  const words = mine.flatMap(file => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const word = IMPURE_WORDS.exec(code)
    return word ? [`${file}: ${word[0]}`] : []
  })
  expect([...modules, ...words]).toEqual([])
})

it('every folder of src has its rule', () => {
  const folders = new Set(sources.map(folderOf))
  expect([...folders].filter(folder => !(folder in MAY_IMPORT) && !FREE.includes(folder))).toEqual([])
})

const written = [
  ...filesIn('src', /\.(ts|yaml)$/),
  ...filesIn('tests', /\.(ts|md|yaml|jsonl)$/),
  ...filesIn('scripts', /\.(ts|mjs)$/),
]

it('no file of code is longer than 400 lines', () => {
  const long = written
    .filter(file => /\.(ts|mjs)$/.test(file))
    .map(file => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
  expect(long.filter(({ lines }) => lines > 400)).toEqual([])
})

it('no file speaks of where it was written', () => {
  // In pieces, so that this file does not match itself.
  const places = ['/work' + '/(main|shared)', '/tmp' + '/h\\b', 'seed ' + 'maintainers', 'proto' + 'types/']
  const pattern = new RegExp(places.join('|'), 'i')
  const others = ['rubrics', 'questions', 'examples'].flatMap(folder =>
    filesIn(folder, /\.(yaml|md|ndjson)$/),
  )
  const strays = [...written, ...others].flatMap(file => {
    const found = pattern.exec(readFileSync(join(root, file), 'utf8'))
    return found ? [`${file}: ${found[0]}`] : []
  })
  expect(strays).toEqual([])
})

it('both languages have the same catalogue files', () => {
  expect(filesIn('src/i18n/ja', /\.ts$/).map(file => file.replace('/ja/', '/en/'))).toEqual(
    filesIn('src/i18n/en', /\.ts$/),
  )
})

it('nothing is left to do later, and no test is skipped', () => {
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', '\\b(?:it|describe|test)\\.(?:skip|todo|only)\\b'].join('|'),
  )
  const strays = written.flatMap(file => {
    const found = marks.exec(readFileSync(join(root, file), 'utf8'))
    return found ? [`${file}: ${found[0]}`] : []
  })
  expect(strays).toEqual([])
})
