import { describe, expect, it } from 'vitest'
import { tierOf } from '../../src/assessment/index.js'
import { apply } from '../../src/interview/index.js'
import { CATEGORIES, GAPS, LANGS, type Category, type Gap, type Lang } from '../../src/types/index.js'
import { judged, sample } from '../assessment/support.js'
import replies from './closing.yaml'
import { bank, engineOf, hold, settingsOf, started, stateOf, type Asked, type Candidate } from './support.js'

type Kind = 'good' | 'thin' | 'stuck'
const REPLIES = replies as Record<Gap, Record<Lang, Record<Kind, string[]>>>
const engine = engineOf()

const ANSWER: Record<Lang, string> = {
  ja: '配送センターで荷受けを三年担当しました。雨の日は荷受け場が狭くなり、いつも列ができていました。皆で協力して効率化に取り組み、評価をいただきました。',
  en: 'I worked on the loading bay of a parcel depot for three years. On wet days there was always a queue. We all worked together to become more efficient, and I received good feedback.',
}

const replyTo = ({ kind, ...move }: Asked, lang: Lang, as: Kind, turn: number): string =>
  kind === 'ask' ? ANSWER[lang] : REPLIES[(move as { gap: Gap }).gap][lang][as][turn % 3]!

const candidate = (lang: Lang, as: Kind): Candidate => {
  let turn = 0
  return move => replyTo(move, lang, as, turn++)
}

const held = (lang: Lang, categories: Category[], as: Kind, more: Parameters<typeof settingsOf>[2] = {}) =>
  hold(engine, [started(settingsOf(lang, categories, more))], candidate(lang, as))

const quotations = (text: string) => [...text.matchAll(/[「“](.+?)[」”]/g)].map(([, quote]) => quote!)

describe.each(LANGS)('an interviewer in %s', lang => {
  it('opens, asks what was planned in its order, and closes', () => {
    const { moves, state } = held(lang, ['work-content', 'motivation'], 'thin', { probes: [0, 0] })
    expect(moves.map(({ kind }) => kind)).toEqual(['ask', 'ask', 'end'])
    expect(moves[0]).toMatchObject({ question: 0, text: state.settings.questions[0]!.text })
    expect(bank.lines.opening[lang]).toContain((moves[0] as Asked).acknowledge)
    expect(bank.lines.acknowledge[lang]).toContain((moves[1] as Asked).acknowledge)
    expect(bank.lines.close[lang]).toContain(moves[2]!.text)
    expect(state.ended).toBe('finished')
  })

  it.each([0, 1, 2, 3])('follows up %i times at most', most => {
    const { state } = held(lang, ['work-content', 'failure'], 'thin', { probes: [most, most] })
    expect(state.turns.map(({ probes }) => probes.length)).toEqual([most, most])
  })

  it('asks an open gap twice at most, and a closed one never again', () => {
    for (const as of ['good', 'thin'] as const)
      for (const turn of held(lang, ['work-content', 'failure', 'motivation'], as).state.turns)
        turn.probes.forEach(({ gap }, index) => {
          const earlier = turn.probes.slice(0, index).filter(probe => probe.gap === gap)
          expect(earlier.length).toBeLessThan(2)
          expect(earlier.some(({ closed }) => closed)).toBe(false)
        })
  })

  it('leaves a candidate alone who is stuck twice running', () => {
    const { state } = held(lang, ['work-content', 'failure', 'motivation'], 'stuck')
    const counts = state.turns.map(({ probes }) => probes.length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
    expect(counts.filter(count => count === 2).length).toBeGreaterThanOrEqual(2)
  })

  it('takes up a thread again after one stuck reply', () => {
    let turn = 0
    const { state } = hold(engine, [started(settingsOf(lang, ['work-content']))], move =>
      replyTo(move, lang, turn++ === 1 ? 'stuck' : 'thin', turn),
    )
    expect(state.turns[0]!.probes).toHaveLength(3)
  })

  it('moves on from a strong answer once a gap is closed', () => {
    const strong = sample(lang, 7)
      .filter(({ stage, category }) => stage === 2 && category !== 'reverse-question')
      .map(answer => ({ answer, ...judged(answer) }))
      .filter(({ assessment }) => tierOf(assessment.criteria) === 'strong')
      .slice(0, 2)
    expect(strong.length).toBeGreaterThan(1)
    const counts = strong.map(({ answer: { answer, category } }) => {
      const reply = candidate(lang, 'good')
      const told: Candidate = (move, state) => (move.kind === 'ask' ? answer : reply(move, state))
      return hold(engine, [started(settingsOf(lang, [category]))], told).state.turns[0]!.probes.length
    })
    expect(counts.filter(count => count === 1).length).toBeGreaterThanOrEqual(counts.length - 1)
  })

  it('takes no for an answer where questions were invited', () => {
    const nothing = lang === 'ja' ? '特にありません。' : 'No, nothing, thank you.'
    const { state, moves } = hold(engine, [started(settingsOf(lang, ['reverse-question']))], () => nothing)
    expect(state.turns[0]!.probes).toEqual([])
    expect(moves.at(-1)!.kind).toBe('end')
  })

  it('closes when the last question back has been asked', () => {
    const [asks, done] =
      lang === 'ja'
        ? [
            '雨の日の荷受けの順番は、どなたが決めておられますか。前の職場では列ができて困りました。',
            'いえ、以上です。ありがとうございます。',
          ]
        : [
            'Who decides the order of the lorries on wet days? We had queues where I worked.',
            "No, that's all from me, thank you.",
          ]
    const settings = settingsOf(lang, ['reverse-question'], { probes: [3] })
    const { state } = hold(engine, [started(settings)], ({ kind }) => (kind === 'ask' ? asks : done))
    expect(state.turns[0]!.probes).toHaveLength(1)
  })

  it('goes on where a question is skipped, at once or when it is followed up', () => {
    const settings = settingsOf(lang, ['work-content', 'failure'])
    expect(hold(engine, [started(settings)], () => null).moves.map(({ kind }) => kind)).toEqual([
      'ask',
      'ask',
      'end',
    ])
    const later = hold(engine, [started(settings)], move => (move.kind === 'ask' ? ANSWER[lang] : null))
    expect(later.moves.map(({ kind }) => kind)).toEqual(['ask', 'probe', 'ask', 'probe', 'end'])
  })

  it.each(CATEGORIES)('hears all replies of a script to %s, good ones and none alike', category => {
    for (const as of ['good', 'stuck'] as const) {
      const { state } = held(lang, [category], as, { scripted: true, probes: [3] })
      expect(state.turns[0]!.probes.map(({ reply }) => reply)).not.toContain(null)
      expect(state.turns[0]!.probes).toHaveLength(3)
    }
  })

  it('never repeats a wording or a quotation, even to somebody who repeats himself', () => {
    const categories: Category[] = ['work-content', 'failure', 'motivation', 'teamwork', 'reverse-question']
    const answers = sample(lang, 40)
    for (const [index, { answer }] of answers.slice(0, 3).entries()) {
      let turn = index
      const { state } = hold(engine, [started(settingsOf(lang, categories))], move =>
        move.kind === 'ask' ? answer : replyTo(move, lang, turn++ % 2 ? 'thin' : 'good', turn),
      )
      const probes = state.turns.flatMap(turn => turn.probes)
      expect(probes.length).toBeGreaterThan(5)
      const wordings = probes.map(({ wording }) => wording)
      expect(new Set(wordings).size).toBe(wordings.length)
      const quoted = probes.flatMap(({ text }) => quotations(text))
      expect(quoted.filter((quote, at) => quoted.indexOf(quote) < at)).toEqual([])
    }
  })

  it('says the same whatever it judged before', () => {
    const state = (category: Category) =>
      [
        { type: 'asked', question: 0, text: '' } as const,
        { type: 'answered', question: 0, text: ANSWER[lang], seconds: null } as const,
      ].reduce(apply, stateOf(settingsOf(lang, [category])))
    for (const category of ['motivation', 'failure', 'reverse-question'] as const) {
      const used = engineOf()
      for (const other of CATEGORIES) used.decide(state(other))
      expect(used.decide(state(category))).toEqual(engineOf().decide(state(category)))
    }
  })

  it('asks the open question again, word for word', () => {
    const first = hold(engine, [started(settingsOf(lang, ['work-content']))], candidate(lang, 'thin'))
    const at = first.events.findIndex(({ type }) => type === 'probed')
    const broken = first.events.slice(0, at + 1)
    const move = engine.decide(broken.slice(1).reduce(apply, apply(null, broken[0]!)))
    expect(move).toMatchObject({
      kind: 'probe',
      text: (broken[at] as { text: string }).text,
      acknowledge: null,
    })
  })

  it('says neighbouring acknowledgements in different words', () => {
    const { moves } = held(lang, ['work-content', 'failure', 'motivation'], 'thin')
    const said = moves.flatMap(move => (move.kind === 'end' ? [] : [move.acknowledge]))
    said.forEach((line, index) => expect(line).not.toBe(said[index + 1]))
  })
})

it('the seed chooses the words of the opening', () => {
  const openings = Array.from({ length: 12 }, (_, seed) => {
    const move = engine.decide(stateOf(settingsOf('ja', ['work-content'], { seed })))
    return move.kind === 'ask' ? move.acknowledge : null
  })
  expect(new Set(openings).size).toBeGreaterThan(3)
})

it('every gap has wordings enough for a session', () => {
  for (const gap of GAPS)
    expect(bank.probes.filter(set => set.gap === gap).flatMap(set => set.wordings).length).toBeGreaterThan(5)
})

describe('a hint', () => {
  it.each(CATEGORIES)('helps with %s in both languages', category => {
    for (const track of category === 'reason-for-leaving'
      ? (['career'] as const)
      : (['career', 'new-grad'] as const)) {
      const [ja, en] = LANGS.map(lang => engine.hint(stateOf(settingsOf(lang, [category], { track })), 0))
      expect(ja).toMatch(/[ぁ-ん]/)
      expect(en).toMatch(/[a-z]{3}/)
    }
  })
})
