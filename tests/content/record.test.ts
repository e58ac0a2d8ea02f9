import { describe, expect, it } from 'vitest'
import { parseRecord, RecordError } from '../../src/content/record.js'

it('needs the answer only', () => {
  expect(parseRecord({ answer: 'I did it.' })).toEqual({
    id: null,
    lang: null,
    track: 'career',
    stage: 2,
    category: 'unexpected',
    question: '',
    company: null,
    firstRound: null,
    answer: 'I did it.',
  })
})

it('takes a record of the codebook, gold and all', () => {
  const record = parseRecord({
    id: 7,
    lang: 'en',
    track: 'new-grad',
    stage: 1,
    category: 'motivation',
    question: 'Why?',
    company: { name: 'Kitahama', industry: null, facts: ['They repair in the shop.'] },
    first_round: 'Before.',
    answer: '',
    gold: { causes: {} },
  })
  expect(record).toMatchObject({ id: '7', stage: 1, firstRound: 'Before.', answer: '' })
  expect(record.company).toEqual({
    name: 'Kitahama',
    industry: null,
    competitors: [],
    facts: [{ text: 'They repair in the shop.', source: 'other' }],
  })
})

describe('refuses', () => {
  it.each<[record: unknown, message: string]>([
    [null, 'record: expected an object'],
    [['a'], 'record: expected an object'],
    ['text', 'record: expected an object'],
    [{}, 'answer: expected a string'],
    [{ answer: 5 }, 'answer: expected a string'],
    [{ answer: 'a', lang: 'fr' }, 'lang: expected one of ja, en'],
    [{ answer: 'a', stage: '2' }, 'stage: expected 1 or 2'],
    [{ answer: 'a', category: 'x' }, /^category: expected one of self-intro, .*reverse-question$/ as never],
    [{ answer: 'a', company: 'A' }, 'company: expected an object or null'],
    [{ answer: 'a', company: {} }, 'company.name: expected a string'],
    [{ answer: 'a', company: { name: 'A', facts: [{ text: 'b' }] } }, 'company.facts[0]: expected a string'],
    [{ answer: 'a', company: { name: 'A', facts: 'b' } }, 'company.facts: expected a list of strings'],
    [{ answer: 'a', first_round: 3 }, 'first_round: expected a string'],
    [{ answer: 'a', id: {} }, 'id: expected a string'],
  ])('%j', (record, message) => {
    expect(() => parseRecord(record)).toThrow(RecordError)
    expect(() => parseRecord(record)).toThrow(message)
  })
})
