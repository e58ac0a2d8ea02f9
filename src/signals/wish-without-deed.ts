import { quotesOf } from './ja/quotes.js'
import { scenesOf, wishesOf } from './ja/scenes.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const wishes = wishesOf(doc)
  if (wishes.length === 0) return NOTHING
  return {
    value: wishes.length / (wishes.length + scenesOf(doc).scenes.length + 1),
    spans: quotesOf(wishes).slice(0, 4),
  }
}

export const wishWithoutDeed: Signal = {
  id: 'wish-without-deed',
  polarity: 'against',
  means: {
    ja: '願望ばかりで、したことがない',
    en: "wishes outnumber anything done",
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '将来は世界で活躍したいです。社会に貢献したいとも願っています。' }],
      notOk: [{ text: '貸出の札を棚ごとに色で分けました。次は返却の棚を直したいです。' }, { text: '貸出の札を棚ごとに色で分けました。' }],
    },
  },
  en: { detect: null, reason: 'pending' },
}
