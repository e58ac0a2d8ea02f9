import * as english from './en/faults.js'
import { quotesOf } from './ja/quotes.js'
import { stanceOf } from './ja/stance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const clauses = stanceOf(doc).flawless
  return { value: 1 - Math.exp(-clauses.length), spans: quotesOf(clauses).slice(0, 4) }
}

export const noFlaw: Signal = {
  id: 'no-flaw',
  polarity: 'against',
  means: {
    ja: '失敗や短所はないという言い方',
    en: 'a claim to have no failures or weaknesses',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: 'これまでミスをしたことは一度もございません。' },
        { text: '短所は妥協ができないところですが、裏を返せば長所でもあります。' },
      ],
      notOk: [{ text: '計量を二度まちがえました。' }, { text: 'ミスの多い工程に鏡を置きました。' }],
    },
  },
  en: {
    detect: english.noFlaw,
    examples: {
      ok: [
        { text: "I have never had a complaint, and I don't make mistakes." },
        { text: "There were no problems with my work, and I can't think of a weakness of mine." },
      ],
      notOk: [
        { text: 'I forgot the keys twice in June.' },
        { text: 'The other shift had a complaint about the noise.' },
      ],
    },
  },
}
