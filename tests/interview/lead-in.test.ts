import { describe, expect, it } from 'vitest'
import { leadIn } from '../../src/interview/lead-in.js'
import type { Category, Gap, Lang } from '../../src/types/index.js'
import { answerOf, judged } from '../assessment/support.js'
import { bank } from './support.js'

const STRENGTH: Record<Lang, string> = {
  ja: '人の話を最後まで聞けるところが強みです。窓口では、聞き取りの紙を作りました。',
  en: 'My main strength is attention to detail. I made a form for the counter.',
}
const WISH: Record<Lang, string> = {
  ja: '前職では倉庫におりました。今後は荷受け業務の改善に携わりたいです。',
  en: 'I worked in a warehouse for six years. I would like to improve the way a loading bay is run.',
}
const FRESH = { questions: [] as string[], deeper: false }

const cases: [Lang, string, Category, Gap, string | null][] = [
  ['ja', STRENGTH.ja, 'strength', 'detail', '人の話を最後まで聞けるところが強みとのことですが、'],
  ['en', STRENGTH.en, 'strength', 'detail', 'You said your main strength is attention to detail.'],
  ['ja', WISH.ja, 'career-vision', 'field', '荷受け業務の改善に携わりたいとのことですが、'],
  [
    'en',
    WISH.en,
    'career-vision',
    'field',
    'You said you would like to improve the way a loading bay is run.',
  ],
  // Nobody asked for a strength or a wish, and a question about the person doesn't lead on from a strength.
  ['ja', STRENGTH.ja, 'achievement', 'detail', null],
  ['en', STRENGTH.en, 'failure', 'detail', null],
  ['ja', STRENGTH.ja, 'strength', 'learning', null],
  ['en', WISH.en, 'teamwork', 'learning', null],
  ['ja', WISH.ja, 'motivation', 'field', null],
]

describe('before a question that takes up nothing', () => {
  it.each(cases)('%s: %s (%s, %s)', (lang, text, category, gap, said) => {
    expect(leadIn(gap, judged(answerOf(lang, text, { category })), bank, FRESH)).toBe(said)
  })

  it('nothing is taken up twice', () => {
    for (const lang of ['ja', 'en'] as const) {
      const judgement = judged(answerOf(lang, STRENGTH[lang], { category: 'strength' }))
      const first = leadIn('detail', judgement, bank, FRESH)!
      expect(leadIn('others', judgement, bank, { questions: [first], deeper: true })).toBeNull()
    }
  })
})
