import { type Detector, NOTHING, type Signal } from './signal.js'
import { retellingOf } from './story/retelling.js'
import { quoteOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

const FIRST_ROUND = {
  ja: '常連のお客様を30人から60人に増やしました。',
  en: 'I raised the number of regular guests from 30 to 60.',
}

const detect: Detector = reading => {
  const retelling = retellingOf(reading)
  if (!retelling) return NOTHING
  const clauses = retelling.fresh.filter(item => item.numbers.length > 0).map(item => item.clause)
  return {
    value: saturate(retelling.newNumbers.length, 1),
    spans: clauses.slice(0, 3).map(clause => quoteOf(reading.doc.text, [clause.start, clause.end])),
  }
}

export const newNumber: Signal = {
  id: 'new-number',
  polarity: 'for',
  means: {
    ja: '一次面接では出ていない数字（言い換えや計算し直したものを除く）',
    en: 'a number that the first interview neither gave nor implied',
  },
  ja: {
    detect,
    examples: {
      ok: [{ text: '60人のうち、翌月も来てくださったのは14人でした。', firstRound: FIRST_ROUND.ja }],
      notOk: [
        { text: '常連の方を三十名から六十名へ、実に二倍に増やしました。', firstRound: FIRST_ROUND.ja },
        { text: '常連のお客様を30人から100％増やして60人にしました。', firstRound: FIRST_ROUND.ja },
      ],
    },
  },
  en: {
    detect,
    examples: {
      ok: [{ text: 'Of those 60, only 14 came back in the following month.', firstRound: FIRST_ROUND.en }],
      notOk: [
        { text: 'Regular guests went from thirty to sixty, double what we had.', firstRound: FIRST_ROUND.en },
        {
          text: 'I brought us from 30 to 60 regular guests, a rise of 100 percent.',
          firstRound: FIRST_ROUND.en,
        },
      ],
    },
  },
}
