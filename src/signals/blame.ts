import * as english from './en/people.js'
import { quotesOf } from './ja/quotes.js'
import { stanceOf } from './ja/stance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const clauses = stanceOf(doc).blame
  return { value: 1 - Math.exp(-clauses.length), spans: quotesOf(clauses).slice(0, 4) }
}

export const blame: Signal = {
  id: 'blame',
  polarity: 'against',
  means: {
    ja: 'うまくいかなかった理由を会社や他人に求める言い方',
    en: 'blame put on the company or on other people',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '上司は現場を見てくれないので、評価されない状態が続きました。' }],
      notOk: [
        { text: '上司に控えの束を見せて、締め日をずらしてもらいました。' },
        { text: '私の確認が足りず、納品が一日遅れました。' },
      ],
    },
  },
  en: {
    detect: english.blame,
    examples: {
      ok: [
        { text: "My boss was lazy and never listened. They didn't plan anything, and nobody cared." },
        { text: 'The sales people were incompetent, they never answered, and everyone else was useless.' },
      ],
      notOk: [
        { text: "I hadn't asked them, so they never knew. I was late with the plan." },
        { text: 'The driver laughed and held the door.' },
      ],
    },
  },
}
