import type { Detector, Signal } from './signal.js'
import { quotesOf } from './story/phrases.js'
import { ratePerSentence, speechOf } from './story/speech.js'
import { saturate } from './story/saturate.js'

const detect: Detector = ({ doc }) => {
  const { casual } = speechOf(doc)
  return { value: saturate(ratePerSentence(doc, casual), 0.4), spans: quotesOf(casual) }
}

export const casual: Signal = {
  id: 'casual',
  polarity: 'against',
  means: {
    ja: '友人に話すような、くだけた言葉づかい',
    en: 'words for friends rather than for an interview',
  },
  ja: {
    detect,
    examples: {
      ok: [{ text: 'なんかバイトはめっちゃ忙しくて、店長とかまじで大変そうだったんですけど。' }],
      notOk: [{ text: '勤務先は忙しく、店長も休みが取れない状況でした。' }],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: "Yeah, it was super busy, you guys know how it is. So, yeah. The boss was cool, I'm gonna miss him.",
        },
      ],
      notOk: [
        { text: 'It was a busy shop, and the owner seldom had a day off. I will miss working with him.' },
      ],
    },
  },
}
