import { langOf } from '../assessment/index.js'
import { parseRecord, RecordError } from '../content/record.js'
import {
  ALL_CRITERIA,
  CAUSES,
  GAPS,
  type Answer,
  type CauseId,
  type CriterionId,
  type Gap,
  type Lang,
  type Level,
  type Pass,
} from '../types/index.js'

/** A labelled answer. Labels that are missing or on which the readers differed are left out. */
export interface Labelled {
  answer: Answer
  lang: Lang
  causes: Partial<Record<CauseId, boolean>>
  criteria: Partial<Record<CriterionId, Level>>
  pass: Pass | null
  /** Best first. */
  gaps: Gap[]
}

/** A good and a bad answer to one question, and the causes that the bad one shows. */
export interface Pair {
  lang: Lang
  good: Answer
  bad: Answer
  causes: CauseId[]
  /** The bad answer is made as long as the good one without adding substance. */
  lengthened: boolean
}

/** An answer of which people only say that it is good or bad. */
export interface Single {
  lang: Lang
  answer: Answer
  good: boolean
}

export type Entry =
  { kind: 'labelled'; item: Labelled } | { kind: 'pair'; item: Pair } | { kind: 'single'; item: Single }

type Fields = Record<string, unknown>

/** From worst to best. */
export const PASSES: readonly Pass[] = ['no', 'borderline', 'yes']

/**
 * One line of a labelled file: a record of the codebook with `gold`, a pair `{good, bad}` or a single `{text, label}`.
 * @throws RecordError
 */
export function parseEntry(data: unknown): Entry {
  const record = fields(data, 'record')
  if ('good' in record || 'bad' in record) return { kind: 'pair', item: pairOf(record) }
  if ('text' in record && 'label' in record) return { kind: 'single', item: singleOf(record) }
  const answer = parseRecord(record)
  return { kind: 'labelled', item: { answer, lang: langOf(answer), ...goldOf(record['gold']) } }
}

/** Guides' answers are given in the second interview, to no company in particular. */
const guideAnswer = (record: Fields, field: string): Answer => {
  if (typeof record[field] !== 'string') throw new RecordError(field, 'a string')
  return parseRecord({ ...record, answer: record[field], stage: 2, company: null })
}

function pairOf(record: Fields): Pair {
  const good = guideAnswer(record, 'good')
  return {
    lang: langOf(good),
    good,
    bad: guideAnswer(record, 'bad'),
    causes: listOf(record['causes_bad'], 'causes_bad', CAUSES),
    lengthened: record['lengthened'] === true,
  }
}

function singleOf(record: Fields): Single {
  const answer = guideAnswer(record, 'text')
  return { lang: langOf(answer), answer, good: oneOf(record['label'], 'label', ['good', 'bad']) === 'good' }
}

function goldOf(value: unknown): Omit<Labelled, 'answer' | 'lang'> {
  const gold = fields(value, 'gold')
  const contested = new Set<string>(listOf(gold['contested'], 'gold.contested', CAUSES))
  const causes = labels(gold['causes'], 'gold.causes', CAUSES, [true, false])
  return {
    causes: Object.fromEntries(Object.entries(causes).filter(([id]) => !contested.has(id))),
    criteria: labels(gold['criteria'], 'gold.criteria', ALL_CRITERIA, [1, 2, 3, 4] as const),
    pass: isMissing(gold['pass']) ? null : oneOf(gold['pass'], 'gold.pass', PASSES),
    gaps: listOf(gold['gaps'], 'gold.gaps', [...GAPS, 'none'] as const).filter(gap => gap !== 'none'),
  }
}

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

function fields(value: unknown, path: string): Fields {
  if (isMissing(value) || typeof value !== 'object' || Array.isArray(value))
    throw new RecordError(path, 'an object')
  return value as Fields
}

function oneOf<T>(value: unknown, path: string, known: readonly T[]): T {
  const found = known.find(candidate => candidate === value)
  if (found === undefined) throw new RecordError(path, `one of ${known.join(', ')}`)
  return found
}

function listOf<T>(value: unknown, path: string, known: readonly T[]): T[] {
  if (isMissing(value)) return []
  if (!Array.isArray(value)) throw new RecordError(path, 'a list of strings')
  return value.map((item, index) => oneOf(item, `${path}[${index}]`, known))
}

/** A map of labels without those that are null. */
function labels<Id extends string, T>(
  value: unknown,
  path: string,
  ids: readonly Id[],
  values: readonly T[],
): Partial<Record<Id, T>> {
  if (isMissing(value)) return {}
  const found: Partial<Record<Id, T>> = {}
  for (const [key, label] of Object.entries(fields(value, path))) {
    const id = oneOf(key, path, ids)
    if (label !== null) found[id] = oneOf(label, `${path}.${id}`, values)
  }
  return found
}
