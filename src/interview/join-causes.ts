import { CAUSES } from '../types/index.js'
import type { CauseId, CauseResult, Verdict } from '../types/index.js'
import type { Judged } from './judged.js'
import { placeEvidence } from './thread.js'

/** The gravest verdict counts: one empty motive is what the interviewer takes home. */
const GRAVITY: Verdict[] = ['present', 'unsure', 'absent', 'not-applicable']
const MOST_EVIDENCE = 6

/**
 * Each cause over the whole interview, with the evidence of the questions that its verdict rests on.
 * @param unasked index of an invitation to ask back that was passed over, if there is one
 */
export function joinCauses(judged: Judged[], unasked: number | null): Record<CauseId, CauseResult> {
  const joined = Object.fromEntries(CAUSES.map(id => [id, joinCause(id, judged)])) as Record<
    CauseId,
    CauseResult
  >
  return unasked === null ? joined : { ...joined, 'weak-questions': nothingAsked(unasked) }
}

const nothingAsked = (question: number): CauseResult => ({
  verdict: 'present',
  probability: 1,
  evidence: [
    {
      signal: 'question-none',
      polarity: 'against',
      strength: 1,
      span: null,
      at: { question, reply: null },
      note: { id: 'question-none', args: {} },
    },
  ],
  rules: ['weak-questions/none'],
})

/** One cause over all answers. */
export function joinCause(id: CauseId, judged: Judged[]): CauseResult {
  const verdicts = new Set(judged.map(({ judgement }) => judgement.assessment.causes[id].verdict))
  const verdict = GRAVITY.find(candidate => verdicts.has(candidate)) ?? 'not-applicable'
  const share = judged
    .map(item => ({ item, result: item.judgement.assessment.causes[id] }))
    .filter(({ result }) => result.verdict === verdict)
    // What was said shows more than what was refused.
    .sort(
      (a, b) =>
        Number(a.item.judgement.guards.refusal) - Number(b.item.judgement.guards.refusal) ||
        (b.result.probability ?? 0) - (a.result.probability ?? 0),
    )
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
