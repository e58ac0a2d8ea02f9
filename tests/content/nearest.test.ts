import { expect, it } from 'vitest'
import { nearest } from '../../src/content/nearest.js'

it.each<[name: string, candidates: string[], near: string | null]>([
  ['motivaton', ['motivation', 'why-us'], 'motivation'],
  ['Motivation', ['motivation'], 'motivation'],
  ['looks_at', ['looks-at', 'levels'], 'looks-at'],
  ['abstract', ['abstract-work', 'abstract-work/result', 'abstract-work/action'], 'abstract-work'],
  ['pattern', ['pattern/blaming', 'pattern/defensive'], null],
  ['3', ['1', '2'], null],
  ['jp', ['ja', 'en'], 'ja'],
  ['x', ['json', 'text'], null],
  ['colour', [], null],
  ['entirely-other', ['depth', 'growth'], null],
])('%s', (name, candidates, near) => {
  expect(nearest(name, candidates)).toBe(near)
})
