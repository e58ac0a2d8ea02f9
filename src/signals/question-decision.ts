import * as english from './en/questions.js'
import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { best } = questionsOf(reading)
  if (!best || best.decision === 0) return NOTHING
  return { value: best.decision, spans: [quoteOfQuestion(best)] }
}

export const questionDecision: Signal = {
  id: 'question-decision',
  polarity: 'for',
  means: {
    ja: '誰が何をどう決めるのかなど、現場の人でなければ答えられない質問',
    en: 'a question about who decides or acts, and where the line is drawn',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '研磨の終わりは、今はどなたが手触りで決めていますか。', category: 'reverse-question' }],
      notOk: [
        { text: '御社で活躍されている方の共通点を教えてください。', category: 'reverse-question' },
        { text: '本日はありがとうございました。', category: 'reverse-question' },
      ],
    },
  },
  en: {
    detect: english.questionDecision,
    examples: {
      ok: [
        {
          text: 'If two boats call at the same time, who decides which crew goes out?',
          category: 'reverse-question',
        },
        {
          text: 'When a guest brings back a broken lamp without a receipt, what is the clerk allowed to do?',
          category: 'reverse-question',
        },
      ],
      notOk: [
        { text: 'What is your vision for the future?', category: 'reverse-question' },
        { text: 'Could you tell me about the company culture?', category: 'reverse-question' },
        { text: 'How many days of holiday do I get?', category: 'reverse-question' },
      ],
    },
  },
}
