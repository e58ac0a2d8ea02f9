import * as english from './en/effects.js'
import { presence, seen } from './ja/measure.js'
import { outcomesOf } from './ja/outcomes.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const outcomes = [...outcomesOf(doc)].sort((a, b) => b.strength - a.strength)
  const [best = 0, second = 0] = outcomes.map(outcome => outcome.strength)
  return seen(
    presence(best + second * 0.4, 1.2),
    outcomes.map(outcome => outcome.span),
  )
}

export const result: Signal = {
  id: 'result',
  polarity: 'for',
  means: {
    en: 'a change: from what, to what, or how it shows',
    ja: '何がどこからどこまで変わったか',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '前は週に六回あった呼び出しが、一回に減りました。' },
        { text: '表を渡してからは、夜勤の方が先に声をかけてくださるようになりました。' },
        { text: '平均の待ち時間は二十五分から十五分に縮まりました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        {
          text: '机、棚、箱、紙、札、写真、倉庫、朝、夕方、店長、先輩。測る、並べる、数える、貼る、置く。工夫、結果、減りました。',
        },
        { text: '件数は340件、会議は18回、達成率は112%でした。' },
        { text: '大きな成果を上げることができ、高い評価をいただきました。' },
      ],
    },
  },
  en: {
    detect: english.result,
    examples: {
      ok: [
        { text: 'Missed calls fell from nine a day to two.' },
        {
          text: 'I put the form on one page. Since then the receptionist has stopped ringing patients twice, and the queue was gone by ten.',
        },
      ],
      notOk: [
        { text: 'I hold nine certificates, speak two languages and visited 40 customers.' },
        { text: 'As a result of our efforts everybody was satisfied and I was praised.' },
      ],
    },
  },
}
