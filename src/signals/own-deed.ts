import * as english from './en/doing.js'
import { ownDeedsOf, standingDeedsOf } from './ja/acts.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const deeds = ownDeedsOf(doc)
  const standing = standingDeedsOf(doc)
  return seen(
    presence(deeds.length + standing.length * 0.6, 3),
    [...deeds, ...standing].map(deed => deed.span),
  )
}

export const ownDeed: Signal = {
  id: 'own-deed',
  polarity: 'for',
  means: {
    en: 'something the candidate did to a thing that can be named',
    ja: '具体的な物や書類などに対して、本人が実際にしたこと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置き、表紙の写真を箱に貼りました。',
        },
        { text: '伝票を色で分けて、棚の前に吊るしました。残りは箱に入れて、班長に渡しました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '全員で協力し、より良い環境づくりを進めてまいりました。' },
      ],
    },
  },
  en: {
    detect: english.ownDeed,
    examples: {
      ok: [
        {
          text: 'I moved the scales next to the door, wrote the weights on the lids and asked the drivers to sign below.',
        },
        {
          text: 'We tied a bell to the freezer door. I checked the seal every evening and replaced it in May.',
        },
      ],
      notOk: [
        { text: 'I overcame challenges, improved communication and achieved growth together with my team.' },
        { text: 'Bottles, scales, drivers, freezer, bell, door. Move, write, ask, check, replace.' },
        { text: 'I would like to move to a new field and I hope to open many doors.' },
      ],
    },
  },
}
