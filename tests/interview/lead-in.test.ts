import { describe, expect, it } from 'vitest'
import { leadIn } from '../../src/interview/lead-in.js'
import type { Category, Gap, Lang } from '../../src/types/index.js'
import { answerOf, judged } from '../assessment/support.js'
import { bank } from './support.js'

const DEED: Record<Lang, string> = {
  ja: '伝票がよく混ざって困っていました。そこで私は伝票の色を二種類に分けました。',
  en: 'The delivery slips were always mixed up. I sorted the delivery slips by colour.',
}
const WISH: Record<Lang, string> = {
  ja: '前職では倉庫におりました。今後は荷受け業務の改善に携わりたいです。',
  en: 'I worked in a warehouse for six years. I would like to improve the way a loading bay is run.',
}
const FRESH = { questions: [] as string[], deeper: false }

const cases: [Lang, string, Category, Gap, string | null][] = [
  ['ja', DEED.ja, 'problem-solving', 'others', '伝票の色を二種類に分けられたとのことですが、'],
  ['en', DEED.en, 'problem-solving', 'others', 'You said you sorted the delivery slips by colour.'],
  ['ja', WISH.ja, 'motivation', 'field', '荷受け業務の改善に携わりたいとのことですが、'],
  ['en', WISH.en, 'motivation', 'field', 'You said you would like to improve the way a loading bay is run.'],
  // What went wrong isn't read back, a question about a part doesn't lead on from a deed, and nobody asked for a wish.
  ['ja', DEED.ja, 'failure', 'others', null],
  ['en', DEED.en, 'failure', 'others', null],
  ['ja', DEED.ja, 'achievement', 'role', null],
  ['en', WISH.en, 'teamwork', 'learning', null],
]

describe('before a question that takes up nothing', () => {
  it.each(cases)('%s: %s (%s, %s)', (lang, text, category, gap, said) => {
    expect(leadIn(gap, judged(answerOf(lang, text, { category })), bank, FRESH)).toBe(said)
  })

  it('nothing is taken up twice', () => {
    for (const lang of ['ja', 'en'] as const) {
      const judgement = judged(answerOf(lang, DEED[lang], { category: 'problem-solving' }))
      const first = leadIn('others', judgement, bank, FRESH)!
      expect(leadIn('result', judgement, bank, { questions: [first], deeper: true })).toBeNull()
    }
  })
})
