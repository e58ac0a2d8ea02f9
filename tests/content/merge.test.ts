import { describe, expect, it } from 'vitest'
import { mergeById, repeatedIds } from '../../src/content/merge.js'
import { readYaml } from '../../src/content/source.js'

const BASE = {
  id: 'base',
  bands: { ja: { yes: 60 }, en: { yes: 65 } },
  tags: ['a', 'b'],
  criteria: [
    { id: 'fit', weight: 1, levels: { 1: { text: 'low' }, 4: { text: 'high' } } },
    { id: 'depth', weight: 2 },
  ],
}

const over = (yaml: string) => mergeById(BASE, readYaml(yaml, 'mine.yaml'))

describe('what a file says beats what it extends', () => {
  it.each<[name: string, yaml: string, merged: object]>([
    ['a plain value', 'id: mine', { id: 'mine', tags: ['a', 'b'] }],
    ['one key of a map', 'bands: { en: { yes: 70 } }', { bands: { ja: { yes: 60 }, en: { yes: 70 } } }],
    ['a plain list as a whole', 'tags: [c]', { tags: ['c'] }],
    [
      'an item of a list by its id, in the order of the base',
      'criteria: [{ id: depth, weight: 5 }]',
      { criteria: [BASE.criteria[0], { id: 'depth', weight: 5 }] },
    ],
    [
      'deep inside an item',
      'criteria:\n  - id: fit\n    levels:\n      4: { text: higher }\n',
      {
        criteria: [
          { id: 'fit', weight: 1, levels: { 1: { text: 'low' }, 4: { text: 'higher' } } },
          BASE.criteria[1],
        ],
      },
    ],
    ['a new item at the end', 'criteria: [{ id: calm }]', { criteria: [...BASE.criteria, { id: 'calm' }] }],
  ])('%s', (_name, yaml, merged) => {
    expect(over(yaml).data).toMatchObject(merged)
  })

  it('leaves the base alone', () => {
    const before = structuredClone(BASE)
    over('criteria: [{ id: fit, weight: 9 }]\nbands: { ja: { yes: 1 } }')
    expect(BASE).toEqual(before)
  })
})

describe('places point into the file', () => {
  const source = over('id: mine\ncriteria:\n  - id: depth\n    weight: 5\n  - id: calm\n    weight: 6\n')

  it.each<[path: (string | number)[], inFile: (string | number)[], place: string]>([
    [['criteria', 1, 'weight'], ['criteria', 0, 'weight'], '4:13'],
    [['criteria', 2, 'weight'], ['criteria', 1, 'weight'], '6:13'],
    [['id'], ['id'], '1:5'],
    // What only the base has is said of the nearest thing that the file has.
    [['criteria', 0, 'weight'], ['criteria'], '3:3'],
    [['bands', 'ja', 'yes'], ['bands', 'ja', 'yes'], '1:1'],
  ])('%j', (path, inFile, place) => {
    const { line, column } = source.locate(path)
    expect(source.inFile(path)).toEqual(inFile)
    expect(`${line}:${column}`).toBe(place)
  })
})

it('an id that stands twice in one list is found', () => {
  const data = { a: [{ id: 'x' }, { id: 'y', b: [{ id: 'z' }, { id: 'z' }] }, { id: 'x' }] }
  expect(repeatedIds(data)).toEqual([
    { path: ['a', 1, 'b', 1, 'id'], id: 'z' },
    { path: ['a', 2, 'id'], id: 'x' },
  ])
})
