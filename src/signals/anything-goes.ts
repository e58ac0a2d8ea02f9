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
    ja: '「何でもやります」と、自分の考えを預けてしまっている',
    en: "hands the choice over: anything, anywhere, whatever I am told",
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '配属はどこでも構いません。言われたことは何でもいたします。' }],
      notOk: [{ text: '荷受けから始め、篩を覚えたいです。' }, { text: '転勤先ではどこでも、まず市場の値札を見て歩きました。' }],
    },
  },
  en: { detect: null, reason: 'pending' },
}
