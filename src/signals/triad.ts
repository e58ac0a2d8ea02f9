import * as english from './en/effects.js'
import { ownDeedsOf, standingDeedsOf } from './ja/acts.js'
import { alternativesOf, inquiriesOf, practicesOf, stepsOf, trialsOf } from './ja/ingenuity.js'
import { presence, seen } from './ja/measure.js'
import { outcomesOf } from './ja/outcomes.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const deeds = [...ownDeedsOf(doc), ...standingDeedsOf(doc)]
  const outcomes = outcomesOf(doc)
  const ingenuity = [inquiriesOf, stepsOf, alternativesOf, practicesOf, trialsOf].map(tracesOf =>
    tracesOf(doc),
  )
  const result = Math.max(0, ...outcomes.map(outcome => outcome.strength))
  const parts = [
    presence(deeds.length, 2),
    result,
    presence(ingenuity.filter(traces => traces.length > 0).length, 2),
  ]
  const spans = [deeds[0], outcomes[0], ingenuity.flat()[0]].flatMap(found => (found ? [found.span] : []))
  return seen(parts.reduce((sum, part) => sum + part, 0) / 3, spans)
}

export const triad: Signal = {
  id: 'triad',
  polarity: 'for',
  means: {
    en: 'all three of action, result and method',
    ja: '行動・結果・工夫の三つがそろった話',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '伝票を数えると、誤りの半分は同じ品番でした。そこで品番を大きく書いた札を棚に貼り、箱の色も分けました。誤出荷は月に九件から二件に減りました。',
        },
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
    detect: english.triad,
    examples: {
      ok: [
        {
          text: 'The parcels had no house numbers. I wrote to the six biggest shops and asked them for a second line. Returns fell from thirty a week to eight.',
        },
        {
          text: 'Nobody could read the dial. I painted the safe half green, and since then the guards have not called the engineer at night.',
        },
      ],
      notOk: [
        { text: 'I took action with ingenuity and produced a result.' },
        { text: 'Our target was 120 percent, and my rank was second of 40.' },
      ],
    },
  },
}
