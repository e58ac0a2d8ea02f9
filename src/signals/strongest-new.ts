import { type Detector, NOTHING, type Signal } from './signal.js'
import { retellingOf } from './story/retelling.js'
import { quoteOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

const FIRST_ROUND = {
  ja: '歯科医院の受付で、予約の取り違えをなくしました。名前を二度確かめる決まりを作りました。',
  en: 'At a dental reception I stopped the mixed-up bookings. I made a rule to confirm every name twice.',
}

const detect: Detector = reading => {
  const best = retellingOf(reading)?.strongest[0]
  return best && best.value > 0
    ? { value: saturate(best.value, 2), spans: [quoteOf(reading.doc.text, best.span)] }
    : NOTHING
}

export const strongestNew: Signal = {
  id: 'strongest-new',
  polarity: 'for',
  means: {
    ja: '新しい考えをいくつか結びつけた一文',
    en: 'one sentence that brings together several new thoughts',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '歯科医院の受付で、予約の取り違えをなくしました。名前を二度確かめたからではなく、歯科衛生士の方に聞いたら、家族で同じ診察券を使っていると分かったためでした。',
          firstRound: FIRST_ROUND.ja,
        },
      ],
      notOk: [
        {
          text: '歯科医院の受付におりまして、予約の取り違えをゼロにいたしました。お名前を二回確認するルールを設けたのです。',
          firstRound: FIRST_ROUND.ja,
        },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [
        {
          text: "At a dental reception I stopped the mixed-up bookings. It wasn't the rule about names: the hygienist told me that whole families shared one card, because the second one cost money.",
          firstRound: FIRST_ROUND.en,
        },
      ],
      notOk: [
        {
          text: 'I was a receptionist at the dental clinic, where the mixing up of bookings came to an end. My rule was that each name should be confirmed two times.',
          firstRound: FIRST_ROUND.en,
        },
      ],
    },
  },
}
