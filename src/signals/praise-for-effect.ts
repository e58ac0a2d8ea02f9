import { sentencesToJudge, withoutFormulas } from './ja/formulas.js'
import * as english from './en/effects.js'
import { seen, share } from './ja/measure.js'
import { praiseSentencesOf } from './ja/claims.js'
import { outcomesOf } from './ja/outcomes.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const praise = withoutFormulas(doc, praiseSentencesOf(doc))
  const effect = Math.max(0, ...outcomesOf(doc).map(outcome => outcome.strength))
  return seen(
    share(praise.length, sentencesToJudge(doc), 0, 2) * 2 * (1 - 0.8 * effect),
    praise.map(sentence => sentence.span),
  )
}

export const praiseForEffect: Signal = {
  id: 'praise-for-effect',
  polarity: 'against',
  means: {
    en: 'praise or a good mood in place of a result',
    ja: '結果の代わりに語られた、ほめ言葉や雰囲気の良さ',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '職場の雰囲気が良くなり、お客様にも大変ご満足いただき、上司からも高い評価をいただきました。',
        },
      ],
      notOk: [
        { text: '次の週、電話は二本に減りました。' },
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
      ],
    },
  },
  en: {
    detect: english.praiseForEffect,
    examples: {
      ok: [
        { text: 'As a result the atmosphere improved, everyone was satisfied and my manager praised me.' },
        { text: 'I received very positive feedback and recognition from all sides.' },
      ],
      notOk: [
        { text: 'Calls fell from nine a day to two.' },
        { text: 'I moved the bench, and the children sat down by themselves.' },
      ],
    },
  },
}
