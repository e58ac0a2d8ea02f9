import { describe, expect, it } from 'vitest'
import { suits, tells } from '../../src/interview/told.js'
import { LANGS, TOLD_KINDS, type Lang, type ToldKind, type Wording } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'
import { bank } from './settings.js'
import examples from './told.yaml'

const EXAMPLES = examples as Record<ToldKind, Record<Lang, { yes: string[]; no: string[] }>>

describe.each(TOLD_KINDS)('%s', kind => {
  describe.each(LANGS)('%s', lang => {
    const { yes, no } = EXAMPLES[kind][lang]
    it.each(yes)('is told: %s', text => {
      expect(tells(kind, analyser.analyse(text, lang))).toBe(true)
    })
    it.each(no)('is not told: %s', text => {
      expect(tells(kind, analyser.analyse(text, lang))).toBe(false)
    })
  })
})

it('a wording stays out where it would ask for what was told, or presume what was not', () => {
  const quarrel = analyser.analyse('厨房には反対されました。', 'ja')
  const plain = analyser.analyse('四人で机を並べて作りました。', 'ja')
  const wording = { id: 'x', text: { ja: '？', en: '?' }, by: [] }
  expect(suits(wording, plain)).toBe(true)
  expect(suits({ ...wording, where: ['dispute'] }, quarrel)).toBe(true)
  expect(suits({ ...wording, where: ['dispute'] }, plain)).toBe(false)
  expect(suits({ ...wording, unless: ['exam', 'dispute'] }, quarrel)).toBe(false)
  expect(suits({ ...wording, unless: ['exam', 'dispute'] }, plain)).toBe(true)
})

it('whatever was told, each kind of question has a follow-up of its own for each gap it has any for', () => {
  const own = new Map<string, Wording[]>()
  for (const { gap, categories, wordings } of bank.probes)
    for (const category of categories)
      own.set(`${category}, ${gap}`, [...(own.get(`${category}, ${gap}`) ?? []), ...wordings])
  const plain = (wording: Wording) => !wording.text.ja.includes('{')
  const isAlways = (wordings: Wording[]) =>
    wordings.some(({ unless, where }) => !unless && !where) ||
    // One where it is told, another where it isn't.
    TOLD_KINDS.some(kind =>
      (['unless', 'where'] as const).every(key => wordings.some(wording => isOnly(wording, key, kind))),
    )
  const without = [...own].filter(([, wordings]) => !isAlways(wordings.filter(plain))).map(([kind]) => kind)
  expect(own.size).toBeGreaterThan(90)
  expect(without).toEqual([])
})

const isOnly = (wording: Wording, key: 'unless' | 'where', kind: ToldKind): boolean =>
  wording[key]?.join() === kind && !wording[key === 'unless' ? 'where' : 'unless']
