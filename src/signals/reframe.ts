import * as english from './en/thinking.js'
import { reframingsOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const turns = reframingsOf(doc)
  return seen(
    presence(turns.length, 2),
    turns.map(turn => turn.span),
  )
}

export const reframe: Signal = {
  id: 'reframe',
  polarity: 'for',
  means: {
    en: 'a belief that proved wrong, and what turned out to be true',
    ja: '思い込みに気づき、見方を改めたこと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '忙しいからではなく、札の字が小さくて読めなかったのです。' },
        { text: '味付けのせいだと思っていたのですが、盛り付けの順番が違っていました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '忙しい状況でしたが、前向きに取り組みました。' },
        { text: '知識だけではなく、姿勢も大切にしています。' },
      ],
    },
  },
  en: {
    detect: english.reframe,
    examples: {
      ok: [
        {
          text: 'We thought the printer was slow. It turned out the files came from a folder on the old server.',
        },
        { text: "It wasn't the price but the bus: the last one left ten minutes before we closed." },
      ],
      notOk: [
        { text: 'It was a difficult time, but I stayed positive and kept going.' },
        { text: 'Teamwork is important, and I have always believed in it.' },
      ],
    },
  },
}
