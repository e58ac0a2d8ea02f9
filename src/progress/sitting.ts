import { ALL_CRITERIA, CAUSES, GAPS, PATTERNS, VERDICTS } from '../types/index.js'
import type { CauseMark, Gap, Level, MockResult, Pattern, Rated, Sitting } from '../types/index.js'

/** What a session is known by, besides its figures. */
export type About = Pick<Sitting, 'id' | 'day' | 'stage' | 'lang' | 'company' | 'category'>

type Fields = Record<string, unknown>

/** From a report that was just made. */
export function sittingOf(about: About, { report, transcript }: MockResult): Sitting {
  return {
    ...about,
    causes: mapped(CAUSES, id => markOf(report.causes[id])),
    criteria: ratedIn(report.criteria as Fields),
    open: transcript.flatMap(({ exchanges }) => openIn(exchanges)),
    patterns: report.patterns,
  }
}

/**
 * From a saved `report.json`; null where it isn't one of version 1, or tells of another number of answers than the
 * journal does: the interview was gone on with since.
 */
export function savedSitting(about: About, json: string, answers: number): Sitting | null {
  const data = parsed(json)
  const report = data?.['report']
  const transcript = data?.['transcript']
  if (data?.['version'] !== 1 || !isMap(report) || !Array.isArray(transcript)) return null
  const { causes, criteria, patterns } = report
  if (!isMap(causes) || !isMap(criteria) || !CAUSES.every(id => isMark(causes[id]))) return null
  const entries = transcript.filter(isMap)
  if (entries.filter(({ answer }) => typeof answer === 'string').length !== answers) return null
  return {
    ...about,
    causes: mapped(CAUSES, id => markOf(causes[id] as CauseMark)),
    criteria: ratedIn(criteria),
    open: entries.flatMap(({ exchanges }) => openIn(Array.isArray(exchanges) ? exchanges.filter(isMap) : [])),
    patterns: Array.isArray(patterns) ? patterns.filter(isPattern) : [],
  }
}

function parsed(json: string): Fields | null {
  try {
    const data: unknown = JSON.parse(json)
    return isMap(data) ? data : null
  } catch {
    return null
  }
}

const isMap = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const isPattern = (value: unknown): value is Pattern => (PATTERNS as readonly unknown[]).includes(value)
const isMark = (value: unknown): value is CauseMark =>
  isMap(value) &&
  (VERDICTS as readonly unknown[]).includes(value['verdict']) &&
  (value['probability'] === null || typeof value['probability'] === 'number')

const markOf = ({ verdict, probability }: CauseMark): CauseMark => ({ verdict, probability })

const ratedIn = (criteria: Fields): Sitting['criteria'] =>
  Object.fromEntries(
    ALL_CRITERIA.flatMap(id => {
      const item = criteria[id]
      return isMap(item) ? [[id, ratedOf(item)]] : []
    }),
  )

function ratedOf({ level, score }: Fields): Rated {
  const isLevel = typeof level === 'number' && [1, 2, 3, 4].includes(level)
  return { level: isLevel ? (level as Level) : null, score: typeof score === 'number' ? score : null }
}

const openIn = (exchanges: readonly object[]): Gap[] =>
  exchanges.flatMap(exchange => {
    const { gap, closed } = exchange as Fields
    return closed === false && (GAPS as readonly unknown[]).includes(gap) ? [gap as Gap] : []
  })

const mapped = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>
