import type { Category, Lang } from '../types/index.js'
import frames from './question-frames.yaml'

/** A question of the first interview with its answer; from a file or a saved session. */
export interface FirstRoundAnswer {
  question: string
  category: Category
  answer: string
  categoryFrom?: 'comment' | 'wording' | 'unknown'
}

const byLang = frames as Record<Lang, string[]>
const FRAMES = new RegExp(Object.values(byLang).flat().join('|'), 'gi')
const LATIN = /[a-z]{3,}/g

/** What a question is about: words where they are set apart, pairs of characters where they are not. */
function partsOf(question: string): Set<string> {
  const bare = question.toLowerCase().replace(FRAMES, ' ')
  const runs = bare.replace(LATIN, ' ').split(/[\s\p{P}\p{S}]+/u)
  const pairs = runs.flatMap(run => [...run].slice(1).map((second, at) => [...run][at]! + second))
  return new Set([...(bare.match(LATIN) ?? []), ...pairs])
}

/** Shared parts over all of both: 0–1. */
function alike(a: string, b: string): number {
  const left = partsOf(a)
  const right = partsOf(b)
  const shared = [...left].filter(part => right.has(part)).length
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
