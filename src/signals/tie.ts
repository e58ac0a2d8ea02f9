import * as english from './en/company.js'
import { harbour } from './en/example-company.js'
import { company } from './ja/example-company.js'
import { strengthOf, spansOf, tieOf } from './ja/tie.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const tie = tieOf(reading)
  return { value: strengthOf(tie), spans: spansOf(reading, tie).slice(0, 4) }
}

export const tie: Signal = {
  id: 'tie',
  polarity: 'for',
  means: {
    ja: '自分の経験と応募先の事情とのつながり（社名を他社に替えると成り立たないもの）',
    en: 'a link between the candidate’s experience and this company that would not fit a competitor',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        {
          text: '前職では旅館の給湯室を一人で直しに行き、部品が足りず宿に泊まりました。御社では二人一組で旅館を回られると伺い、それなら一人が部品を取りに戻れると考えました。',
          company,
        },
      ],
      notOk: [
        { text: '御社は離島の旅館への出張修理を二人一組で行い、倉庫を閉じられたと拝見しました。', company },
        { text: '貴社の安定した基盤と社風に魅力を感じ、志望いたしました。', company },
      ],
    },
  },
  en: {
    detect: english.tie,
    examples: {
      ok: [
        {
          text: 'At the laundry I ran, I hung forty wet aprons on one rack. Your boats go out with wet nets for the same reason.',
          company: harbour,
        },
        {
          text: 'I repaired nets with my aunt for two winters, and I counted the knots. You sell the nets back to the crews.',
          company: harbour,
        },
      ],
      notOk: [
        {
          text: 'I learned that your crews sort the catch on board. This impressed me very much.',
          company: harbour,
        },
        {
          text: 'Your values and your stable growth impressed me, and I want to contribute.',
          company: harbour,
        },
      ],
    },
  },
}
