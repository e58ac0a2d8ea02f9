import * as english from './en/thinking.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { reasoned, clauses } = scenesOf(doc)
  const total = reasoned.reduce((sum, one) => sum + one, 0)
  const argued = clauses.filter(clause => reasoned[clause.sentence] === 1)
  return { value: Math.min(1, total / (doc.sentences.length + 2)), spans: quotesOf(argued).slice(0, 4) }
}

export const reasoned: Signal = {
  id: 'reasoned',
  polarity: 'for',
  means: {
    ja: 'その仕事や現場ならではの事情にもとづく理由',
    en: 'a reason drawn from how that particular work goes',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '霜の朝は弁が開かないので、見回りより先に蒸気を通すほうが早いと思います。' },
        { text: '伝票が三枚つづりだと、下の紙が薄くて読めないため、先に控えを渡していました。' },
      ],
      notOk: [
        { text: '御社の将来性を確信しており、必ずお役に立てると考えております。' },
        { text: '毎朝伝票を棚に並べました。' },
      ],
    },
  },
  en: {
    detect: english.reasoned,
    examples: {
      ok: [
        {
          text: "If the lamp is wet, the welder can't see the seam, so the second shift only paints the doors.",
        },
        {
          text: 'Because the crane stops when it is windy, but the truck does not wait, the bricks probably stay on the pavement until Monday.',
        },
      ],
      notOk: [
        { text: 'I am confident that I will be useful, because I have a strong passion.' },
        { text: 'The crane lifts the bricks.' },
      ],
    },
  },
}
