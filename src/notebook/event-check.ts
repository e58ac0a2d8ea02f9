import { GAPS, LANGS, TRACKS } from '../types/index.js'
import type { InterviewEvent } from '../interview/index.js'

type Fields = Record<string, unknown>
type Check = (fields: Fields) => boolean

const isMap = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isIndex = (value: unknown) => Number.isInteger(value) && (value as number) >= 0
const isTime = (value: unknown) => value === null || typeof value === 'number'
const isOneOf = (values: readonly unknown[], value: unknown) => values.includes(value)
const isListOf = (value: unknown, check: Check) =>
  Array.isArray(value) && value.every(item => isMap(item) && check(item))

const isSettings: Check = ({ stage, track, lang, firstRound, questions, seed, probes, company }) =>
  isOneOf([1, 2], stage) &&
  isOneOf(TRACKS, track) &&
  isOneOf(LANGS, lang) &&
  isListOf(firstRound, item => isText(item['question']) && isText(item['answer'])) &&
  isListOf(questions, item => isText(item['text']) && isText(item['category'])) &&
  isIndex(seed) &&
  Array.isArray(probes) &&
  (company === null || isMap(company))

/** What each kind of event must hold for the interview to be rebuilt from it. */
const CHECKS: Record<InterviewEvent['type'], Check> = {
  started: ({ version, settings, at }) =>
    version === 1 && isMap(settings) && isSettings(settings) && isText(at),
  asked: ({ question, text }) => isIndex(question) && isText(text),
  answered: ({ question, text, seconds }) => isIndex(question) && isText(text) && isTime(seconds),
  probed: ({ question, gap, wording, text }) =>
    isIndex(question) && isOneOf(GAPS, gap) && isText(wording) && isText(text),
  replied: ({ question, text, seconds, closed }) =>
    isIndex(question) && isText(text) && isTime(seconds) && typeof closed === 'boolean',
  skipped: ({ question }) => isIndex(question),
  hinted: ({ question }) => isIndex(question),
  ended: ({ how }) => isOneOf(['finished', 'quit'], how),
}

/** The event that a line of the journal holds, or null. */
export function eventIn(line: string): InterviewEvent | null {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return null
  }
  if (!isMap(data) || !isText(data['type']) || !Object.hasOwn(CHECKS, data['type'] as string)) return null
  const isSound = CHECKS[data['type'] as InterviewEvent['type']](data)
  return isSound ? (data as unknown as InterviewEvent) : null
}
