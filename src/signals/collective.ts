import { withoutFormulas } from './ja/formulas.js'
import * as english from './en/talk.js'
import { seen, share } from './ja/measure.js'
import { wordsIn } from './ja/claims.js'
import { predicatesOf } from './ja/predicates.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const words = withoutFormulas(doc, wordsIn(doc, 'collective'))
  return seen(
    share(words.length, withoutFormulas(doc, predicatesOf(doc)).length, 0, 3) * 2,
    words.map(word => word.span),
  )
}

export const collective: Signal = {
  id: 'collective',
  polarity: 'against',
  means: {
    en: 'a whole team acting, without saying who did what',
    ja: '「全員で」「一丸となって」など、誰が何をしたのか分からない言い方',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [{ text: 'みんなで一丸となり、全員で声をかけ合って乗り越えました。' }],
      notOk: [
        { text: '私が札を書き、河野さんが棚に貼りました。' },
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
      ],
    },
  },
  en: {
    detect: english.collective,
    examples: {
      ok: [
        { text: 'We overcame it as one team, and all members worked together.' },
        { text: "Everyone in the club was united, and with everyone's effort we moved forward." },
      ],
      notOk: [
        { text: 'I wrote the list and Dana hung it on the door.' },
        { text: 'She held the lamp while I cut the wire.' },
      ],
    },
  },
}
