import * as english from './en/effects.js'
import { seen, share } from './ja/measure.js'
import { idleQuantitiesOf } from './ja/chains.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const idle = idleQuantitiesOf(doc)
  // One figure sets the scene; an inventory begins with the third.
  return seen(
    share(Math.max(0, idle.length - 2), doc.quantities.length, 0, 2),
    idle.map(({ start, end }) => [start, end]),
  )
}

export const idleNumbers: Signal = {
  id: 'idle-numbers',
  polarity: 'against',
  means: {
    en: 'numbers with no action behind them and no change shown',
    ja: '行動にも変化にも結びつかない数字',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [{ text: '社員数は85名、伝票は年間3,200件、会議は月12回、資料は460枚、研修は18回です。' }],
      notOk: [
        { text: '返品は月に八件から二件に減りました。' },
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
      ],
    },
  },
  en: {
    detect: english.idleNumbers,
    examples: {
      ok: [
        { text: 'I cover 31 clients in 9 countries with 4 systems, 12 reports, 60 calls and 3 teams.' },
        { text: 'My score was 98 percent, my rank 2 of 130, with 14 projects, 7 awards and 5 languages.' },
      ],
      notOk: [
        { text: 'I cut the list to six lines, and calls fell from 40 to 12 a day.' },
        { text: 'I tied the two gates together and counted 15 sheep.' },
      ],
    },
  },
}
