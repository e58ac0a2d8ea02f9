import { LANGS, type Category, type QuestionSet } from '../types/index.js'
import words from './category-words.yaml'

/** Tried in the order of the file: the narrower wording stands before the wider one. */
const patterns = Object.entries(words as Record<Category, string[]>).map(
  ([category, alternatives]) => [category as Category, new RegExp(alternatives.join('|'), 'i')] as const,
)

/** Categories by wording, for questions that are known word by word. */
export type KnownQuestions = ReadonlyMap<string, Category>

/** Spaces, punctuation and case don't tell one question from another. */
const wordingOf = (question: string) => question.toLowerCase().replace(/[\s\p{P}]/gu, '')

export const knownQuestions = (sets: readonly QuestionSet[]): KnownQuestions =>
  new Map(
    sets.flatMap(({ category, questions }) =>
      questions.flatMap(({ text }) => LANGS.map(lang => [wordingOf(text[lang]), category] as const)),
    ),
  )

/** The category of a question that is known, or else the one that its wording belongs to, or null. */
export function inferCategory(question: string, known: KnownQuestions = new Map()): Category | null {
  return known.get(wordingOf(question)) ?? patterns.find(([, pattern]) => pattern.test(question))?.[0] ?? null
}
