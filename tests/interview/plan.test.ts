import { describe, expect, it } from 'vitest'
import { oneQuestion, planQuestions, type PlanSettings } from '../../src/interview/plan.js'
import plans from '../../src/interview/plan.yaml'
import { CATEGORIES, LANGS, TRACKS, type Category, type Stage, type Track } from '../../src/types/index.js'
import { bank } from './settings.js'

const STAGES: Stage[] = [1, 2]
const KINDS = STAGES.flatMap(stage => TRACKS.map(track => [stage, track] as const))
const pickOf = (stage: Stage, track: Track) =>
  (plans as { stage: Stage; track: Track; pick: Category[][] }[]).find(
    plan => plan.stage === stage && plan.track === track,
  )!.pick

const settings = (more: Partial<PlanSettings> = {}): PlanSettings => ({
  stage: 2,
  track: 'career',
  lang: 'ja',
  questions: 5,
  seed: 1,
  again: [],
  persona: null,
  pressure: false,
  ...more,
})
const planned = (more: Partial<PlanSettings> = {}) => planQuestions(settings(more), bank)
const categories = (more: Partial<PlanSettings> = {}) => planned(more).map(({ category }) => category)

describe.each(KINDS)('stage %i, %s', (stage, track) => {
  it.each([1, 2, 3, 5, 8, 10])('%i questions are as many, each once', questions => {
    for (const lang of LANGS)
      for (const seed of [0, 1, 2 ** 31, 99]) {
        const plan = planned({ stage, track, lang, questions, seed })
        expect(plan).toHaveLength(questions)
        expect(new Set(plan.map(({ id }) => id)).size).toBe(questions)
        expect(new Set(plan.map(({ text }) => text)).size).toBe(questions)
      }
  })

  it('a hundred questions are all that there are, and no more', () => {
    const plan = planned({ stage, track, questions: 100 })
    expect(plan.length).toBeGreaterThan(10)
    expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
    expect(plan.at(-1)!.category).toBe('reverse-question')
  })

  it('ends with the invitation to ask back, which comes nowhere else', () => {
    for (const questions of [2, 4, 7]) {
      const plan = categories({ stage, track, questions })
      expect(plan.indexOf('reverse-question')).toBe(questions - 1)
    }
    expect(categories({ stage, track, questions: 1 })).not.toContain('reverse-question')
  })

  it('takes one question from each line of its plan, in its order', () => {
    const pick = pickOf(stage, track)
    for (const seed of [3, 4, 5]) {
      const plan = categories({ stage, track, questions: 6, seed }).slice(0, -1)
      plan.forEach((category, index) => expect(pick[index]).toContain(category))
    }
  })

  it('asks questions of its own track and stage, in the language', () => {
    for (const lang of LANGS)
      for (const { id, category, text } of planned({ stage, track, lang, questions: 9 })) {
        const own = bank.sets.filter(set => set.category === category && set.track === track)
        const here = own.filter(set => set.stage === stage)
        const questions =
          category === 'unexpected'
            ? bank.unexpected
            : (here.length > 0 ? here : own).flatMap(set => set.questions)
        expect(questions.find(question => question.id === id)?.text[lang]).toBe(text)
      }
  })
})

describe('the seed', () => {
  it('decides: the same one gives the same questions, in either language', () => {
    expect(planned({ seed: 42 })).toEqual(planned({ seed: 42 }))
    const ids = (lang: 'ja' | 'en') => planned({ seed: 42, lang }).map(({ id }) => id)
    expect(ids('en')).toEqual(ids('ja'))
  })

  it('brings variety: most seeds differ', () => {
    const plans = Array.from({ length: 20 }, (_, seed) =>
      planned({ seed })
        .map(({ id }) => id)
        .join(),
    )
    expect(new Set(plans).size).toBeGreaterThan(15)
  })
})

describe('what the first round told', () => {
  it.each(['why-us', 'failure', 'reason-for-leaving'] as const)('%s is asked again on purpose', category => {
    for (let seed = 0; seed < 12; seed++) expect(categories({ seed, again: [category] })).toContain(category)
  })

  it('changes nothing where the plan has no place for it', () => {
    expect(planned({ again: ['reverse-question'] })).toEqual(planned())
  })
})

describe('one question', () => {
  it.each(CATEGORIES)('of %s can be had for each stage and language', category => {
    for (const [stage, track] of KINDS)
      for (const lang of LANGS) {
        const question = oneQuestion(category, settings({ stage, track, lang }), bank)
        // Who has not worked yet has left nobody.
        if (category === 'reason-for-leaving' && track === 'new-grad') expect(question).toBeNull()
        else expect([question?.category, question?.text.trim() === '']).toEqual([category, false])
      }
  })

  it('is the same for the same seed', () => {
    expect(oneQuestion('strength', settings({ seed: 5 }), bank)).toEqual(
      oneQuestion('strength', settings({ seed: 5 }), bank),
    )
  })

  it('is null where the bank has none', () => {
    expect(oneQuestion('strength', settings(), { ...bank, sets: [] })).toBeNull()
  })
})
