import { describe, expect, it } from 'vitest'
import { planDrill, type DrillPlan } from '../../src/drill/index.js'
import { categoriesFor } from '../../src/drill/plan.js'
import { shippedQuestions, shippedRubric } from '../../src/platform/shipped.js'
import { DRILL_TOPICS, TRACKS } from '../../src/types/index.js'

const rubric = shippedRubric('second')
const planned = (given: Partial<DrillPlan> = {}) =>
  planDrill(
    { topic: 'depth', track: 'career', lang: 'ja', questions: 3, seed: 7, prefer: [], ...given },
    shippedQuestions(),
    rubric,
  )

describe.each(DRILL_TOPICS)('%s', topic => {
  it.each(TRACKS)('has four different questions that call for it (%s)', track => {
    const questions = planned({ topic, track, questions: 4 })
    expect(new Set(questions.map(({ id }) => id)).size).toBe(4)
    const fitting = categoriesFor(topic, rubric)
    for (const { category } of questions) expect(fitting).toContain(category)
  })
})

it('the same seed gives the same questions, another one others', () => {
  expect(planned()).toEqual(planned())
  const seeds = [1, 2, 3, 4].map(seed => JSON.stringify(planned({ seed })))
  expect(new Set(seeds).size).toBeGreaterThan(1)
})

it('a larger seed than there are works too', () => {
  expect(planned({ seed: 4_294_967_295 })).toHaveLength(3)
})

it('the unexpected and questions back are drilled by themselves', () => {
  expect(categoriesFor('unexpected', rubric)).toEqual(['unexpected'])
  expect(categoriesFor('weak-questions', rubric)).toEqual(['reverse-question'])
  for (const topic of DRILL_TOPICS.filter(one => one !== 'unexpected' && one !== 'weak-questions'))
    for (const category of ['unexpected', 'reverse-question'])
      expect(categoriesFor(topic, rubric)).not.toContain(category)
})

it('what was told in the first interview is asked first', () => {
  const [first] = planned({ topic: 'same-story', prefer: ['failure'] })
  expect(first!.category).toBe('failure')
})
