import { withoutFormulas } from './ja/formulas.js'
import * as english from './en/doing.js'
import { isLight } from './ja/acts.js'
import { share } from './ja/measure.js'
import { predicatesOf, type Predicate } from './ja/predicates.js'
import type { Detector, Signal } from './signal.js'

/** Grammar rather than vocabulary: they say nothing either way. */
const NEUTRAL =
  /^(?:する|なる|ある|いる|おる|ござる|言う|いう|申す|申し上げる|やる|できる|いただく|頂く|くださる|致す|いたす|違う)$/u

const isResumeVerb = (predicate: Predicate) => isLight(predicate) && !NEUTRAL.test(predicate.base)

const inJapanese: Detector = ({ doc }) => {
  const predicates = withoutFormulas(doc, predicatesOf(doc)).filter(
    predicate => !NEUTRAL.test(predicate.base),
  )
  const empty = predicates.filter(isResumeVerb)
  return {
    value: share(empty.length, predicates.length, 0.35),
    spans: empty.slice(0, 4).map(predicate => predicate.span),
  }
}

export const resumeVerbs: Signal = {
  id: 'resume-verbs',
  polarity: 'against',
  means: {
    en: 'CV verbs: take part, strive, realise, contribute',
    ja: '「取り組む」「心がける」「貢献する」など、経歴書でよく使われる動詞',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        { text: 'お客様に寄り添い、信頼関係を築き、会社の発展に貢献することを目指しております。' },
      ],
      notOk: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
      ],
    },
  },
  en: {
    detect: english.resumeVerbs,
    examples: {
      ok: [
        { text: 'I drove growth, fostered trust and delivered excellence across the organisation.' },
        { text: 'In that role I contributed to success, enhanced my skills and overcame many challenges.' },
      ],
      notOk: [
        { text: 'I taped the hose, emptied the bucket and wrote the hour on the wall.' },
        { text: 'We built a rack for the wet umbrellas and asked the guard to count them.' },
      ],
    },
  },
}
