import { describe, expect, it } from 'vitest'
import { inferCategory, knownQuestions } from '../../src/content/category.js'
import { shippedQuestions } from '../../src/platform/shipped.js'
import { LANGS } from '../../src/types/index.js'
import wordings from './category.yaml'

const cases = Object.entries(wordings as Record<string, string[]>).flatMap(([category, list]) =>
  list.map(question => [question, category] as const),
)

it.each(cases)('%s is %s', (question, category) => {
  expect(inferCategory(question)).toBe(category)
})

it.each(['好きな色は何ですか。', 'Blue or green?', 'もし動物になれるなら何になりますか。', ''])(
  'nothing is claimed about "%s"',
  question => {
    expect(inferCategory(question)).toBeNull()
  },
)

describe('questions that ship', () => {
  const { sets } = shippedQuestions()
  const known = knownQuestions(sets)
  const all = sets.flatMap(({ category, questions }) =>
    questions.flatMap(({ text }) => LANGS.map(lang => ({ category, question: text[lang] }))),
  )

  it('are known word by word, whatever the spaces and marks', () => {
    for (const { category, question } of all) {
      expect(inferCategory(question, known)).toBe(category)
      expect(inferCategory(` ${question.toUpperCase().replace(/[、。,.?？]/g, ' ')} `, known)).toBe(category)
    }
  })

  it('are seldom told wrongly by their wording', () => {
    const told = all.filter(({ question }) => inferCategory(question) !== null)
    const wrong = told.filter(({ category, question }) => inferCategory(question) !== category)
    expect(wrong.length / told.length).toBeLessThan(0.25)
  })
})
