import * as english from './en/things.js'
import { seen, share } from './ja/measure.js'
import { clauseAround } from './ja/quoting.js'
import { recurringOf } from './ja/chains.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const { recurring, things } = recurringOf(doc)
  return seen(
    share(recurring.length, things, 0, 3) * 2,
    recurring.map(({ start, end }) => {
      const sentence = doc.sentences.findIndex(each => start < each.end)
      return clauseAround(doc, [start, end], sentence)
    }),
  )
}

export const chain: Signal = {
  id: 'chain',
  polarity: 'for',
  means: {
    en: 'the same things followed from the problem to the action to the effect',
    ja: '困りごとから行動、変化まで、同じ物事でつながった話',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '傘立てがよく倒れていました。傘立ての脚に紙を挟みました。それから傘立ては倒れていません。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '効率化を進めました。満足度も上がりました。' },
      ],
    },
  },
  en: {
    detect: english.chain,
    examples: {
      ok: [
        {
          text: 'The hose leaked at the joint. I taped the hose, but the tape slid off the joint, so I cut the joint away.',
        },
        {
          text: 'Guests forgot their umbrellas. I hung a hook for umbrellas by the door, and the guests now touch the hook when they open the door.',
        },
      ],
      notOk: [
        { text: 'I wrote a letter. A cow stood in the kitchen. The painter sold a kettle.' },
        { text: 'Efficiency improved, and satisfaction improved as well.' },
      ],
    },
  },
}
