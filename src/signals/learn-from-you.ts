import * as english from './en/talk.js'
import { quotesOf } from './ja/quotes.js'
import { stanceOf } from './ja/stance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const clauses = stanceOf(doc).learn
  return { value: 1 - Math.exp(-clauses.length), spans: quotesOf(clauses).slice(0, 4) }
}

export const learnFromYou: Signal = {
  id: 'learn-from-you',
  polarity: 'against',
  means: {
    ja: '何を身につけたいのかが分からない「学ばせていただきたい」という言葉',
    en: 'a wish to be taught, without saying what',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '一から勉強させていただき、多くを吸収したいです。' }],
      notOk: [{ text: '旋盤の送りを音で聞き分けられるようになりたいです。' }],
    },
  },
  en: {
    detect: english.learnFromYou,
    examples: {
      ok: [
        { text: 'I want to learn a lot, grow as a person and gain experience.' },
        { text: 'I hope to absorb knowledge and develop myself in your environment.' },
      ],
      notOk: [
        { text: 'I want to learn how the press is set for thin paper.' },
        { text: 'I learned to splice rope on the ferry.' },
      ],
    },
  },
}
