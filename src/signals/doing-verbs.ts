import { withoutFormulas } from './ja/formulas.js'
import * as english from './en/doing.js'
import { isLight, isNamedDoing } from './ja/acts.js'
import { share } from './ja/measure.js'
import { predicatesOf } from './ja/predicates.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const predicates = withoutFormulas(doc, predicatesOf(doc))
  const doing = predicates.filter(
    predicate =>
      !predicate.causative && (isNamedDoing(predicate) || (!predicate.nominal && !isLight(predicate))),
  )
  return {
    value: share(doing.length, predicates.length, 0.3),
    spans: doing.slice(0, 4).map(predicate => predicate.span),
  }
}

export const doingVerbs: Signal = {
  id: 'doing-verbs',
  polarity: 'for',
  means: {
    en: 'verbs for what was actually done: write, carry, count, ask',
    ja: '書く、運ぶ、数えるなど、実際の動作を表す動詞',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
        { text: '鍋を棚の下段に移して、蓋だけ上に並べました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
      ],
    },
  },
  en: {
    detect: english.doingVerbs,
    examples: {
      ok: [
        { text: 'I lifted the lid, poured the paint back and wiped the rim before I closed it.' },
        { text: 'She knocked, looked at the meter and told me to open the valve slowly.' },
      ],
      notOk: [
        {
          text: 'I value cooperation, believe in people and strive to achieve results that satisfy everyone.',
        },
        {
          text: 'We implemented measures, ensured quality and developed solutions that exceeded expectations.',
        },
      ],
    },
  },
}
