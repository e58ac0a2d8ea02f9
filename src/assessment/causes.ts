import type { Reading } from '../signals/signal.js'
import { CAUSES } from '../types/index.js'
import type { Cause, CauseId, CauseResult, Rubric, Verdict } from '../types/index.js'
import { evidenceOf, round } from './evidence.js'
import { deciderOf, type Guards } from './guards.js'
import { explain, logistic, sum } from './linear.js'
import type { Measures } from './measures.js'
import { rulesOf } from './rules.js'

const NOT_APPLICABLE: CauseResult = { verdict: 'not-applicable', probability: null, evidence: [], rules: [] }
/** What a refusal, pure slogans or text for the grader are given, however short. */
const CERTAIN = 0.97

/** Whether a cause can be asked about at all. */
export function applies(cause: Cause, reading: Reading): boolean {
  if (cause.id === 'same-story') return reading.firstRound !== null
  return cause.categories.length === 0 || cause.categories.includes(reading.category)
}

export function judgeCauses(
  rubric: Rubric,
  reading: Reading,
  measures: Measures,
  guards: Guards,
  explained: boolean,
): Record<CauseId, CauseResult> {
  const judge = (id: CauseId) => {
    const cause = rubric.causes.find(candidate => candidate.id === id)
    return cause && applies(cause, reading)
      ? judgeCause(cause, reading, measures, guards, explained)
      : NOT_APPLICABLE
  }
  return Object.fromEntries(CAUSES.map(id => [id, judge(id)])) as Record<CauseId, CauseResult>
}

function judgeCause(
  cause: Cause,
  reading: Reading,
  measures: Measures,
  guards: Guards,
  explained: boolean,
): CauseResult {
  const model = cause.model?.[reading.doc.lang]
  if (!model) return { verdict: 'unsure', probability: 0.5, evidence: [], rules: [] }
  const added = sum(model, measures)
  const { total, shares } = added
  // Nothing at all is said in a refusal, so neither is anything repeated.
  const empty = guards.void || ((guards.refusal || guards.slogans) && cause.id !== 'same-story')
  const probability = empty ? Math.max(CERTAIN, logistic(total)) : logistic(total)
  const verdict = empty ? 'present' : verdictOf(cause.id, probability, model.unsure, guards)
  const bad = verdict === 'present' || verdict === 'unsure'
  return {
    verdict,
    probability: round(probability, 3),
    evidence: evidenceOf(shares, measures, bad),
    rules: bad ? rulesOf(cause.id, reading, measures, guards) : [],
    ...(explained ? { explanation: explain(added, model, empty ? deciderOf(guards) : null) } : {}),
  }
}

/** From here on the length of an answer no longer asks for more certainty. */
const AMPLE = 2.5
/** A short answer is condemned only where next to nothing speaks for it. */
const PRESENT_IF_SHORT = 0.95
/** What it leaves out raises its odds of a cause, so a short answer is cleared sooner. */
const ABSENT_IF_SHORT = 0.65

/** @param unsure where doubt begins and ends for an ample answer; a story is as old as it is, however short */
export function verdictOf(
  cause: CauseId,
  probability: number,
  [low, high]: [number, number],
  { short, amount }: Pick<Guards, 'short' | 'amount'>,
): Verdict {
  const thin = cause === 'same-story' ? 0 : clamp((AMPLE - amount) / (AMPLE - 1))
  if (probability >= high + (PRESENT_IF_SHORT - high) * thin) return 'present'
  return probability >= low + (ABSENT_IF_SHORT - low) * thin || short ? 'unsure' : 'absent'
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))
