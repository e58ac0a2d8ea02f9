import { CAUSES } from '../../src/types/index.js'
import type { CauseId, CauseMark, CriterionId, Gap, Level, Sitting } from '../../src/types/index.js'

const MARKS: Record<string, CauseMark> = {
  '✕': { verdict: 'present', probability: 0.9 },
  '▲': { verdict: 'present', probability: 0.6 },
  '?': { verdict: 'unsure', probability: 0.5 },
  '○': { verdict: 'absent', probability: 0.1 },
  '–': { verdict: 'not-applicable', probability: null },
}

type Given = Partial<Omit<Sitting, 'causes' | 'criteria'>> & {
  /** A mark a cause, in the order of the causes. */
  marks?: string
  levels?: Partial<Record<CriterionId, Level>>
}

/** A sitting from marks, `✕○–––`. */
export function sitting({ marks = '–––––', levels = {}, id = '2026-11-01-1', ...given }: Given): Sitting {
  return {
    id,
    day: id.slice(0, 10),
    stage: 2,
    lang: 'ja',
    company: null,
    category: null,
    open: [] as Gap[],
    patterns: [],
    ...given,
    causes: Object.fromEntries(CAUSES.map((cause, index) => [cause, MARKS[[...marks][index]!]!])) as Record<
      CauseId,
      CauseMark
    >,
    criteria: Object.fromEntries(
      Object.entries(levels).map(([criterion, level]) => [criterion, { level, score: level }]),
    ),
  }
}

/** Sittings on the days of November from the 1st on. */
export const inRow = (given: readonly Given[]): Sitting[] =>
  given.map((item, index) => sitting({ id: `2026-11-${String(index + 1).padStart(2, '0')}-1`, ...item }))
