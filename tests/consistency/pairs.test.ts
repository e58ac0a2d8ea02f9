import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pairsIn, type Pair } from '../../scripts/consistency/pairs.js'
import { compare } from '../../src/consistency/index.js'
import { LANGS, type Lang } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

const CORPUS = join(import.meta.dirname, '../../corpus/consistency')
const pairsOf = (set: string, lang: Lang) =>
  readdirSync(join(CORPUS, set))
    .sort()
    .flatMap(file => pairsIn(join(CORPUS, set, file)))
    .filter(pair => pair.lang === lang)

const comparisonOf = ({ lang, about, a, b }: Pair) =>
  compare(analyser.analyse(a.text, lang), analyser.analyse(b.text, lang), about)

/** Share of pairs told right that nothing was learnt from; what is measured stands in docs/accuracy.md. */
const FLOOR = 0.85

describe.each(LANGS)('in %s', lang => {
  const unseen = pairsOf('held-out', lang)
  const compared = unseen.map(pair => ({ pair, comparison: comparisonOf(pair) }))

  it('tells a steady axis from one that drifts, by writers it has not learnt from', () => {
    const right = compared.filter(
      ({ pair, comparison }) => (comparison.verdict === 'drifts') === !pair.consistent,
    )
    console.log(`${lang}: right ${right.length} of ${unseen.length}`)
    expect(unseen.length).toBeGreaterThanOrEqual(100)
    expect(right.length / unseen.length).toBeGreaterThanOrEqual(FLOOR)
  })

  it('quotes what was said, from both', () => {
    for (const { pair, comparison } of compared) {
      if (comparison.quotes === null) expect(comparison.verdict).not.toBe('drifts')
      else {
        expect(pair.a.text).toContain(comparison.quotes![0].trim())
        expect(pair.b.text).toContain(comparison.quotes![1].trim())
      }
    }
  })

  it('never drifts from itself', () => {
    for (const { a, about } of unseen) {
      const doc = analyser.analyse(a.text, lang)
      expect([a.text, compare(doc, doc, about).quotes]).toEqual([a.text, null])
    }
  })

  it('says nothing of next to nothing', () => {
    const [short, long] =
      lang === 'ja' ? ['特になし。', '人の役に立ちたいからです。'] : ['No.', 'I want to help people.']
    const doc = (text: string) => analyser.analyse(text, lang)
    expect(compare(doc(short), doc(long), 'motive')).toMatchObject({ verdict: 'unsure', quotes: null })
  })

  it('has learnt from every pair that it may learn from', () => {
    const learnt = readFileSync(join(CORPUS, `../../src/consistency/learnt/${lang}.yaml`), 'utf8')
    expect(learnt).toContain(`# Learnt from ${pairsOf('taught', lang).length} labelled pairs`)
  })
})

it('no pair is both learnt from and held out', () => {
  const textsOf = ({ a, b }: Pair) => `${a.text}\n${b.text}`
  const taught = new Set(LANGS.flatMap(lang => pairsOf('taught', lang)).map(textsOf))
  expect(LANGS.flatMap(lang => pairsOf('held-out', lang)).filter(pair => taught.has(textsOf(pair)))).toEqual(
    [],
  )
})
