import { sentencesToJudge, withoutFormulas } from './ja/formulas.js'
import * as english from './en/doing.js'
import { seen, share } from './ja/measure.js'
import { dutySentencesOf } from './ja/claims.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const duties = withoutFormulas(doc, dutySentencesOf(doc))
  return seen(
    share(duties.length, sentencesToJudge(doc), 0, 1) * 1.5,
    duties.map(duty => duty.span),
  )
}

export const dutyList: Signal = {
  id: 'duty-list',
  polarity: 'against',
  means: {
    en: 'a list of duties in place of an example',
    ja: '場面や例を伴わない、担当業務の列挙',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [{ text: '経理部で、請求書の発行、入金の確認、経費の精算、資料の作成などを担当しております。' }],
      notOk: [
        { text: '請求書の番号を二人で読み合わせ、違っていた三枚をその場で直しました。' },
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
      ],
    },
  },
  en: {
    detect: english.dutyList,
    examples: {
      ok: [
        {
          text: 'My duties include preparation of documents, coordination and various administrative tasks. I am responsible for communication with departments.',
        },
        {
          text: 'I am in charge of support. My role involves a wide range of responsibilities, and I do administration and negotiation.',
        },
      ],
      notOk: [
        { text: 'In May I moved the orders of the two clinics to one sheet and rang both pharmacists.' },
        { text: 'I found the missing pallet behind the press and told the foreman.' },
      ],
    },
  },
}
