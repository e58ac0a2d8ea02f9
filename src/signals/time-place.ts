import * as english from './en/things.js'
import { presence, seen } from './ja/measure.js'
import { spokenPhrasesOf } from './ja/noun-phrases.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const phrases = spokenPhrasesOf(doc)
  const set = phrases.filter(phrase => phrase.timeOrPlace)
  const kinds = new Set(set.map(phrase => phrase.text)).size
  return seen(
    presence(kinds, 2) * 0.6 + presence(set.length / (phrases.length + 4), 0.2) * 0.4,
    set.map(phrase => phrase.span),
  )
}

export const timePlace: Signal = {
  id: 'time-place',
  polarity: 'for',
  means: {
    en: 'when and where it happened',
    ja: 'いつ、どこでのことか',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '月曜の朝、改札の脇で傘を借りる人を待ちました。' },
        { text: '翌日の午後、倉庫の奥で見つけました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '日々ご期待に応えられるよう努めました。' },
      ],
    },
  },
  en: {
    detect: english.timePlace,
    examples: {
      ok: [
        { text: 'On Tuesday morning at 7:30 the crates stood behind the bakery.' },
        { text: 'In March, at night, we left the keys under the counter until Sunday.' },
      ],
      notOk: [
        { text: 'I have always worked hard in many situations.' },
        { text: 'Quality matters, and so do people.' },
      ],
    },
  },
}
