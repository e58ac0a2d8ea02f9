import * as english from './en/faults.js'
import { presence, seen } from './ja/measure.js'
import { ownFaultsOf } from './ja/setbacks.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const faults = ownFaultsOf(doc)
  return seen(
    presence(
      faults.reduce((sum, fault) => sum + fault.strength, 0),
      1.5,
    ),
    faults.map(fault => fault.span),
  )
}

export const ownFault: Signal = {
  id: 'own-fault',
  polarity: 'for',
  means: {
    en: 'a mistake or oversight that the candidate admits',
    ja: '自分の見落としや思い込みだったと認めたこと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '原因は私が締め切りを一日間違えたことです。' },
        { text: '前の月と同じだと思い込み、単価の欄を見ておりませんでした。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '先方の確認不足により、納品が遅延いたしました。' },
      ],
    },
  },
  en: {
    detect: english.ownFault,
    examples: {
      ok: [
        {
          text: "I hadn't asked the night shift. I forgot the second key, and I should have said so at once.",
        },
        { text: "I was wrong about the labels, and I didn't tell the buyer until Friday." },
      ],
      notOk: [
        { text: 'I have never made a mistake with an order.' },
        { text: 'The supplier caused the delay and nobody told us.' },
      ],
    },
  },
}
