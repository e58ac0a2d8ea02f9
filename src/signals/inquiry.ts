import * as english from './en/thinking.js'
import { inquiriesOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const looks = [...inquiriesOf(doc)].sort((a, b) => b.strength - a.strength)
  return seen(
    presence(
      looks.reduce((sum, look) => sum + look.strength, 0),
      1.6,
    ),
    looks.map(look => look.span),
  )
}

export const inquiry: Signal = {
  id: 'inquiry',
  polarity: 'for',
  means: {
    en: 'a check made before the change, and what it showed',
    ja: '手を打つ前に調べたことと、そこから分かったこと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
        { text: '録音を聞き返すと、返品の条件を調べる間に止まっていることが分かりました。' },
        { text: '失敗したのは、前の日の在庫を数えていなかったことが原因でした。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '現状を分析し、課題を明確にしました。' },
      ],
    },
  },
  en: {
    detect: english.inquiry,
    examples: {
      ok: [
        {
          text: 'I stood by the bin for an hour and counted what people threw away. Then I asked the cleaner about the lids.',
        },
        {
          text: 'I compared the two invoices line by line and noticed that the tax was rounded twice. I rang the supplier about it.',
        },
      ],
      notOk: [
        { text: 'I identified the issue and implemented a solution.' },
        { text: 'I counted on my team and always looked forward to new challenges.' },
      ],
    },
  },
}
