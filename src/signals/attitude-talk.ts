import { quotesOf } from './ja/quotes.js'
import { attitudeShare } from './ja/substance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { value, clauses } = attitudeShare(doc)
  return { value, spans: quotesOf(clauses).slice(0, 4) }
}

export const attitudeTalk: Signal = {
  id: 'attitude-talk',
  polarity: 'against',
  means: {
    ja: '姿勢や気持ちの言葉ばかりで、具体的な物や人が出てこない',
    en: "words of attitude outweigh anything particular",
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '社会に貢献し成長できる環境に魅力を感じ、全力で挑戦したいです。' }, { text: '熱意と責任感を大切に、信頼される人材へと成長してまいります。' }],
      notOk: [{ text: '釜の縁に残る生地の厚みを毎朝はかっていました。' }, { text: '雨の日は傘立ての向きを変え、入口の床を一時間おきに拭いていました。' }],
    },
  },
  en: { detect: null, reason: 'pending' },
}
