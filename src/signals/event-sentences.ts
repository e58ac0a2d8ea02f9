import { sentencesToJudge } from './ja/formulas.js'
import * as english from './en/effects.js'
import { share } from './ja/measure.js'
import { eventsOf } from './ja/chains.js'
import type { Detector, Signal } from './signal.js'

const inJapanese: Detector = ({ doc }) => {
  const events = eventsOf(doc)
  const told = new Set(events.map(event => event.sentence)).size
  return {
    value: share(told, sentencesToJudge(doc), 0.2, 2),
    spans: events.slice(0, 4).map(event => event.span),
  }
}

export const eventSentences: Signal = {
  id: 'event-sentences',
  polarity: 'for',
  means: {
    en: 'sentences that tell what happened: an action, a change, what another person did',
    ja: '行動や変化など、実際に起きたことを伝える文',
  },
  ja: {
    detect: inJapanese,
    examples: {
      ok: [
        {
          text: '図書委員をしておりました。返却の棚がいつも溢れていたので、朝に数えたところ、半分は同じ五冊の参考書だと分かりました。その五冊だけ、カウンターの横に返す箱を置きました。',
        },
        { text: '伝票を色で分けて、棚の前に吊るしました。誤出荷は月に九件から二件に減りました。' },
      ],
      notOk: [
        {
          text: '私は常に課題意識を持ち、周囲と連携しながら改善に取り組んでまいりました。工夫を重ねた結果、大きな成果を上げることができ、高い評価をいただきました。',
        },
        { text: 'それは何より大切なことだと考えております。' },
      ],
    },
  },
  en: {
    detect: english.eventSentences,
    examples: {
      ok: [
        { text: 'The tram stopped at the bridge. I carried the box to the clinic. The nurse signed for it.' },
        { text: 'A tile fell in April. We roped off the yard and the roofer came on Monday.' },
      ],
      notOk: [
        { text: 'I believe that trust matters. It is my motto. I want to grow.' },
        { text: 'Communication is the key to success, and I always value it.' },
      ],
    },
  },
}
