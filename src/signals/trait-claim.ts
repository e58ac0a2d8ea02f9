import { sentencesToJudge, withoutFormulas } from './ja/formulas.js'
import * as english from './en/talk.js'
import { seen, share } from './ja/measure.js'
import { claimSentencesOf } from './ja/claims.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const claims = withoutFormulas(doc, claimSentencesOf(doc))
  return seen(
    share(claims.length, sentencesToJudge(doc), 0, 2) * 1.5,
    claims.map(claim => claim.span),
  )
}

export const traitClaim: Signal = {
  id: 'trait-claim',
  polarity: 'against',
  means: {
    en: 'a trait or strength stated without an example',
    ja: '場面を示さずに言い切った長所や性格',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [{ text: '私の強みは傾聴力であると自負しております。責任感と行動力にも自信があります。' }],
      notOk: [
        { text: '三人に操作を教えて、二人は一人で機械を止められるようになりました。' },
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
      ],
    },
  },
  en: {
    detect: english.traitClaim,
    examples: {
      ok: [
        { text: 'I am a reliable and flexible person. My greatest strength is patience.' },
        { text: "People say I am cheerful. I'm a quick learner and very motivated." },
      ],
      notOk: [
        { text: 'I check the lock twice, because I once left it open.' },
        { text: 'I was late on the day the bridge closed, so I moved in with my aunt.' },
      ],
    },
  },
}
