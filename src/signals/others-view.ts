import * as english from './en/people.js'
import { presence, seen } from './ja/measure.js'
import { othersViewsOf } from './ja/views.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const views = othersViewsOf(doc)
  return seen(
    presence(
      views.reduce((sum, view) => sum + view.strength, 0),
      2,
    ),
    views.map(view => view.span),
  )
}

export const othersView: Signal = {
  id: 'others-view',
  polarity: 'for',
  means: {
    en: 'what another person thought, said or objected to',
    ja: '相手の考えや言い分、反対の理由',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '工場長には、試作を増やすと夜の人手が足りないと反対されました。' },
        { text: '先輩に聞くと、バスの出る前に注文が固まるのだと教えてくれました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '相手の立場に立って考えることを大切にしています。' },
      ],
    },
  },
  en: {
    detect: english.othersView,
    examples: {
      ok: [
        {
          text: "The nurse said the noise was mine, not the machine's. She wanted the cart outside. I asked her why, and she told me about the baby in room four.",
        },
        {
          text: 'My uncle refused at first, because he thought the lid would rust. I asked the welder, and he agreed with my uncle.',
        },
      ],
      notOk: [
        { text: 'I listen to all opinions and value every point of view.' },
        { text: 'The baker carried the trays into the van.' },
      ],
    },
  },
}
