import * as english from './en/questions.js'
import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { asked, best } = questionsOf(reading)
  const such = asked.filter(one => one.terms)
  if (such.length === 0) return NOTHING
  // One such question beside a good one does little harm.
  const weight = best && best.worth >= 0.6 ? 0.3 : 1
  return { value: (weight * such.length) / asked.length, spans: such.map(quoteOfQuestion).slice(0, 4) }
}

export const questionConditions: Signal = {
  id: 'question-conditions',
  polarity: 'against',
  means: {
    ja: '待遇や勤務条件だけの質問',
    en: 'questions about pay and conditions only',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '賞与は年に何回で、残業代は全額出ますか。', category: 'reverse-question' }],
      notOk: [
        { text: '検査の順番は誰が決めていますか。', category: 'reverse-question' },
        {
          text: '検査の順番は誰が決めていますか。あわせて賞与の回数も教えてください。',
          category: 'reverse-question',
        },
      ],
    },
  },
  en: {
    detect: english.questionConditions,
    examples: {
      ok: [
        { text: 'How high is the bonus, and is overtime paid?', category: 'reverse-question' },
        { text: 'How many days of paid leave are there? Can I work remote?', category: 'reverse-question' },
      ],
      notOk: [
        { text: 'Who repairs the pump when it stops on a Sunday?', category: 'reverse-question' },
        { text: 'What is the culture like?', category: 'reverse-question' },
      ],
    },
  },
}
