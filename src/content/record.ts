import { CATEGORIES, LANGS, TRACKS } from '../types/index.js'
import type { Answer, Company } from '../types/index.js'

/** Why a line of input is no record; `field` is the path, `expected` what should stand there. */
export class RecordError extends Error {
  constructor(
    readonly field: string,
    readonly expected: string,
  ) {
    super(`${field}: expected ${expected}`)
    this.name = 'RecordError'
  }
}

type Fields = Record<string, unknown>

/**
 * One line of `assess`: a record of the corpus's codebook, in snake_case.
 * `track` may be left out (career), likewise `stage` (2), `category` (unexpected) and `question`.
 * @throws RecordError
 */
export function parseRecord(data: unknown): Answer {
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    throw new RecordError('record', 'an object')
  const record = data as Fields
  return {
    id: optionalText(record, 'id'),
    lang: oneOf(record, 'lang', LANGS) ?? null,
    track: oneOf(record, 'track', TRACKS) ?? 'career',
    stage: stageOf(record),
    category: oneOf(record, 'category', CATEGORIES) ?? 'unexpected',
    question: optionalText(record, 'question') ?? '',
    company: companyOf(record['company']),
    firstRound: optionalText(record, 'first_round'),
    answer: text(record, 'answer'),
  }
}

/** `within` is the path of the record in which the field stands. */
function text(record: Fields, field: string, within = ''): string {
  const value = record[field]
  if (typeof value !== 'string') throw new RecordError(within + field, 'a string')
  return value
}

function optionalText(record: Fields, field: string, within = ''): string | null {
  const value = record[field]
  if (value === undefined || value === null) return null
  if (field === 'id' && typeof value === 'number') return String(value)
  return text(record, field, within)
}

function oneOf<T extends string>(record: Fields, field: string, values: readonly T[]): T | undefined {
  const value = record[field]
  if (value === undefined || value === null) return undefined
  const known = values.find(candidate => candidate === value)
  if (!known) throw new RecordError(field, `one of ${values.join(', ')}`)
  return known
}

function stageOf(record: Fields): 1 | 2 {
  const value = record['stage'] ?? 2
  if (value !== 1 && value !== 2) throw new RecordError('stage', '1 or 2')
  return value
}

function companyOf(value: unknown): Company | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object' || Array.isArray(value)) throw new RecordError('company', 'an object or null')
  const company = value as Fields
  const facts = company['facts'] ?? []
  if (!Array.isArray(facts)) throw new RecordError('company.facts', 'a list of strings')
  return {
    name: text(company, 'name', 'company.'),
    industry: optionalText(company, 'industry', 'company.'),
    competitors: [],
    facts: facts.map((fact: unknown, index) => {
      if (typeof fact !== 'string') throw new RecordError(`company.facts[${index}]`, 'a string')
      return { text: fact, source: 'other' as const }
    }),
  }
}
