import type { Catalogue } from '../../i18n/index.js'
import { FACT_SOURCES } from '../../types/index.js'

type AskKey = keyof Catalogue['prep']['ask']
export type Section = keyof Catalogue['prep']['sections']
type Path = string[]

/** A further field of a list's item: typed, or chosen. */
export interface Field {
  key: string
  ask: AskKey
  from?: 'sources' | 'sheet'
}

/** One thing to ask for: a text, a list of texts, or a list of small maps whose first field is `key`. */
export type Step =
  | { kind: 'one'; path: Path; ask: AskKey }
  | { kind: 'texts'; path: Path; ask: AskKey }
  | { kind: 'maps'; path: Path; ask: AskKey; key: string; then: Field[] }

const one = (ask: AskKey, ...path: Path): Step => ({ kind: 'one', path, ask })
const texts = (ask: AskKey, ...path: Path): Step => ({ kind: 'texts', path, ask })

/** What `coach prep` asks, in the order of the sheet. */
export const SECTIONS: Record<Section, Step[]> = {
  company: [
    one('name', 'company', 'name'),
    one('industry', 'company', 'industry'),
    texts('competitors', 'company', 'competitors'),
    {
      kind: 'maps',
      path: ['company', 'facts'],
      ask: 'fact',
      key: 'text',
      then: [{ key: 'source', ask: 'source', from: 'sources' }],
    },
  ],
  role: [
    one('title', 'role', 'title'),
    texts('dailyWork', 'role', 'daily-work'),
    texts('floorProblems', 'role', 'floor-problems'),
    texts('words', 'role', 'words'),
  ],
  self: [
    {
      kind: 'maps',
      path: ['self', 'strengths'],
      ask: 'strength',
      key: 'text',
      then: [{ key: 'episode', ask: 'episode' }],
    },
    texts('weakness', 'self', 'weaknesses'),
    texts('values', 'self', 'values'),
    one('vision', 'self', 'vision'),
    one('wayOfWorking', 'self', 'way-of-working'),
  ],
  contact: [
    {
      kind: 'maps',
      path: ['contact-points'],
      ask: 'experience',
      key: 'experience',
      then: [
        { key: 'fact', ask: 'meets', from: 'sheet' },
        { key: 'contribution', ask: 'contribution' },
      ],
    },
  ],
  questions: [texts('question', 'reverse-questions')],
}

export const SOURCES = FACT_SOURCES
