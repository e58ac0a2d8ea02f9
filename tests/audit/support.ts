import { rivalsOver } from '../../src/audit/baselines.js'
import type { Bench, Judged } from '../../src/audit/judged.js'
import type { Labelled } from '../../src/audit/labelled.js'
import { seeded } from '../../src/interview/random.js'
import {
  CAUSES,
  type Assessment,
  type CauseId,
  type CauseResult,
  type CriterionId,
  type Level,
} from '../../src/types/index.js'
import { parseRecord } from '../../src/content/record.js'

export { seeded }

export const causeResult = (probability: number | null, low = 0.4, high = 0.6): CauseResult => ({
  verdict:
    probability === null
      ? 'not-applicable'
      : probability >= high
        ? 'present'
        : probability < low
          ? 'absent'
          : 'unsure',
  probability,
  evidence: [],
  rules: [],
})

interface Given extends Partial<Pick<Assessment, 'score' | 'pass' | 'gaps'>> {
  causes?: Partial<Record<CauseId, number | null>>
  levels?: Partial<Record<CriterionId, Level | null>>
}

/** An assessment in which only what is given matters. */
export const assessmentOf = ({ causes = {}, levels = {}, ...rest }: Given): Assessment => ({
  id: null,
  lang: 'en',
  stage: 2,
  score: 50,
  pass: 'borderline',
  causes: Object.fromEntries(CAUSES.map(id => [id, causeResult(causes[id] ?? null)])) as Assessment['causes'],
  criteria: Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, score: level, evidence: [] }]),
  ),
  gaps: [],
  patterns: [],
  integrity: [],
  ...rest,
})

export const labelledOf = (labels: Partial<Labelled>, text = 'An answer.'): Labelled => ({
  answer: parseRecord({ lang: 'en', answer: text }),
  lang: 'en',
  causes: {},
  criteria: {},
  pass: null,
  gaps: [],
  ...labels,
})

/** Answers beside assessments, and what figures are made with. */
export function judgedOf(
  rows: { labels: Partial<Labelled>; says: Given; file?: string; text?: string }[],
): [Judged[], Bench] {
  const judged = rows.map(({ labels, says, file = 'a.jsonl', text }, index) => ({
    file,
    index,
    item: labelledOf(labels, text),
    result: assessmentOf(says),
  }))
  return [judged, { rivals: rivalsOver(judged.map(({ item }) => item.answer.answer)), seeded }]
}
