import { gapCues } from '../signals/gap-cues.js'
import type { Reading } from '../signals/signal.js'
import type { Gap, Rubric } from '../types/index.js'
import type { Measures } from './measures.js'
import type { CriterionResults } from './criteria.js'

const MOST = 3

/** What shows that a gap has been filled already: nobody asks for what was just said. */
const TOLD_BY: Partial<Record<Gap, string[]>> = {
  learning: ['standing-practice', 'change-loop'],
  alternative: ['alternative'],
  others: ['others-view'],
  reason: ['reasoned'],
}
const PLAINLY = 0.6
const TOLD = 0.3

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
export function rankGaps(rubric: Rubric, reading: Reading, tier: Tier, measures: Measures): Gap[] {
  const table = rubric.gapTables.find(candidate => candidate.categories.includes(reading.category))
  if (!table) return []
  const cues = gapCues(reading)
  const toldOf = (gap: Gap) =>
    (TOLD_BY[gap] ?? []).some(signal => measures.of(signal).value >= PLAINLY) ? TOLD : 0
  const ranked = table[tier].map((gap, index) => ({
    gap,
    by: -index * 0.25 + (cues[gap] ?? 0) - toldOf(gap),
  }))
  for (const [gap, cue] of Object.entries(cues) as [Gap, number][])
    if (cue > 0 && !table[tier].includes(gap)) ranked.push({ gap, by: -0.25 * table[tier].length + cue })
  return ranked
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST)
    .map(({ gap }) => gap)
}
