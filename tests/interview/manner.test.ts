import { describe, expect, it } from 'vitest'
import { planQuestions, type PlanSettings } from '../../src/interview/plan.js'
import { LANGS, PERSONAS, TRACKS, type Lang, type Persona } from '../../src/types/index.js'
import { bank, engineOf, hold, settingsOf, started, type Asked } from './support.js'

const engine = engineOf()

const SAID: Record<Lang, string> = {
  ja: '配送センターで荷受けを三年担当しました。雨の日は荷受け場が狭くなり、いつも列ができていました。皆で協力して効率化に取り組み、評価をいただきました。',
  en: 'I worked on the loading bay of a parcel depot for three years. On wet days there was always a queue. We all worked together to become more efficient, and I received good feedback.',
}

const plan = (more: Partial<PlanSettings>) =>
  planQuestions(
    {
      stage: 2,
      track: 'career',
      lang: 'ja',
      questions: 6,
      seed: 3,
      again: [],
      persona: null,
      pressure: false,
      ...more,
    },
    bank,
  )

const everything = [...bank.sets.flatMap(({ questions }) => questions), ...bank.unexpected]
const byOf = (id: string | null) => everything.find(question => question.id === id)!.by

const held = (lang: Lang, more: Parameters<typeof settingsOf>[2]) =>
  hold(
    engine,
    [started(settingsOf(lang, ['work-content', 'motivation', 'teamwork'], more))],
    () => SAID[lang],
  )

describe.each(PERSONAS)('%s', persona => {
  it('asks nothing that belongs to somebody else', () => {
    for (const track of TRACKS)
      for (const seed of [0, 1, 2, 3, 4, 5, 6, 7])
        for (const { id } of plan({ persona, track, seed, questions: 10, pressure: true }))
          expect([[], persona], id!).toContainEqual(
            byOf(id).length === 0 ? [] : byOf(id).find(by => by === persona),
          )
  })

  it('has a main question of every kind, and eight follow-ups for every gap, to choose from', () => {
    const fits = (by: readonly Persona[]) => by.length === 0 || by.includes(persona)
    for (const { stage, questions, category, track } of bank.sets)
      expect(questions.filter(({ by }) => fits(by)).length, `${stage} ${track} ${category}`).toBeGreaterThan(
        0,
      )
    for (const { gap, categories, wordings } of bank.probes.filter(set => set.categories.length === 0))
      expect(wordings.filter(({ by }) => fits(by)).length, `${gap} ${categories}`).toBeGreaterThanOrEqual(8)
  })

  it.each(LANGS)('digs elsewhere than the others: %s', lang => {
    const gaps = (who: Persona | null) =>
      held(lang, { persona: who }).state.turns.flatMap(({ probes }) => probes.map(({ gap }) => gap))
    expect(gaps(persona).length).toBeGreaterThan(2)
    expect(PERSONAS.some(other => gaps(other).join() !== gaps(persona).join())).toBe(true)
  })
})

it('each begins with what they care for', () => {
  const first = (persona: Persona) =>
    plan({ persona, questions: 5 })
      .map(({ category }) => category)
      .slice(0, 2)
  expect(new Set(PERSONAS.map(persona => first(persona).join())).size).toBe(PERSONAS.length)
})

describe.each(LANGS)('under pressure, in %s', lang => {
  it('unexpected questions come, as many as there is room for', () => {
    const kinds = plan({ lang, pressure: true, questions: 8 }).map(({ category }) => category)
    expect(kinds.filter(category => category === 'unexpected').length).toBeGreaterThanOrEqual(2)
    expect(kinds.at(-1)).toBe('reverse-question')
  })

  it('something is doubted, silence falls, and no doubt is uttered twice', () => {
    const { state, moves } = held(lang, { pressure: true })
    const doubts = state.turns
      .flatMap(({ probes }) => probes)
      .filter(({ wording }) => wording.startsWith('doubt-'))
    expect(doubts.length).toBeGreaterThan(0)
    expect(new Set(doubts.map(({ wording }) => wording)).size).toBe(doubts.length)
    const remarks = moves.map(move => (move as Asked).acknowledge)
    expect(remarks.some(remark => bank.lines.silence[lang].includes(remark!))).toBe(true)
  })

  it('without it nobody is doubted', () => {
    const { state } = held(lang, {})
    expect(
      state.turns.flatMap(({ probes }) => probes).filter(({ wording }) => wording.startsWith('doubt-')),
    ).toEqual([])
  })
})

describe.each(LANGS)('when the time is up, in %s', lang => {
  it('only the invitation to ask back is left, and it is said why', () => {
    const settings = settingsOf(lang, ['work-content', 'motivation', 'teamwork', 'reverse-question'], {
      minutes: 1,
    })
    // Ten seconds an answer, five a reply: a minute is over within the third question.
    const { moves, state } = hold(engine, [started({ ...settings, minutes: 0.5 })], () => SAID[lang])
    expect(state.turns.map(({ asked }) => asked)).toEqual([true, true, false, true])
    const last = moves.findLast(move => move.kind === 'ask')!
    expect(bank.lines.hurry[lang]).toContain(last.acknowledge)
  })
})
