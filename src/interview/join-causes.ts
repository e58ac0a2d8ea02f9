import { CAUSES } from '../types/index.js'
import type { CauseId, CauseResult, Verdict } from '../types/index.js'
import type { Judged } from './result.js'
import { placeEvidence } from './thread.js'

/** The gravest verdict counts: one empty motive is what the interviewer takes home. */
const GRAVITY: Verdict[] = ['present', 'unsure', 'absent', 'not-applicable']
const MOST_EVIDENCE = 6

/** Each cause over the whole interview, with the evidence of the questions that its verdict rests on. */
export function joinCauses(judged: Judged[]): Record<CauseId, CauseResult> {
  return Object.fromEntries(CAUSES.map(id => [id, joinCause(id, judged)])) as Record<CauseId, CauseResult>
}

function joinCause(id: CauseId, judged: Judged[]): CauseResult {
  const verdicts = new Set(judged.map(({ judgement }) => judgement.assessment.causes[id].verdict))
  const verdict = GRAVITY.find(candidate => verdicts.has(candidate)) ?? 'not-applicable'
  const share = judged
    .map(item => ({ item, result: item.judgement.assessment.causes[id] }))
    .filter(({ result }) => result.verdict === verdict)
    .sort((a, b) => (b.result.probability ?? 0) - (a.result.probability ?? 0))
  const probabilities = share.flatMap(({ result }) =>
    result.probability === null ? [] : [result.probability],
  )
  return {
    verdict,
    probability: probabilities.length > 0 && verdict !== 'not-applicable' ? Math.max(...probabilities) : null,
    evidence: share
      .flatMap(({ item, result }) =>
        result.evidence.map(evidence => placeEvidence(evidence, item.question, item.thread)),
      )
      .slice(0, MOST_EVIDENCE),
    rules: [...new Set(share.flatMap(({ result }) => result.rules))],
  }
}
