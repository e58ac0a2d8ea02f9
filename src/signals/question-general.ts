import * as english from './en/questions.js'
import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { asked, best } = questionsOf(reading)
  const such = asked.filter(one => one.general)
  if (such.length === 0) return NOTHING
  // One such question beside a good one does little harm.
  const weight = best && best.worth >= 0.6 ? 0.3 : 1
  return { value: (weight * such.length) / asked.length, spans: such.map(quoteOfQuestion).slice(0, 4) }
}

export const questionGeneral: Signal = {
  id: 'question-general',
  polarity: 'against',
  means: {
    ja: 'どの会社にも当てはまる質問',
    en: 'a question that fits any company',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '御社で活躍されている方の共通点を教えてください。', category: 'reverse-question' }],
      notOk: [
        {
          text: '前の工場では班長が休むと出荷が半日止まりました。こちらでは検査の順番を誰が決めていますか。',
          category: 'reverse-question',
        },
      ],
    },
  },
  en: {
    detect: english.questionGeneral,
    examples: {
      ok: [
        {
          text: 'What is the culture like? What qualities do successful people have?',
          category: 'reverse-question',
        },
        {
          text: 'Could you tell me about your vision? What kind of training is there?',
          category: 'reverse-question',
        },
      ],
      notOk: [
        { text: 'Who repairs the pump when it stops on a Sunday?', category: 'reverse-question' },
        { text: 'What is the hardest problem for a new nurse here?', category: 'reverse-question' },
      ],
    },
  },
}
