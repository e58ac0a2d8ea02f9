import * as english from './en/talk.js'
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
    ja: '具体的な物や人が出てこない、姿勢や気持ちの言葉',
    en: 'words of attitude, with few particular things or people',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '社会に貢献し成長できる環境に魅力を感じ、全力で挑戦したいです。' },
        { text: '熱意と責任感を大切に、信頼される人材へと成長してまいります。' },
      ],
      notOk: [
        { text: '釜の縁に残る生地の厚みを毎朝はかっていました。' },
        { text: '雨の日は傘立ての向きを変え、入口の床を一時間おきに拭いていました。' },
      ],
    },
  },
  en: {
    detect: english.attitudeTalk,
    examples: {
      ok: [
        {
          text: 'I am always extremely passionate and truly give everything for meaningful, inspiring challenges.',
        },
        { text: 'Your innovative culture and wonderful values are the perfect environment for my growth.' },
      ],
      notOk: [
        { text: 'The second bell rings late, so the bakers start without the salt.' },
        { text: 'I hung the keys by the door and wrote the hour on the card.' },
      ],
    },
  },
}
