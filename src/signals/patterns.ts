import { PATTERNS, type Bilingual, type Lang, type Pattern, type Span } from '../types/index.js'
import enFelt from './lexicon/en/patterns-felt.yaml'
import enPatterns from './lexicon/en/patterns.yaml'
import jaFelt from './lexicon/ja/patterns-felt.yaml'
import jaPatterns from './lexicon/ja/patterns.yaml'
import { memo } from './memo.js'
import type { Reading } from './signal.js'
import { thinkingOf, type Thinking } from './story/kinds.js'
import { anyOf, hitsOf, quotesOf, type Hit } from './story/phrases.js'

type Cues = Record<'strong' | 'weak' | 'against', RegExp | null>
type CueLists = Record<Pattern, Partial<Record<'strong' | 'weak' | 'against', string[]>>>

function compile(lists: CueLists, lang: Lang): Record<Pattern, Cues> {
  const pattern = (list: string[]) => (list.length > 0 ? anyOf(list, lang) : null)
  return Object.fromEntries(
    PATTERNS.map(id => {
      const { strong = [], weak = [], against = [] } = lists[id]
      return [id, { strong: pattern(strong), weak: pattern(weak), against: pattern(against) }]
    }),
  ) as Record<Pattern, Cues>
}

const CUES: Bilingual<Record<Pattern, Cues>> = {
  ja: compile(jaPatterns as CueLists, 'ja'),
  en: compile(enPatterns as CueLists, 'en'),
}

const FELT: Bilingual<Record<Pattern, Cues>> = {
  ja: compile(jaFelt as CueLists, 'ja'),
  en: compile(enFelt as CueLists, 'en'),
}

/** What one pattern has to show before it is named: two points; a strong cue gives one, a weak one a half. */
const ENOUGH = 2
/** One cue fills an answer of a sentence or two. */
const ENOUGH_WHEN_SHORT = 1
const WEAK = 0.5
const AGAINST = 1.5

const find = (reading: Reading, pattern: RegExp | null): Hit[] =>
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

/**
 * The same for what somebody noted down after an interview, of feelings and of what to do next time: a note is
 * short and written for oneself, so that one cue of its own kind is enough, and one's own part takes it back.
 */
export const detectFelt = memo((note: Reading): FoundPattern[] => {
  const known = detectPatterns(note)
  return PATTERNS.flatMap(pattern => {
    const cues = FELT[note.doc.lang][pattern]
    const strong = find(note, cues.strong)
    const points = strong.length - AGAINST * find(note, cues.against).length
    if (points > 0) return [{ pattern, spans: quotesOf(strong) }]
    return known.filter(found => found.pattern === pattern && points === 0)
  })
})

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
