import { clausesOf as englishClausesOf, type Clause } from './en/clauses.js'
import { measure, quote } from './en/measures.js'
import { among, isConcrete, isNumber, isPerson } from './en/tokens.js'
import { TALK, VERBS } from './en/words.js'
import { quotesOf } from './ja/quotes.js'
import { emptyShare } from './ja/substance.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const { value, clauses } = emptyShare(doc)
  return { value, spans: quotesOf(clauses).slice(0, 4) }
}

const actsInEnglish = ({ predicates }: Clause) =>
  predicates.some(
    ({ verb, modal }) =>
      !modal && ![VERBS.resume, VERBS.mental, VERBS.wishing].some(list => list.has(verb.base)),
  )

const isEmptyInEnglish = (clause: Clause) =>
  !clause.tokens.some(token => isConcrete(token) || isPerson(token) || isNumber(token)) &&
  (clause.tokens.some(token => among(token, TALK.attitude)) || !actsInEnglish(clause))

const english: Detector = ({ doc }) => {
  const all = englishClausesOf(doc)
  const empty = all.filter(isEmptyInEnglish)
  return measure(
    (empty.length + 2) / (all.length + 4),
    empty.map(({ tokens }) => quote(tokens)),
  )
}

export const emptyTalk: Signal = {
  id: 'empty-talk',
  polarity: 'against',
  means: {
    ja: '具体的な物も行動も出てこない言い回し',
    en: 'phrases in which nothing particular is named and nobody acts',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '何事も大切だと思いますので、そのことを常に意識しております。' },
        { text: 'いろいろなことに挑戦し、大きく成長できたと感じています。' },
      ],
      notOk: [{ text: '棚の札を色で分けたので、夜勤の人が薬を取り違えなくなりました。' }],
    },
  },
  en: {
    detect: english,
    examples: {
      ok: [
        { text: 'I am passionate about growth, and I believe that dedication leads to success.' },
        { text: 'It was a valuable experience. I think that such things are very important.' },
      ],
      notOk: [
        { text: 'I taped a coloured strip to each tray, so the night nurse stopped mixing up the pills.' },
      ],
    },
  },
}
