import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/consistency/index.js'
import { LANGS, type About, type Lang } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

interface Pair {
  id: string
  lang: Lang
  about: About
  a: { text: string }
  b: { text: string }
  consistent: boolean
}

const FOLDER = join(import.meta.dirname, '../../corpus/consistency')
const files = readdirSync(FOLDER).filter(name => name.endsWith('.jsonl'))
const pairsIn = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Pair)

const verdictOf = ({ lang, about, a, b }: Pair) =>
  compare(analyser.analyse(a.text, lang), analyser.analyse(b.text, lang), about)

/** What holds on pairs that helped to find the words, and on those that did not. */
const FLOOR = 0.8
const FLOORS: Record<string, number> = { 'second.jsonl': 0.7, 'held-out.jsonl': 0.65 }

describe.each(files)('%s', file => {
  const pairs = pairsIn(file)

  it.each(LANGS)('tells a steady axis from one that drifts: %s', lang => {
    const own = pairs.filter(pair => pair.lang === lang)
    const right = own.filter(pair => (verdictOf(pair).verdict === 'drifts') === !pair.consistent)
    expect(own.length).toBe(20)
    expect(right.length / own.length).toBeGreaterThanOrEqual(FLOORS[file] ?? FLOOR)
  })

  it('quotes what was said, from both', () => {
    for (const pair of pairs) {
      const { verdict, quotes } = verdictOf(pair)
      if (verdict === 'steady') expect(quotes).toBeNull()
      else {
        expect(pair.a.text).toContain(quotes![0].trim())
        expect(pair.b.text).toContain(quotes![1].trim())
      }
    }
  })
})

it.each(LANGS)('says nothing of next to nothing: %s', lang => {
  const [short, long] =
    lang === 'ja' ? ['特になし。', '人の役に立ちたいからです。'] : ['No.', 'I want to help people.']
  const doc = (text: string) => analyser.analyse(text, lang)
  expect(compare(doc(short), doc(long), 'motive')).toEqual({ verdict: 'unsure', drift: 0, quotes: null })
})

it.each(LANGS)('is steady towards itself: %s', lang => {
  for (const pair of pairsIn('dev.jsonl').filter(one => one.lang === lang && one.consistent)) {
    const doc = analyser.analyse(pair.a.text, lang)
    expect([pair.id, compare(doc, doc, pair.about).verdict]).not.toEqual([pair.id, 'drifts'])
  }
})
