import type { Category } from '../types/index.js'

/** A question of the first interview with its answer; from a file or a saved session. */
export interface FirstRoundAnswer {
  question: string
  category: Category
  answer: string
  categoryFrom?: 'comment' | 'wording' | 'unknown'
}

/** Shared character pairs over all of both: 0–1. */
function alike(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set([...text.replace(/\s/g, '')].map((c, i, all) => c + (all[i + 1] ?? '')))
  const left = pairs(a)
  const right = pairs(b)
  const shared = [...left].filter(pair => right.has(pair)).length
  return shared / Math.max(1, left.size + right.size - shared)
}

const SAME_WORDING = 0.35

/** The first-round answer that belongs to a question: by category, then by wording; null if there is none. */
export function matchFirstRound(
  question: { question: string; category: Category },
  firstRound: readonly FirstRoundAnswer[],
): string | null {
  const ranked = firstRound
    .map(block => ({
      block,
      same: block.category === question.category && block.categoryFrom !== 'unknown',
      wording: alike(block.question, question.question),
    }))
    .filter(({ same, wording }) => same || wording >= SAME_WORDING)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.wording - a.wording)
  return ranked[0]?.block.answer ?? null
}
