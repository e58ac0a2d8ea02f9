import * as english from './en/doing.js'
import { practicesOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const practices = [...practicesOf(doc)].sort((a, b) => b.strength - a.strength)
  return seen(
    presence(
      practices.reduce((sum, practice) => sum + practice.strength, 0),
      1,
    ),
    practices.map(practice => practice.span),
  )
}

export const standingPractice: Signal = {
  id: 'standing-practice',
  polarity: 'for',
  means: {
    en: 'a rule or habit that came out of it and is still kept',
    ja: 'その後も続けている具体的な決まりごと',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: 'それからは、鍵を返すときに番号を声に出して読むようにしています。' },
        { text: '今も月曜の朝に、棚の札を二人で数えています。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '今後も初心を忘れず、努力してまいります。' },
      ],
    },
  },
  en: {
    detect: english.standingPractice,
    examples: {
      ok: [
        { text: 'Now I read the address back to the caller before I print the label.' },
        { text: 'Since then, every Monday we open one box from each pallet and weigh three bags.' },
      ],
      notOk: [
        { text: 'I will keep making efforts and improving myself every day.' },
        { text: 'I moved the shelf and the customers found the tea.' },
      ],
    },
  },
}
