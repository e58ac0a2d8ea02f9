import { PATTERNS, type Bilingual, type Pattern } from '../types/index.js'
import enFelt from './lexicon/en/patterns-felt.yaml'
import jaFelt from './lexicon/ja/patterns-felt.yaml'
import { memo } from './memo.js'
import {
  AGAINST,
  compileCues,
  detectPatterns,
  find,
  type CueLists,
  type Cues,
  type FoundPattern,
} from './patterns.js'
import type { Reading } from './signal.js'
import { quotesOf } from './story/phrases.js'

const FELT: Bilingual<Record<Pattern, Cues>> = {
  ja: compileCues(jaFelt as CueLists, 'ja'),
  en: compileCues(enFelt as CueLists, 'en'),
}

/**
 * The mindset types in what somebody noted down after an interview, of feelings and of what to do next time: a
 * note is short and written for oneself, so that one cue of its own kind is enough, and one's own part takes it back.
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
