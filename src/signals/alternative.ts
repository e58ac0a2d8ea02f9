import * as english from './en/thinking.js'
import { alternativesOf, trialsOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const choices = [...alternativesOf(doc), ...trialsOf(doc)]
  return seen(
    presence(
      choices.reduce((sum, choice) => sum + choice.strength, 0),
      2,
    ),
    choices.map(choice => choice.span),
  )
}

export const alternative: Signal = {
  id: 'alternative',
  polarity: 'for',
  means: {
    en: 'a choice between ways of doing it, or something given up',
    ja: 'ほかの方法との比較や、あえてやめたこと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '値下げも検討しましたが、粗利が残らないので見送り、売り場の位置を変えました。' },
        { text: '画面で読むのをやめて、紙に刷って後ろから読みました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '最善の方法を選択し、全力で取り組みました。' },
      ],
    },
  },
  en: {
    detect: english.alternative,
    examples: {
      ok: [
        {
          text: 'A second till was the other option, but the counter was too narrow, so we put a bell on it instead.',
        },
        {
          text: 'Mona wanted to mail the keys. We tried both ways for a week and kept the safe with the code.',
        },
      ],
      notOk: [
        { text: 'I considered every possibility and chose the best solution.' },
        { text: 'I put the keys in the safe.' },
      ],
    },
  },
}
