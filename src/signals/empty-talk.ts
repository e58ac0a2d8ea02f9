import { quotesOf } from './ja/quotes.js'
import { emptyShare } from './ja/substance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { value, clauses } = emptyShare(doc)
  return { value, spans: quotesOf(clauses).slice(0, 4) }
}

export const emptyTalk: Signal = {
  id: 'empty-talk',
  polarity: 'against',
  means: {
    ja: '何も名指さず、誰も動いていない文節が多い',
    en: 'clauses in which nothing particular is named and nobody acts',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '何事も大切だと思いますので、そのことを常に意識しております。' },
        { text: 'いろいろなことに挑戦し、大きく成長できたと感じています。' },
      ],
      notOk: [{ text: '棚の札を色で分けたので、夜勤の人が薬を取り違えなくなりました。' }],
    },
  },
  en: { detect: null, reason: 'pending' },
}
