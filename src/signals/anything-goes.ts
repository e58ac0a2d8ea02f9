import * as english from './en/talk.js'
import { quotesOf } from './ja/quotes.js'
import { stanceOf } from './ja/stance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const clauses = stanceOf(doc).anything
  return { value: 1 - Math.exp(-clauses.length), spans: quotesOf(clauses).slice(0, 4) }
}

export const anythingGoes: Signal = {
  id: 'anything-goes',
  polarity: 'against',
  means: {
    ja: '「何でもやります」など、選ぶことを相手に任せた言い方',
    en: 'a choice left to others: anything, anywhere, whatever I am told',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '配属はどこでも構いません。言われたことは何でもいたします。' }],
      notOk: [
        { text: '荷受けから始め、篩を覚えたいです。' },
        { text: '転勤先ではどこでも、まず市場の値札を見て歩きました。' },
      ],
    },
  },
  en: {
    detect: english.anythingGoes,
    examples: {
      ok: [
        { text: 'I can do any shift in any city, and I am willing to do whatever you need.' },
        { text: "Any department is fine. I'm ready to relocate anywhere." },
      ],
      notOk: [
        { text: "I'd rather begin on nights, at the crusher." },
        { text: "I didn't have any tape left." },
      ],
    },
  },
}
