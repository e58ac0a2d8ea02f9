import * as english from './en/people.js'
import { othersActsOf } from './ja/acts.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const acts = othersActsOf(doc)
  return seen(
    presence(acts.length, 2),
    acts.map(act => act.span),
  )
}

export const otherPeopleAct: Signal = {
  id: 'other-people-act',
  polarity: 'for',
  means: {
    en: 'something that another person in the story did, beyond giving praise',
    ja: '先輩や取引先など、ほかの人が実際にとった行動',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '班長が翌朝、自分から札を付け替えてくれました。' },
        { text: '河野さんが見本を持ち帰って、経理の方に見せました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '周囲からも高い評価をいただき、頼りにされる存在になりました。' },
      ],
    },
  },
  en: {
    detect: english.otherPeopleAct,
    examples: {
      ok: [
        {
          text: 'The caretaker laughed, fetched a ladder and held it. Later he painted the second rung red.',
        },
        { text: 'My supervisor crossed out the line, and Pedro rewrote it in Spanish.' },
      ],
      notOk: [
        { text: 'Everyone respects everyone in our team.' },
        { text: 'I fetched a ladder and painted the rung.' },
        { text: 'The client praised me and thanked our team.' },
      ],
    },
  },
}
