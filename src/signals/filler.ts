import type { Detector, Signal } from './signal.js'
import { quotesOf } from './story/phrases.js'
import { ratePerSentence, speechOf } from './story/speech.js'
import { saturate } from './story/saturate.js'

const detect: Detector = ({ doc }) => {
  const { filler: found } = speechOf(doc)
  return { value: saturate(ratePerSentence(doc, found), 0.5), spans: quotesOf(found) }
}

export const filler: Signal = {
  id: 'filler',
  polarity: 'against',
  means: {
    ja: '「えーと」「なんか」など、つなぎ言葉の多さ',
    en: 'many fillers: um, like, you know',
  },
  ja: {
    detect,
    examples: {
      ok: [{ text: 'えーと、あの、サークルの会計を、なんか、まあ、やってました。' }],
      notOk: [{ text: 'サークルの会計を二年担当し、毎月末に帳簿を締めました。' }],
    },
  },
  en: {
    detect,
    examples: {
      ok: [{ text: 'Um, so, I was, like, the treasurer, you know, of the, uh, sailing club.' }],
      notOk: [{ text: 'I was the treasurer of the sailing club and closed the books each month.' }],
    },
  },
}
