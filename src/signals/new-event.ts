import { type Detector, NOTHING, type Signal } from './signal.js'
import { isNewEvent, retellingOf } from './story/retelling.js'
import { quoteOf } from './story/phrases.js'
import { saturate } from './story/saturate.js'

const FIRST_ROUND = {
  ja: '図書室の貸出係をしていて、返却の遅れを減らしました。',
  en: 'I worked at the library desk and reduced late returns.',
}

const detect: Detector = reading => {
  const retelling = retellingOf(reading)
  if (!retelling) return NOTHING
  const clauses = retelling.fresh.filter(isNewEvent).map(item => item.clause)
  return {
    value: saturate(retelling.newEvents, 2),
    spans:
      retelling.newEvents > 0
        ? clauses.slice(0, 3).map(clause => quoteOf(reading.doc.text, [clause.start, clause.end]))
        : [],
  }
}

export const newEvent: Signal = {
  id: 'new-event',
  polarity: 'for',
  means: {
    ja: '一次面接では話していない出来事',
    en: 'an event not told in the first interview',
  },
  ja: {
    detect,
    examples: {
      ok: [
        {
          text: '図書室の貸出係です。遅れる方に葉書を出しました。三年生の部室へ取りに行った日もあります。鍵をかけた棚から漫画が見つかりました。',
          firstRound: FIRST_ROUND.ja,
        },
      ],
      notOk: [
        { text: '図書室で貸し出しを担当し、返却が遅れる件数を減らしました。', firstRound: FIRST_ROUND.ja },
        {
          text: '図書室の貸出係として、返却の遅れを減らすことの大切さを学びました。今後も貢献したいです。',
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
          text: 'I worked at the library desk. I posted a card to each late borrower. One evening I drove to a football club. The comics were locked in a cupboard.',
          firstRound: FIRST_ROUND.en,
        },
      ],
      notOk: [
        {
          text: 'At the desk of the library I reduced the returns that came late.',
          firstRound: FIRST_ROUND.en,
        },
        {
          text: 'My work at the library desk reduced late returns, and I learned the importance of patience.',
          firstRound: FIRST_ROUND.en,
        },
      ],
    },
  },
}
