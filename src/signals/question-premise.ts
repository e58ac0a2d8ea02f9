import * as english from './en/questions.js'
import { company } from './ja/example-company.js'
import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { best } = questionsOf(reading)
  if (!best || best.premise === 0) return NOTHING
  return { value: best.premise, spans: [quoteOfQuestion(best)] }
}

export const questionPremise: Signal = {
  id: 'question-premise',
  polarity: 'for',
  means: {
    ja: '自分の経験や調べたことを前提にした質問',
    en: 'a question that starts from experience or from something found out',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        {
          text: '前の工場では班長が休むと出荷が半日止まりました。こちらでは検査の順番を誰が決めていますか。',
          category: 'reverse-question',
        },
        {
          text: '離島の旅館には二人一組で行かれると伺いました。道具はどちらが運びますか。',
          company,
          category: 'reverse-question',
        },
      ],
      notOk: [{ text: '御社で活躍されている方の共通点を教えてください。', category: 'reverse-question' }],
    },
  },
  en: {
    detect: english.questionPremise,
    examples: {
      ok: [
        {
          text: 'At the pool I cleaned, the pump stopped on Sundays. Who has your keys on Sundays?',
          category: 'reverse-question',
        },
        {
          text: 'I counted nine carts at your gate this morning. Where do they go at night?',
          category: 'reverse-question',
        },
      ],
      notOk: [
        { text: 'What kind of people are successful here?', category: 'reverse-question' },
        { text: 'Is there any training?', category: 'reverse-question' },
      ],
    },
  },
}
