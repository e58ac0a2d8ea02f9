import { floorPeopleOf } from './ja/floor.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  const people = floorPeopleOf(doc)
  const clauses = scenesOf(doc).clauses.filter(({ span }) =>
    people.some(person => person.span[0] >= span[0] && person.span[1] <= span[1]),
  )
  return { value: Math.min(1, people.length / (doc.sentences.length + 2)), spans: quotesOf(clauses).slice(0, 4) }
}

export const floorPeople: Signal = {
  id: 'floor-people',
  polarity: 'for',
  means: {
    ja: '現場で働く人、その先にいる人が具体的に出てくる',
    en: "names the people who do the work, or for whom it is done",
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '篩の係の人が休むと、荷造りの班長が手を止めて替わります。' }],
      notOk: [{ text: '社員の皆様や責任者の方から多くを学びたいです。' }],
    },
  },
  en: { detect: null, reason: 'pending' },
}
