import { type Detector, NOTHING, type Signal } from './signal.js'
import { retellingOf, worthOf } from './story/retelling.js'
import { quoteOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

const detect: Detector = reading => {
  const retelling = retellingOf(reading)
  if (!retelling) return NOTHING
  const { fresh, grown } = retelling
  const telling = fresh.filter(item => worthOf(item, grown) > 0)
  telling.sort((a, b) => worthOf(b, grown) - worthOf(a, grown))
  return {
    value: saturate(retelling.excess, 4),
    spans: telling.slice(0, 3).map(({ clause }) => quoteOf(reading.doc.text, [clause.start, clause.end])),
  }
}

export const newThought: Signal = {
  id: 'new-thought',
  polarity: 'for',
  means: {
    ja: '一次面接にはなかった考え（確かめたこと、分かった原因、断られたこと、思い違い）',
    en: 'a new thought since the first interview: a check, a cause, a refusal, a mistake',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '倉庫の棚を色で分けました。ところが遅番の方は札を見ていませんでした。聞くと、札が腰より低くて屈まないと読めないからでした。',
          firstRound: '倉庫の棚を色で分け、探す時間が減りました。',
        },
        {
          text: '新人の面倒を見ていました。続いたのは教え方のおかげではありません。辞めた二人に電話をしてみると、休憩を一人で取らされたのがつらかったと言われました。',
          firstRound: '新人の面倒を見て、長く続けてもらえるようになりました。',
        },
      ],
      notOk: [
        {
          text: '色分けという工夫を倉庫の棚に取り入れたことにより、捜索にかかる時間を短くできました。',
          firstRound: '倉庫の棚を色で分け、探す時間が減りました。',
        },
        {
          text: '新しく入られた方の面倒を心を込めて見てまいりました。その結果、長く続けていただけるようになり、人を育てる大切さを学びました。',
          firstRound: '新人の面倒を見て、長く続けてもらえるようになりました。',
        },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: "I put coloured labels on the shelves. The late shift never looked at them, though. I asked the porter, and he said he couldn't read anything below his knees because the lamp hung too high.",
          firstRound: 'I put coloured labels on the shelves and we spent less time searching.',
        },
        {
          text: 'I looked after the new starters. It was not my teaching that kept them. I rang two who had left, and they told me they had eaten lunch alone for a week.',
          firstRound: 'I looked after the new starters and most of them stayed.',
        },
      ],
      notOk: [
        {
          text: 'By labelling the racks in different colours, I was able to cut down considerably on the hours we used to spend looking for goods.',
          firstRound: 'I put coloured labels on the shelves and we spent less time searching.',
        },
        {
          text: 'I took great care of newly hired people with all my heart, and the majority remained. I learned how important it is to support others.',
          firstRound: 'I looked after the new starters and most of them stayed.',
        },
      ],
    },
  },
}
