import { inSentence } from './by-sentence.js'
import * as english from './en/faults.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { stanceOf } from './ja/stance.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { loop } = stanceOf(doc)
  const { clauses, scenes } = scenesOf(doc)
  if (!loop || scenes.length === 0) return NOTHING
  const at = (sentence: number) => inSentence(clauses, sentence)
  if (loop.changed === null) return { value: 0.4, spans: quotesOf(at(loop.admitted)).slice(0, 2) }
  return { value: 1, spans: [...quotesOf(at(loop.changed)), ...quotesOf(at(loop.admitted))].slice(0, 4) }
}

export const changeLoop: Signal = {
  id: 'change-loop',
  polarity: 'for',
  means: {
    ja: '足りなかった点と、そのあと変えたやり方',
    en: 'a shortcoming admitted, and something done differently since',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '自分の並べ方が悪いと気づき、それからは軽い箱を上の棚に置くようにしました。' }],
      notOk: [
        { text: 'これからも向上心を持って自己研鑽を続けます。' },
        { text: '軽い箱を上の棚に置きました。' },
      ],
    },
  },
  en: {
    detect: english.changeLoop,
    examples: {
      ok: [
        { text: "I didn't tell the buyer until Friday. Now I ring the buyer before I print the label." },
        { text: 'I forgot the second key and lost a day. Since then I hang both keys on my belt.' },
      ],
      notOk: [
        { text: 'I will keep growing through every experience.' },
        { text: 'The printer broke, and the engineer replaced it.' },
      ],
    },
  },
}
