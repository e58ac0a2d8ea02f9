import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { deeds, told } = scenesOf(doc)
  return { value: deeds.length / (told + 4), spans: quotesOf(deeds).slice(0, 4) }
}

export const toldScene: Signal = {
  id: 'told-scene',
  polarity: 'for',
  means: {
    ja: '実際にあったこととして語られた、具体的な動作',
    en: 'something particular that was done, told as it happened',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '締めの前日に、伝票の控えを日付順に並べ直しました。' },
        { text: '去年の梅雨に、倉庫の床へ簀の子を敷きました。' },
      ],
      notOk: [
        { text: '主体性を発揮し、幅広い経験を積んでまいりました。' },
        { text: '伝票の控えを日付順に並べ直したいです。' },
      ],
    },
  },
  en: {
    detect: null,
    reason:
      'English tells deeds in the plain past with a written subject, so `own-deed` and `scene` hold it.',
  },
}
