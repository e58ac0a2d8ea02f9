import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEntry } from '../../src/audit/index.js'
import { RecordError } from '../../src/content/record.js'

const record = (gold: unknown, more: object = {}) => ({ lang: 'en', answer: 'I did it.', gold, ...more })

const labelsOf = (gold: unknown) => {
  const entry = parseEntry(record(gold))
  if (entry.kind !== 'labelled') throw new Error(entry.kind)
  const { causes, criteria, pass, gaps } = entry.item
  return { causes, criteria, pass, gaps }
}

describe('a labelled answer', () => {
  it('leaves out what is null or contested, and the gap that is none', () => {
    expect(
      labelsOf({
        causes: { 'same-story': null, 'abstract-work': true, 'field-gap': false, 'shallow-research': true },
        contested: ['shallow-research'],
        criteria: { depth: 3, fit: null },
        gaps: ['none', 'reason'],
        pass: 'no',
      }),
    ).toEqual({
      causes: { 'abstract-work': true, 'field-gap': false },
      criteria: { depth: 3 },
      pass: 'no',
      gaps: ['reason'],
    })
  })

  it('may be labelled in part', () => {
    expect(labelsOf({})).toEqual({ causes: {}, criteria: {}, pass: null, gaps: [] })
  })
})

it('pairs and singles are answers of the second interview to no company', () => {
  const company = { name: 'Kawabe Tools' }
  const pair = parseEntry({
    good: 'I asked why.',
    bad: 'はい、頑張ります。',
    stage: 1,
    company,
    causes_bad: ['field-gap'],
  })
  expect(pair).toMatchObject({
    kind: 'pair',
    item: { lang: 'en', lengthened: false, causes: ['field-gap'], good: { stage: 2, company: null } },
  })
  const single = parseEntry({ text: '頑張ります。', label: 'bad', lang: 'ja' })
  expect(single).toMatchObject({
    kind: 'single',
    item: { lang: 'ja', good: false, answer: { answer: '頑張ります。' } },
  })
})

it.each([
  [[], 'record', 'an object'],
  [{ answer: 'x' }, 'gold', 'an object'],
  [record({ causes: { 'same-tale': true } }), 'gold.causes', /^one of same-story, /],
  [record({ causes: { 'same-story': 'yes' } }), 'gold.causes.same-story', 'one of true, false'],
  [record({ criteria: { depth: 5 } }), 'gold.criteria.depth', 'one of 1, 2, 3, 4'],
  [record({ gaps: ['reason', 'why'] }), 'gold.gaps[1]', /^one of reason, /],
  [record({ gaps: 'reason' }), 'gold.gaps', 'a list of strings'],
  [record({ pass: 'maybe' }), 'gold.pass', 'one of no, borderline, yes'],
  [record({ contested: ['x'] }), 'gold.contested[0]', /^one of same-story, /],
  [record({}, { stage: 3 }), 'stage', '1 or 2'],
  [{ good: 'x' }, 'bad', 'a string'],
  [{ text: 'x', label: 'fine' }, 'label', 'one of good, bad'],
])('%j is refused at %s', (data, field, expected) => {
  let refusal: unknown
  try {
    parseEntry(data)
  } catch (error) {
    refusal = error
  }
  expect(refusal).toBeInstanceOf(RecordError)
  const { field: at, expected: wanted } = refusal as RecordError
  expect(at).toBe(field)
  if (typeof expected === 'string') expect(wanted).toBe(expected)
  else expect(wanted).toMatch(expected)
})

it('reads every line of the corpus', () => {
  const lines = ['dev', 'guide', 'held-out'].flatMap(folder =>
    readdirSync(`corpus/${folder}`).flatMap(name =>
      readFileSync(`corpus/${folder}/${name}`, 'utf8').trim().split('\n'),
    ),
  )
  expect(lines.map(line => parseEntry(JSON.parse(line))).length).toBeGreaterThan(600)
})
