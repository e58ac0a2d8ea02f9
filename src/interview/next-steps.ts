import type { CauseId, CauseResult, NextStep, Persona, QuestionBank } from '../types/index.js'
import { habitsOf } from './persona.js'
import { quotable } from './phrases.js'
import { nextProbe } from './probe.js'
import type { Judged } from './judged.js'

const MOST = 3
/** Which cause to work on first where several are as sure: the ones that preparation mends soonest. */
const ORDER: CauseId[] = ['weak-questions', 'shallow-research', 'abstract-work', 'same-story', 'field-gap']

/**
 * What would help most, best first; a cause is named once, by the question that shows it best.
 * @param unasked index of an invitation to ask back that was passed over, if there is one
 * @param persona what that interviewer minds most weighs more
 */
export function nextSteps(
  judged: Judged[],
  bank: QuestionBank,
  unasked: number | null,
  persona: Persona | null,
): NextStep[] {
  const { minds } = habitsOf(persona)
  const candidates = judged.flatMap(item =>
    ORDER.flatMap(cause => {
      const result = item.judgement.assessment.causes[cause]
      const counts = result.verdict === 'present' || result.verdict === 'unsure'
      return counts
        ? [{ item, cause, result, rank: rankOf(result) + (minds.includes(cause) ? MINDED : 0) }]
        : []
    }),
  )
  const best = candidates.sort((a, b) => b.rank - a.rank || ORDER.indexOf(a.cause) - ORDER.indexOf(b.cause))
  const steps: NextStep[] = unasked === null ? [] : [questionsToPrepare(unasked)]
  const causes = new Set(steps.map(({ cause }) => cause))
  for (const { item, cause, result } of best) {
    if (causes.has(cause) || steps.length >= MOST) continue
    causes.add(cause)
    const { doc } = item.judgement.reading
    const span = result.evidence.find(({ polarity, span: shown }) => polarity === 'against' && shown)?.span
    // Where nothing was said there is nothing to dig into: the rule's own advice asks for it.
    const silent = cause === 'weak-questions' || item.judgement.guards.refusal
    const probe = silent ? null : nextProbe(item.judgement, bank)
    steps.push({
      question: item.question,
      cause,
      rule: result.rules[0] ?? cause,
      quote: quotable(doc, span ?? [doc.sentences[0]?.start ?? 0, doc.sentences[0]?.end ?? 0]) ?? '',
      gap: probe?.gap ?? null,
      ask: probe?.text ?? null,
    })
  }
  return steps
}

const MINDED = 0.3

const rankOf = ({ verdict, probability }: CauseResult): number =>
  (verdict === 'present' ? 1 : 0) + (probability ?? 0)

const questionsToPrepare = (question: number): NextStep => ({
  question,
  cause: 'weak-questions',
  rule: 'weak-questions/none',
  quote: '',
  gap: null,
  ask: null,
})
