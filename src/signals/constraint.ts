import * as english from './en/thinking.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { limits, told } = scenesOf(doc)
  return { value: limits.length / (told + 4), spans: quotesOf(limits).slice(0, 4) }
}

export const constraint: Signal = {
  id: 'constraint',
  polarity: 'for',
  means: {
    ja: '「できない」「足りない」といった現実の制約',
    en: 'a real limit: something that could not be done or was not there',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '一人だと梯子を押さえる者がいないため、軒の高い家は回れません。' },
        { text: '電話番が休むと、注文の控えが夕方まで倉庫に届かない日がありました。' },
      ],
      notOk: [{ text: '私はどんな困難にも決して負けません。' }, { text: '特に苦手な業務はございません。' }],
    },
  },
  en: {
    detect: english.constraint,
    examples: {
      ok: [
        {
          text: "The lift doesn't reach the laundry, so the porter carries the sheets, and nobody has a key for the yard.",
        },
        { text: "We couldn't open the hatch while the belt was running, and there was no second ladder." },
      ],
      notOk: [
        { text: 'I never give up, whatever happens.' },
        { text: 'The porter carries the sheets to the laundry.' },
      ],
    },
  },
}
