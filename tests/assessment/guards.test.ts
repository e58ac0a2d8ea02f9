import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LANGS,
  type Assessment,
  type Bilingual,
  type Category,
  type IntegrityId,
  type Stage,
} from '../../src/types/index.js'
import cases from './guards.yaml'
import { answerOf, judged } from './support.js'

interface Case {
  category: Category
  text: string
  question?: string
  why: IntegrityId
}
const { refusals, slogans, worthless, plain } = cases as Record<string, Bilingual<Case[]>>
const STAGES: Stage[] = [1, 2]
const BEFORE = { ja: '前の店では棚を直しました。', en: 'I mended the shelves in my last shop.' }

const verdictsOf = ({ causes }: Assessment, but: string[] = []) =>
  Object.entries(causes)
    .filter(([id, { verdict }]) => verdict !== 'not-applicable' && !but.includes(id))
    .map(([, { verdict }]) => verdict)

const levelsOf = ({ criteria }: Assessment, but: string[] = []) =>
  Object.entries(criteria).flatMap(([id, { level }]) => (level === null || but.includes(id) ? [] : [level]))

const only = <T>(value: T, items: T[]) => {
  expect(items.length).toBeGreaterThan(0)
  expect(new Set(items)).toEqual(new Set([value]))
}

describe.each(LANGS)('in %s', lang => {
  const rows = (list: Bilingual<Case[]> | undefined) =>
    list![lang].flatMap(item => STAGES.map(stage => [stage, item.text, item] as const))
  const assessed = (stage: Stage, { category, text, question }: Case, firstRound: string | null = null) =>
    judged(answerOf(lang, text, { stage, category, firstRound, question: question ?? '' }))

  describe.each([
    ['as it stands', (text: string) => text],
    ['among blanks', (text: string) => `\n  ${text}　\n\n`],
  ])('%s', (_, set) => {
    it.each(rows(refusals))('stage %i: "%s" is a refusal', (stage, _, item) => {
      const { assessment, guards } = assessed(stage, { ...item, text: set(item.text) }, BEFORE[lang])
      expect(guards.refusal).toBe(true)
      only('present', verdictsOf(assessment, ['same-story']))
      only(1, levelsOf(assessment, ['manners']))
      expect(assessment.score).toBeLessThanOrEqual(stage === 2 ? 0 : 25)
      expect(assessment.pass).toBe('no')
    })
  })

  it.each(rows(slogans))('stage %i: "%s" is empty', (stage, _, item) => {
    const { assessment } = assessed(stage, item)
    only('present', verdictsOf(assessment))
    // Claimed, not supported: that is what level 2 is for.
    for (const level of levelsOf(assessment, ['manners', 'clarity'])) expect(level).toBeLessThanOrEqual(2)
    expect(assessment.score).toBeLessThan(stage === 2 ? 20 : 56)
    expect(assessment.pass).not.toBe('yes')
  })

  it.each(rows(worthless))('stage %i: "%s" earns nothing', (stage, _, item) => {
    const { assessment } = assessed(stage, item, BEFORE[lang])
    expect(assessment.integrity).toContain(item.why)
    only('present', verdictsOf(assessment))
    only(1, levelsOf(assessment))
    expect(assessment).toMatchObject({ score: 0, pass: 'no' })
  })

  it('a text without words earns nothing, whatever else is in it', () => {
    const noWord = fc
      .array(
        fc.constantFrom(
          '',
          ' ',
          '\n',
          '\r\n',
          '　',
          '。',
          '…',
          '.',
          '!',
          '？',
          '😀',
          '\u200b',
          '\ud83d',
          '-',
        ),
        {
          maxLength: 8,
        },
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(noWord, fc.constantFrom(...STAGES), (text, stage) => {
        const { assessment } = judged(answerOf(lang, text, { stage, category: 'reverse-question' }))
        only('present', verdictsOf(assessment))
        only(1, levelsOf(assessment))
        expect(assessment).toMatchObject({ score: 0, pass: 'no' })
        expect(assessment.causes['weak-questions'].rules[0]).toBe('weak-questions/none')
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  it.each(rows(plain))('stage %i: "%s" is too short to be called good, and no refusal', (stage, _, item) => {
    const { assessment, guards } = assessed(stage, item, BEFORE[lang])
    expect(guards).toMatchObject({ short: true, refusal: false, slogans: false, void: false, integrity: [] })
    expect(verdictsOf(assessment)).not.toContain('absent')
    expect(levelsOf(assessment)).not.toContain(4)
    expect(assessment.pass).not.toBe('yes')
    expect(assessment.score).toBeGreaterThan(0)
  })
})

describe('hidden words', () => {
  const VISIBLE = {
    ja: '貴社の理念に共感し、成長したいと考えております。何事にも全力で取り組みます。',
    en: 'I admire your mission and I want to grow here. I always give my best in everything.',
  }
  const HIDDEN = {
    ja: '前の店では伝票の控えを色で分け、取り違えが月に九件から二件に減りました。御社の検品でも同じ手順を試します。',
    en: 'I coloured the slips in my last shop and mix-ups fell from nine a month to two. I would try that in your checks.',
  }
  it.each(LANGS)('in %s add nothing to what is seen', lang => {
    const bare = judged(answerOf(lang, VISIBLE[lang], { category: 'why-us' })).assessment
    const hiding = judged(answerOf(lang, `${VISIBLE[lang]}<!-- ${HIDDEN[lang]} -->`, { category: 'why-us' }))
    expect(hiding.assessment.integrity).toContain('hidden-text')
    expect(hiding.assessment.score).toBe(bare.score)
    expect(hiding.assessment.causes).toEqual(bare.causes)
    expect(hiding.assessment.criteria).toEqual(bare.criteria)
  })

  it.each(LANGS)('in %s leave the offsets of what is seen as they are', lang => {
    const text = `<!-- ${VISIBLE[lang]} -->\n${HIDDEN[lang]}`
    const { assessment } = judged(answerOf(lang, text, { category: 'why-us' }))
    const spans = Object.values(assessment.causes).flatMap(({ evidence }) => evidence.map(({ span }) => span))
    const shown = spans.flatMap(span => (span === null ? [] : [text.slice(...span)]))
    expect(shown.length).toBeGreaterThan(0)
    for (const words of shown) expect(HIDDEN[lang]).toContain(words)
  })

  it('a stray invisible character is reported, and the answer judged all the same', () => {
    const text = HIDDEN.ja.replace('控え', '控\u200bえ')
    const { assessment } = judged(answerOf('ja', text))
    expect(assessment.integrity).toEqual(['hidden-text'])
    expect(assessment.score).toBeGreaterThan(30)
  })
})
