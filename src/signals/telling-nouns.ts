import { withoutFormulas } from './ja/formulas.js'
import * as english from './en/things.js'
import { share } from './ja/measure.js'
import { spokenPhrasesOf } from './ja/noun-phrases.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const phrases = withoutFormulas(doc, spokenPhrasesOf(doc))
  const telling = phrases.filter(phrase => phrase.kind === 'telling')
  const abstract = phrases.filter(phrase => phrase.kind === 'abstract')
  const value = share(telling.length, telling.length + abstract.length, 0.3, 4)
  return { value, spans: telling.slice(0, 4).map(phrase => phrase.span) }
}

export const tellingNouns: Signal = {
  id: 'telling-nouns',
  polarity: 'for',
  means: {
    en: 'named things, places, papers and people, in place of general terms',
    ja: '物・場所・書類・人などの具体的な名前',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
        { text: '脚立の留め金が緩んで、蛍光灯に手が届きませんでした。倉庫の番線で留め金を巻きました。' },
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
    detect: english.tellingNouns,
    examples: {
      ok: [
        {
          text: 'The milk bottles came back with their caps on, so I hung a second basket by the gate for the caps.',
        },
        {
          text: 'I relabelled the drawers under the till, and the night clerk stopped calling me about batteries.',
        },
      ],
      notOk: [
        { text: 'Strong communication and flexibility gave our organisation stability and growth.' },
        { text: 'My motivation is the realisation of satisfaction through quality and commitment.' },
      ],
    },
  },
}
