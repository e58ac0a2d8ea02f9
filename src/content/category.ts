import type { Category } from '../types/index.js'
import words from './category-words.yaml'

/** Tried in the order of the file: the narrower wording stands before the wider one. */
const patterns = Object.entries(words as Record<Category, string[]>).map(
  ([category, alternatives]) => [category as Category, new RegExp(alternatives.join('|'), 'i')] as const,
)

/** The category that a question's wording belongs to, or null. */
export function inferCategory(question: string): Category | null {
  return patterns.find(([, pattern]) => pattern.test(question))?.[0] ?? null
}
