import * as english from './en/people.js'
import { presence, seen } from './ja/measure.js'
import { setbacksOf } from './ja/setbacks.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const setbacks = setbacksOf(doc)
  return seen(
    presence(
      setbacks.reduce((sum, setback) => sum + setback.strength, 0),
      2,
    ),
    setbacks.map(setback => setback.span),
  )
}

export const adverse: Signal = {
  id: 'adverse',
  polarity: 'for',
  means: {
    en: 'something that went wrong: a refusal, an error, a first try that failed',
    ja: '断られた、間違えた、うまくいかなかったなど、思いどおりにならなかった出来事',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: 'その案は主任に断られ、棚の配置を元に戻しました。' },
        { text: '日付を一日間違えて、納品が遅れました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '皆様に大変ご好評をいただきました。' },
      ],
    },
  },
  en: {
    detect: english.adverse,
    examples: {
      ok: [
        { text: 'The foreman refused my drawing, and two welders complained about the new gloves.' },
        { text: "The pump broke on the second night, and the owner didn't believe us." },
      ],
      notOk: [
        { text: 'The customer was delighted and thanked us for our service.' },
        { text: 'I refused to give up and believed in my potential.' },
      ],
    },
  },
}
