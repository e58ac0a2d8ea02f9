import { describe, expect, it } from 'vitest'
import { LANGS, type Category, type Lang } from '../../src/types/index.js'
import { engineOf, hold, settingsOf, started, type Asked } from './support.js'

const engine = engineOf()

/** An answer with a deed, the deed as a listener says it back, and one in which nothing is done. */
const STORIES: Record<Lang, { told: string; heard: string; empty: string; tender: string }> = {
  ja: {
    told: '倉庫で返品が続いていました。そこで、伝票の色を二種類に分けました。半年で返品は月に十四箱から五箱になりました。遅番の方にも、分かりやすくなったと言われました。',
    heard: '伝票の色を二種類に分けられたのですね。',
    empty: 'チームワークを大切にしております。',
    tender: '父が亡くなり、家業の倉庫を手伝いました。そこで、伝票の色を二種類に分けました。',
  },
  en: {
    told: 'Returns kept coming back to our warehouse. So I sorted the slips into two colours. In half a year returns went from fourteen boxes a month to five. The late shift said it was easier to read.',
    heard: 'you sorted the slips into two colours.',
    empty: 'I care a lot about teamwork.',
    tender: 'My father died and I helped out in the warehouse. So I sorted the slips into two colours.',
  },
}

const remarksAfter = (lang: Lang, text: string, category: Category = 'achievement'): string[] =>
  [1, 2, 3, 4, 5, 6].flatMap(seed => {
    const settings = settingsOf(lang, [category], { seed })
    const { moves } = hold(engine, [started(settings)], move => (move.kind === 'ask' ? text : null))
    return [(moves[1] as Asked).acknowledge ?? '']
  })

describe.each(LANGS)('what was done, in %s', lang => {
  const { told, heard, empty, tender } = STORIES[lang]
  const isHeard = (remark: string) => remark.endsWith(heard)

  it('is said back before a question that takes up nothing', () => {
    expect(remarksAfter(lang, told).some(isHeard)).toBe(true)
  })

  it('is said back once an answer', () => {
    const settings = settingsOf(lang, ['achievement'], { probes: [3] })
    const { moves } = hold(engine, [started(settings)], () => told)
    const remarks = moves.map(move => (move.kind === 'end' ? '' : (move.acknowledge ?? '')))
    expect(remarks.filter(isHeard).length).toBeLessThanOrEqual(1)
  })

  it('is not made up, and grief is left alone', () => {
    const words = heard.replace(/[。.]$/, '')
    for (const text of [empty, tender])
      expect(remarksAfter(lang, text).filter(remark => remark.includes(words))).toEqual([])
  })
})
