import * as english from './en/company.js'
import { harbour } from './en/example-company.js'
import { company } from './ja/example-company.js'
import { companyWords, sightedOf } from './ja/company.js'
import { quotesOf } from './ja/quotes.js'
import { scenesOf } from './ja/scenes.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const { facts } = companyWords(reading)
  const told = new Set(sightedOf(reading).flatMap(s => [...s.words]))
  const hits = facts.map(fact => [...fact].filter(word => told.has(word)).length)
  const taken = hits.filter(n => n > 1).length + 0.4 * hits.filter(n => n === 1).length
  if (taken === 0) return NOTHING
  const at = new Set(
    sightedOf(reading)
      .filter(s => s.factWords > 0)
      .map(s => s.index),
  )
  const clauses = scenesOf(reading.doc).clauses.filter(clause => at.has(clause.sentence))
  return { value: 1 - Math.exp(-taken), spans: quotesOf(clauses).slice(0, 4) }
}

export const factUse: Signal = {
  id: 'fact-use',
  polarity: 'for',
  means: {
    ja: '応募先について調べた具体的な事実',
    en: 'particular facts found out about the company',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [{ text: '離島の旅館まで出張修理に行かれると知りました。', company }],
      notOk: [
        { text: '給湯器の会社で働くのが夢でした。', company },
        { text: '「一杯の湯に、まっすぐ」という理念に感動しました。', company },
      ],
    },
  },
  en: {
    detect: english.factUse,
    examples: {
      ok: [
        {
          text: 'You read that crews sort the catch on board; who trains the crews to sort?',
          company: harbour,
        },
        { text: 'Since the cold store in Marl was closed, the ice must come by truck.', company: harbour },
      ],
      notOk: [
        { text: 'I was impressed by your mission and your history.', company: harbour },
        { text: 'Crews sort the catch on board, and the cold store was closed.' },
      ],
    },
  },
}
