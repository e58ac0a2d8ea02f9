import type { Lang } from '../types/index.js'
import type { Detector, Signal } from './signal.js'

/** Longer than a listener keeps in mind: characters in Japanese, words in English. */
const LONG: Record<Lang, number> = { ja: 75, en: 32 }
const PRIOR = 2

const detect: Detector = ({ doc }) => {
  const length = (sentence: (typeof doc.sentences)[number]) =>
    doc.lang === 'ja' ? [...sentence.text].length : sentence.text.split(/\s+/u).length
  const long = doc.sentences.filter(sentence => length(sentence) > LONG[doc.lang])
  const excess = long.reduce((sum, sentence) => sum + Math.min(2, length(sentence) / LONG[doc.lang]), 0)
  return {
    value: Math.min(1, excess / (doc.sentences.length + PRIOR)),
    spans: long.slice(0, 3).map(({ start, text }) => [start, start + Math.min(60, text.length)]),
  }
}

export const longSentences: Signal = {
  id: 'long-sentences',
  polarity: 'against',
  means: {
    ja: '一度聞いただけでは追いにくい、長い文',
    en: 'sentences too long to follow at one hearing',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '入社してから経理に配属されて伝票の入力をしていたのですが、途中で担当が替わって売掛も見ることになり、それと並行して月末の締めも手伝うようになったものの、引き継ぎの資料がなかったので、前任の方に電話で聞きながら覚えていきました。',
        },
      ],
      notOk: [
        {
          text: '経理に配属されました。最初は伝票の入力です。途中から売掛も見ました。月末の締めも手伝いました。',
        },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: 'I joined the accounts office and typed invoices for a while, and then somebody left and I got the receivables as well, which nobody had written down, so I had to ring the person before me every other day while I was also helping with the monthly closing.',
        },
      ],
      notOk: [
        {
          text: 'I joined the accounts office. I typed invoices first. Later I got the receivables. I also helped with the closing.',
        },
      ],
    },
  },
}
