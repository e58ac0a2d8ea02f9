import { fill } from '../i18n/fill.js'
import { CAUSES, CRITERIA } from '../types/index.js'
import type { Assessment, Explanation } from '../types/index.js'
import type { Paint, Words } from './words.js'

const MOST = 6

/** `--explain`: what moved each cause and each criterion of an answer, and by how much. */
export function explanationLines(assessment: Assessment, words: Words, paint: Paint): string[] {
  const causes = CAUSES.flatMap(id => {
    const { probability, explanation } = assessment.causes[id]
    return explanation && probability !== null
      ? block(words.cause(id).name, probability, explanation, words, paint)
      : []
  })
  const criteria = CRITERIA[assessment.stage].flatMap(id => {
    const result = assessment.criteria[id]
    return result?.explanation && result.score !== null
      ? block(words.criterion(id), result.score, result.explanation, words, paint)
      : []
  })
  return [...causes, ...criteria]
}

function block(
  name: string,
  number: number,
  { base, moved, decidedBy }: Explanation,
  words: Words,
  paint: Paint,
): string[] {
  const { review } = words.messages
  const line = (by: number, what: string) => `            ${fill(review.moved, { by: signed(by), what })}`
  return [
    paint.dim(`          ${fill(review.why, { name, number })}`),
    ...(decidedBy ? [`            ${review.decidedBy[decidedBy]}`] : []),
    line(base, review.base),
    ...moved
      .slice(0, MOST)
      .map(({ signal, by }) => line(by, `${signal}: ${words.note({ id: signal, args: {} })}`)),
  ]
}

const signed = (by: number) => `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(2)}`.padStart(6)
