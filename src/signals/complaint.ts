import type { Detector, Signal } from './signal.js'
import { quotesOf } from './story/phrases.js'
import { ratePerSentence, speechOf } from './story/speech.js'
import { saturate } from './story/saturate.js'

const detect: Detector = ({ doc }) => {
  const { complaint: found } = speechOf(doc)
  return { value: saturate(ratePerSentence(doc, found), 0.3), spans: quotesOf(found) }
}

export const complaint: Signal = {
  id: 'complaint',
  polarity: 'against',
  means: {
    ja: '前の職場や周りの人への不満',
    en: 'complaints about a former employer or other people',
  },
  ja: {
    detect,
    examples: {
      ok: [
        { text: '上司は聞く耳を持たず、仕事は丸投げでした。正当に評価してもらえず、理不尽だと感じました。' },
      ],
      notOk: [{ text: '上司と月に一度話し、仕事の分け方を変えました。不足していたのは私の説明でした。' }],
    },
  },
  en: {
    detect,
    examples: {
      ok: [{ text: 'My manager was useless and nobody listened. It was so unfair, I was fed up with them.' }],
      notOk: [
        { text: 'My manager and I met each month, and we divided the work anew. I had explained it badly.' },
      ],
    },
  },
}
