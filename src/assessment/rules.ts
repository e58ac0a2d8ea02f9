import type { Reading } from '../signals/signal.js'
import type { CauseId } from '../types/index.js'
import type { Guards } from './guards.js'
import type { Measures } from './measures.js'

/**
 * How a cause shows, finer: a rule is the stronger the more of `shown` there is and the less of `lacking`.
 * `only` restricts it to some answers.
 */
interface RuleCue {
  rule: string
  shown?: string[]
  lacking?: string[]
  only?: (reading: Reading, guards: Guards) => boolean
}

const hasFacts = (reading: Reading) => (reading.company?.facts.length ?? 0) > 0

const CUES: Record<CauseId, RuleCue[]> = {
  'same-story': [{ rule: 'same-story/nothing-new', lacking: ['new-thought', 'new-number'] }],
  'abstract-work': [
    { rule: 'abstract-work/result', shown: ['praise-for-effect'], only: (_, guards) => !guards.slogans },
    { rule: 'abstract-work/action', lacking: ['own-deed'] },
    { rule: 'abstract-work/result', lacking: ['result'] },
    {
      rule: 'abstract-work/ingenuity',
      lacking: ['repeatable-step', 'inquiry', 'alternative', 'standing-practice'],
    },
    { rule: 'abstract-work/claim', shown: ['trait-claim', 'attitude-talk'] },
  ],
  'field-gap': [
    { rule: 'field-gap/floor', lacking: ['floor-people', 'scene', 'constraint'] },
    { rule: 'field-gap/hr-talk', shown: ['attitude-talk', 'learn-from-you', 'wish-without-deed'] },
  ],
  'weak-questions': [
    { rule: 'weak-questions/none', only: (_, guards) => guards.refusal || guards.void },
    { rule: 'weak-questions/conditions', shown: ['question-conditions'] },
    { rule: 'weak-questions/any-company', shown: ['question-general'] },
    { rule: 'weak-questions/no-purpose', lacking: ['question-premise', 'question-decision'] },
  ],
  'shallow-research': [
    { rule: 'shallow-research/wrong-fact', shown: ['wrong-fact'], only: hasFacts },
    { rule: 'shallow-research/slogan', shown: ['slogan-echo'], only: hasFacts },
    { rule: 'shallow-research/untied-fact', shown: ['fact-use'], lacking: ['tie'], only: hasFacts },
    { rule: 'shallow-research/swappable', shown: ['attitude-talk'], lacking: ['tie', 'own-setting'] },
  ],
}

function strength(cue: RuleCue, reading: Reading, measures: Measures, guards: Guards): number {
  if (cue.only && !cue.only(reading, guards)) return 0
  const value = (id: string) => measures.of(id).value
  const shown = cue.shown ? Math.max(...cue.shown.map(value)) : null
  const lacking = cue.lacking ? 1 - Math.max(...cue.lacking.map(value)) : null
  // An untied fact needs a fact; a missing result is the worse for the praise that stands in its place.
  if (shown !== null && lacking !== null)
    return cue.rule.endsWith('untied-fact') ? shown * lacking : (shown + lacking) / 2
  // What can be pointed to says more than what is missing.
  if (shown !== null) return shown >= POINTED ? 1 + shown : shown
  return lacking ?? 1
}

const POINTED = 0.4

/** The rules a cause rests on, strongest first; at least one, at most two. */
export function rulesOf(cause: CauseId, reading: Reading, measures: Measures, guards: Guards): string[] {
  const ranked = CUES[cause]
    .map(cue => ({ rule: cue.rule, by: strength(cue, reading, measures, guards) }))
    .sort((a, b) => b.by - a.by)
  const strong = ranked.filter((entry, index) => index === 0 || entry.by >= 0.5).map(({ rule }) => rule)
  return [...new Set(strong)].slice(0, 2)
}

/** The signals whose words a rule is best shown by, best first. */
export function signalsOf(rule: string): string[] {
  const cue = Object.values(CUES)
    .flat()
    .find(candidate => candidate.rule === rule)
  return cue?.shown ?? []
}
