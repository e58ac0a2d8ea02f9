import { expect, it } from 'vitest'
import { matchFirstRound, type FirstRoundAnswer } from '../../src/content/first-round.js'
import type { Category } from '../../src/types/index.js'

const first: FirstRoundAnswer[] = [
  { question: '志望動機をお聞かせください。', category: 'motivation', answer: 'A', categoryFrom: 'wording' },
  {
    question: 'これまでのお仕事を教えてください。',
    category: 'work-content',
    answer: 'B',
    categoryFrom: 'wording',
  },
  {
    question: '今のお仕事で工夫していることは何ですか。',
    category: 'work-content',
    answer: 'C',
    categoryFrom: 'comment',
  },
  { question: '好きな色は何ですか。', category: 'unexpected', answer: 'D', categoryFrom: 'unknown' },
]

it.each<[question: string, category: Category, answer: string | null]>([
  ['一次のあとで志望動機に変わりはありますか。', 'motivation', 'A'],
  ['前職の仕事を詳しく聞かせてください。', 'work-content', 'B'],
  ['今のお仕事で、特に工夫していることは何でしょうか。', 'work-content', 'C'],
  // No category of its own, but nearly the same words.
  ['好きな色は何ですか', 'unexpected', 'D'],
  // "Unexpected" for want of anything better on one side is no match by category.
  ['生まれ変わったら何になりたいですか。', 'unexpected', null],
  ['失敗した経験を教えてください。', 'failure', null],
])('%s (%s)', (question, category, answer) => {
  expect(matchFirstRound({ question, category }, first)).toBe(answer)
})

const english: FirstRoundAnswer[] = [
  {
    question: 'What achievement are you most proud of?',
    category: 'achievement',
    answer: 'E',
    categoryFrom: 'wording',
  },
  {
    question: 'Which machine would you save from a fire?',
    category: 'unexpected',
    answer: 'F',
    categoryFrom: 'unknown',
  },
]

it.each<[question: string, category: Category, answer: string | null]>([
  ['Tell us about something you are proud of.', 'achievement', 'E'],
  ['If there were a fire, which machine would you save?', 'unexpected', 'F'],
  ['Could you tell us about a mistake you have made?', 'failure', null],
  ['What questions do you have for us?', 'reverse-question', null],
])('%s (%s)', (question, category, answer) => {
  expect(matchFirstRound({ question, category }, english)).toBe(answer)
})

it('nothing matches an empty first round', () => {
  expect(matchFirstRound({ question: 'Why us?', category: 'why-us' }, [])).toBeNull()
})
