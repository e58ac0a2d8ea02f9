import { questionsOf, quoteOfQuestion } from './ja/questions.js'
import type { Company } from '../types/index.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const company: Company = {
  name: 'みさき湯工業',
  industry: '給湯器の修理',
  competitors: [],
  facts: [
    { text: '離島の旅館への出張修理を二人一組で行う', source: 'website' },
    { text: '部品の在庫を持つ倉庫を昨年閉じた', source: 'news' },
    { text: '海外向けの機種は扱わない', source: 'briefing' },
    { text: '理念は「一杯の湯に、まっすぐ」', source: 'website' },
  ],
}

const japanese: Detector = reading => {
  const { asked } = questionsOf(reading)
  const such = asked.filter(one => one.answered)
  if (such.length === 0) return NOTHING
  return { value: such.length / asked.length, spans: such.map(quoteOfQuestion).slice(0, 4) }
}

export const questionAnswered: Signal = {
  id: 'question-answered',
  polarity: 'against',
  means: {
    ja: 'サイトや採用ページを読めば分かることを尋ねている',
    en: 'asks what the website or the recruiting page answers',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '離島の旅館への出張は、何人で行かれるのでしょうか。', company, category: 'reverse-question' },
      ],
      notOk: [
        {
          text: '前の店では一人で旅館に出張し、道具を二度取りに戻りました。こちらでは道具をどちらの方が運びますか。',
          company,
          category: 'reverse-question',
        },
        {
          text: '夜中に呼び出しがあったとき、誰が行くかはいつ決まりますか。',
          company,
          category: 'reverse-question',
        },
      ],
    },
  },
  en: { detect: null, reason: 'pending' },
}
