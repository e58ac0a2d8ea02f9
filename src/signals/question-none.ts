import * as english from './en/questions.js'
import { questionsOf } from './ja/questions.js'
import { quoteOfSentence } from './ja/quotes.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { nothing, asked } = questionsOf(reading)
  if (nothing) return { value: 1, spans: [quoteOfSentence(nothing)] }
  return reading.category === 'reverse-question' && asked.length === 0 ? { value: 0.7, spans: [] } : NOTHING
}

export const questionNone: Signal = {
  id: 'question-none',
  polarity: 'against',
  means: {
    ja: '質問はないという返事',
    en: 'no question asked',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: 'いえ、特にございません。説明でよく分かりました。', category: 'reverse-question' }],
      notOk: [
        {
          text: '特にございません、と申し上げるところですが、一つだけ。検査の順番は誰が決めていますか。',
          category: 'reverse-question',
        },
        { text: '特にございません。' },
      ],
    },
  },
  en: {
    detect: english.questionNone,
    examples: {
      ok: [
        {
          text: "No, I don't have any questions. Everything is clear, thank you.",
          category: 'reverse-question',
        },
        { text: 'Nothing in particular.', category: 'reverse-question' },
      ],
      notOk: [
        { text: 'Who repairs the pump when it stops on a Sunday?', category: 'reverse-question' },
        { text: 'No more about pay. Who has the keys to the pump on Sundays?', category: 'reverse-question' },
      ],
    },
  },
}
