import { PATTERNS, type Bilingual, type Lang, type Pattern, type Span } from '../types/index.js'
import enPatterns from './lexicon/en/patterns.yaml'
import jaPatterns from './lexicon/ja/patterns.yaml'
import { memo } from './memo.js'
import type { Reading } from './signal.js'
import { thinkingOf, type Thinking } from './story/kinds.js'
import { anyOf, hitsOf, quotesOf, type Hit } from './story/phrases.js'

export type Cues = Record<'strong' | 'weak' | 'against', RegExp | null>
export type CueLists = Record<Pattern, Partial<Record<'strong' | 'weak' | 'against', string[]>>>

/** Cue lists as patterns. */
export function compileCues(lists: CueLists, lang: Lang): Record<Pattern, Cues> {
  const pattern = (list: string[]) => (list.length > 0 ? anyOf(list, lang) : null)
  return Object.fromEntries(
    PATTERNS.map(id => {
      const { strong = [], weak = [], against = [] } = lists[id]
      return [id, { strong: pattern(strong), weak: pattern(weak), against: pattern(against) }]
    }),
  ) as Record<Pattern, Cues>
}

const CUES: Bilingual<Record<Pattern, Cues>> = {
  ja: compileCues(jaPatterns as CueLists, 'ja'),
  en: compileCues(enPatterns as CueLists, 'en'),
}

/** What one pattern has to show before it is named: two points; a strong cue gives one, a weak one a half. */
const ENOUGH = 2
/** One cue fills an answer of a sentence or two. */
const ENOUGH_WHEN_SHORT = 1
const WEAK = 0.5
/** What one cue against it takes back. */
export const AGAINST = 1.5

export const find = (reading: Reading, pattern: RegExp | null): Hit[] =>
  pattern ? hitsOf(reading.doc, pattern) : []

export interface FoundPattern {
  pattern: Pattern
  spans: Span[]
}

/** The mindset types that the words show; precise rather than complete, so most answers have none. */
export const detectPatterns = memo((answer: Reading): FoundPattern[] =>
  PATTERNS.flatMap(pattern => {
    const cues = CUES[answer.doc.lang][pattern]
    const strong = find(answer, cues.strong)
    const points =
      strong.length + WEAK * find(answer, cues.weak).length - AGAINST * find(answer, cues.against).length
    const shown =
      pattern === 'defensive'
        ? isDefensive(answer, strong)
        : points >= (answer.doc.sentences.length <= 2 ? ENOUGH_WHEN_SHORT : ENOUGH)
    return shown ? [{ pattern, spans: quotesOf(strong) }] : []
  }),
)

const isReal = ({ thoughts, decor }: Thinking) =>
  decor.size === 0 &&
  (['inquiry', 'admission', 'heard', 'not-but', 'other-acts'] as const).some(kind => thoughts.has(kind))

const SAFE_SENTENCES = 2
const SAFE_SHARE = 0.3
const IDLE_SHARE = 0.25
const REAL_SHARE = 0.2
/** Clauses credited as empty, so that one real clause in a short answer still counts. */
const PRIOR = 2

/** Safe talk alone is no proof: hardly anything may have happened, been found out or gone wrong either. */
function isDefensive({ doc }: Reading, safe: Hit[]): boolean {
  const clauses = thinkingOf(doc)
  const sentences = new Set(safe.map(hit => hit.sentence)).size
  const idle = clauses.filter(({ decor }) => decor.size > 0).length
  return (
    sentences >= SAFE_SENTENCES &&
    sentences >= SAFE_SHARE * doc.sentences.length &&
    idle >= IDLE_SHARE * clauses.length &&
    clauses.filter(isReal).length < REAL_SHARE * (clauses.length + PRIOR)
  )
}
