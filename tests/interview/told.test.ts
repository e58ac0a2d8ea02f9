import { describe, expect, it } from 'vitest'
import { suits, tells } from '../../src/interview/told.js'
import { LANGS, TOLD_KINDS, type Lang, type ToldKind, type Wording } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'
import { bank } from './settings.js'
import examples from './told.yaml'

const EXAMPLES = examples as Record<ToldKind, Record<Lang, { yes: string[]; no: string[] }>>

/** As the answer and as its question. */
function read(text: string, lang: Lang) {
  const doc = analyser.analyse(text, lang)
  return { doc, question: doc }
}

describe.each(TOLD_KINDS)('%s', kind => {
  describe.each(LANGS)('%s', lang => {
    const { yes, no } = EXAMPLES[kind][lang]
    it.each(yes)('is told: %s', text => {
      expect(tells(kind, read(text, lang))).toBe(true)
    })
    it.each(no)('is not told: %s', text => {
      expect(tells(kind, read(text, lang))).toBe(false)
    })
  })
})

it('a wording stays out where it would ask for what was told, or presume what was not', () => {
  const quarrel = read('厨房には反対されました。', 'ja')
  const plain = read('四人で机を並べて作りました。', 'ja')
  const wording = { id: 'x', text: { ja: '？', en: '?' }, by: [] }
  expect(suits(wording, plain, false)).toBe(true)
  expect(suits({ ...wording, where: ['dispute'] }, quarrel, false)).toBe(true)
  expect(suits({ ...wording, where: ['dispute'] }, plain, false)).toBe(false)
  expect(suits({ ...wording, unless: ['exam', 'dispute'] }, quarrel, false)).toBe(false)
  expect(suits({ ...wording, unless: ['exam', 'dispute'] }, plain, false)).toBe(true)
})

it('one case is asked for after an answer that says little', () => {
  const reading = read('頑張りました。', 'ja')
  const wording: Wording = { id: 'x', text: { ja: '？', en: '?' }, by: [], thin: true }
  expect(suits(wording, reading, true)).toBe(true)
  expect(suits(wording, reading, false)).toBe(false)
})

it.each(TOLD_KINDS)('%s matters to a wording', kind => {
  const heeding = bank.probes.flatMap(({ wordings }) => wordings)
  expect(heeding.some(({ unless = [], where = [] }) => [...unless, ...where].includes(kind))).toBe(true)
})

it('whatever was told, each kind of question has a follow-up of its own for each gap it has any for', () => {
  const own = new Map<string, Wording[]>()
  for (const { gap, categories, wordings } of bank.probes)
    for (const category of categories)
      own.set(`${category}, ${gap}`, [...(own.get(`${category}, ${gap}`) ?? []), ...wordings])
  const without = [...own]
    .filter(([, wordings]) => !isCovered(wordings.filter(isPlain)))
    .map(([kind]) => kind)
  expect(own.size).toBeGreaterThan(90)
  expect(without).toEqual([])
})

const isPlain = ({ text, thin = false }: Wording) => !thin && !text.ja.includes('{')

/** Whether one of the wordings suits whatever of their kinds is told. */
function isCovered(wordings: readonly Wording[]): boolean {
  const kinds = [...new Set(wordings.flatMap(({ unless = [], where = [] }) => [...unless, ...where]))]
  return Array.from({ length: 2 ** kinds.length }, (_, bits) =>
    kinds.filter((_kind, at) => (bits >> at) % 2 === 1),
  ).every(told =>
    wordings.some(
      ({ unless = [], where = [] }) =>
        !unless.some(kind => told.includes(kind)) && where.every(kind => told.includes(kind)),
    ),
  )
}
