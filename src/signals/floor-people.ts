import * as english from './en/people.js'
import type { Clause } from './ja/clauses.js'
import { floorPeopleOf, type Person } from './ja/floor.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { type Detector, type Signal } from './signal.js'

const japanese: Detector = ({ doc }) => {
  // 〜の方のように成長したい names nobody at work.
  const clauses = scenesOf(doc).clauses.filter(clause => !clause.wish && clause.attitude.length === 0)
  const holds = (clause: Clause, { span }: Person) => span[0] >= clause.span[0] && span[1] <= clause.span[1]
  const people = floorPeopleOf(doc).filter(person => clauses.some(clause => holds(clause, person)))
  const named = clauses.filter(clause => people.some(person => holds(clause, person)))
  return { value: 1 - Math.exp(-people.length), spans: quotesOf(named).slice(0, 4) }
}

export const floorPeople: Signal = {
  id: 'floor-people',
  polarity: 'for',
  means: {
    ja: '現場で働く人や、その仕事を受け取る人',
    en: 'the people who do the work, or those it is done for',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '篩の係の人が休むと、荷造りの班長が手を止めて替わります。' }],
      notOk: [{ text: '社員の皆様や責任者の方から多くを学びたいです。' }],
    },
  },
  en: {
    detect: english.floorPeople,
    examples: {
      ok: [
        { text: 'The welder hands the seam to the inspector, and the crane driver waits.' },
        { text: "When a nurse rings, the porter leaves the pharmacist's boxes at the door." },
      ],
      notOk: [
        { text: 'People and colleagues are what makes a company great.' },
        { text: 'The box stands at the door.' },
      ],
    },
  },
}
