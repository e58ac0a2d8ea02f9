import type { Analysis, Lang, Sentence } from '../../types/index.js'
import { memo } from '../memo.js'
import enManners from '../lexicon/en/manners.yaml'
import jaManners from '../lexicon/ja/manners.yaml'
import { anyOf, hitsOf, type Hit } from './phrases.js'

const KINDS = ['polite', 'humble', 'greeting', 'casual', 'filler', 'complaint', 'stacked'] as const
export type SpeechKind = (typeof KINDS)[number]
type SpeechList = Partial<Record<SpeechKind, string | string[]>>

const compile = (list: SpeechList, lang: Lang) =>
  new Map(KINDS.map(kind => [kind, list[kind] ? anyOf([list[kind]].flat(), lang) : null]))

const PATTERNS = { ja: compile(jaManners as SpeechList, 'ja'), en: compile(enManners as SpeechList, 'en') }

/** Where an answer is spoken politely, casually, haltingly…: every phrase found. */
export const speechOf = memo(
  (doc: Analysis): Record<SpeechKind, Hit[]> =>
    Object.fromEntries(
      KINDS.map(kind => {
        const pattern = PATTERNS[doc.lang].get(kind)
        return [kind, pattern ? hitsOf(doc, pattern) : []]
      }),
    ) as Record<SpeechKind, Hit[]>,
)

/** Sentences credited with nothing, so that a short answer reaches no extreme. */
const PRIOR = 2

/** Sentences with at least one hit, as a share of all, shrunk towards 0. */
export function shareOfSentences(doc: Analysis, hits: Hit[]): number {
  return new Set<Sentence>(hits.map(hit => hit.sentence)).size / (doc.sentences.length + PRIOR)
}

/** Hits per sentence, shrunk towards 0. */
export const ratePerSentence = (doc: Analysis, hits: Hit[]): number =>
  hits.length / (doc.sentences.length + PRIOR)
