import { gapCues } from '../signals/gap-cues.js'
import type { Reading } from '../signals/signal.js'
import type { Gap, Rubric } from '../types/index.js'
import type { CriterionResults } from './criteria.js'

const MOST = 3

/** Quality of an answer, for the choice of what to dig into. */
export type Tier = 'weak' | 'middling' | 'strong'

export function tierOf(criteria: CriterionResults): Tier {
  const scores = Object.values(criteria).flatMap(({ score }) => (score === null ? [] : [score]))
  const mean = scores.reduce((total, score) => total + score, 0) / Math.max(1, scores.length)
  if (mean < 2.2) return 'weak'
  return mean < 3 ? 'middling' : 'strong'
}

/**
 * What a good interviewer would dig into next, best first: the rubric's table for this kind of question at this
 * quality, moved by what the answer already holds.
 */
export function rankGaps(rubric: Rubric, reading: Reading, tier: Tier): Gap[] {
  const table = rubric.gapTables.find(candidate => candidate.categories.includes(reading.category))
  if (!table) return []
  const cues = gapCues(reading)
  const ranked = table[tier].map((gap, index) => ({ gap, by: -index * 0.25 + (cues[gap] ?? 0) }))
  for (const [gap, cue] of Object.entries(cues) as [Gap, number][])
    if (cue > 0 && !table[tier].includes(gap)) ranked.push({ gap, by: -0.25 * table[tier].length + cue })
  return ranked
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ gap }) => gap)
}
