import * as english from './en/talk.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf, wishesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const wishes = wishesOf(doc)
  return {
    value: (wishes.length + 0.3) / (wishes.length + scenesOf(doc).scenes.length + 1),
    spans: quotesOf(wishes).slice(0, 4),
  }
}

export const wishWithoutDeed: Signal = {
  id: 'wish-without-deed',
  polarity: 'against',
  means: {
    ja: '実際にしたことを伴わない願望',
    en: 'wishes, with little or nothing done',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '将来は世界で活躍したいです。社会に貢献したいとも願っています。' }],
      notOk: [
        { text: '貸出の札を棚ごとに色で分けました。次は返却の棚を直したいです。' },
        { text: '貸出の札を棚ごとに色で分けました。' },
      ],
    },
  },
  en: {
    detect: english.wishWithoutDeed,
    examples: {
      ok: [
        { text: 'I want to contribute, I hope to grow, and I would like to take on challenges.' },
        { text: 'My goal is to become a leader. I will do my best and I wish to be trusted.' },
      ],
      notOk: [
        {
          text: 'I would like to walk the route first. I spent two winters with a crew and drew the pipes they dug up.',
        },
        { text: 'I opened the hatch and the water came in.' },
      ],
    },
  },
}
