import { withoutFormulas } from './ja/formulas.js'
import * as english from './en/talk.js'
import { seen, share } from './ja/measure.js'
import { wordsIn } from './ja/claims.js'
import { predicatesOf } from './ja/predicates.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const words = withoutFormulas(doc, wordsIn(doc, 'manner'))
  return seen(
    share(words.length, withoutFormulas(doc, predicatesOf(doc)).length, 0, 3) * 2,
    words.map(word => word.span),
  )
}

export const mannerWords: Signal = {
  id: 'manner-words',
  polarity: 'against',
  means: {
    en: 'words for how well it was done, in place of what was done',
    ja: '「丁寧に」「常に」など、何をしたかではなく取り組み方を言う言葉',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        { text: '常に丁寧な対応を心がけ、何事にも責任を持って迅速に取り組んでまいりました。' },
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
      ],
      notOk: [{ text: '毎朝七時に弁を二つ開け、圧力計の針を紙に写しておりました。' }],
    },
  },
  en: {
    detect: english.mannerWords,
    examples: {
      ok: [
        { text: 'I always worked very carefully, proactively and truly sincerely with everyone.' },
        { text: 'We communicated actively and effectively and responded extremely promptly.' },
      ],
      notOk: [
        { text: 'At six I unlock the gate and count the carts.' },
        { text: 'She rang the bell and I opened the hatch.' },
      ],
    },
  },
}
