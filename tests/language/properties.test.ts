import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.js'
import { JapaneseTokeniser } from '../../src/language/ja/index.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { readDictionary } from '../../src/platform/dictionary.js'
import { LANGS, type Span } from '../../src/types/index.js'

const analyser = await loadAnalyser(LANGS)
const dictionary = await readDictionary()

const PROSE =
  '私は店の棚を三度並べ替え、二割ほど歩く距離を減らしました。「なぜ？」と聞かれ、I said it took 40 minutes (twice). '
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.nat(PROSE.length - 1).map(at => PROSE[at]!) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' ',
      '　',
      '\n',
      '\t',
      '\0',
      '\u200d',
      '\u3099',
      '\ufeff',
      '\ud842',
      '😀',
      '𠮷',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...'0123456789%.,:/-〜、一二十百万円分年「」（）"A') },
)
const anyText = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''))

function expectAscending(text: string, spans: Span[]): void {
  let last = 0
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

const spansOf = (items: { start: number; end: number }[]): Span[] =>
  items.map(({ start, end }) => [start, end])

describe('whatever the text', () => {
  it.each(LANGS)('%s: tokens ascend, carry their own text and leave out only blanks', lang => {
    fc.assert(
      fc.property(anyText, text => {
        const { tokens } = analyser.analyse(text, lang)
        expectAscending(text, spansOf(tokens))
        let last = 0
        for (const { surface, start, end } of tokens) {
          expect(surface).toBe(text.slice(start, end))
          if (lang === 'ja') expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        if (lang === 'ja') expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  it('sentences ascend, have no blanks around them and leave out only blanks', () => {
    fc.assert(
      fc.property(anyText, text => {
        const spans = splitSentences(text)
        expectAscending(text, spans)
        let last = 0
        for (const [start, end] of spans) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 2000, seed: 8 },
    )
  })

  it.each(LANGS)('%s: quantities and names ascend; values are finite', lang => {
    fc.assert(
      fc.property(anyText, text => {
        const { quantities, names } = analyser.analyse(text, lang)
        expectAscending(text, spansOf(quantities))
        expectAscending(text, spansOf(names))
        for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true)
        for (const { text: name, start, end } of names) expect(name).toBe(text.slice(start, end))
      }),
      { numRuns: 1500, seed: 9 },
    )
  })

  it('the same text gives the same tokens, whatever came before', () => {
    const tokeniser = new JapaneseTokeniser(dictionary)
    const first = tokeniser.tokens(PROSE)
    tokeniser.tokens('アイウ'.repeat(5000))
    expect(tokeniser.tokens(PROSE)).toEqual(first)
  })
})

describe('the work grows with the text and no faster', () => {
  const workFor = (text: string): number => {
    const tokeniser = new JapaneseTokeniser(dictionary)
    tokeniser.tokens(text)
    return tokeniser.work / text.length
  }

  it.each(['あ', 'ア', '漢', 'a', '1', '!', '😀', PROSE.replace(/[。、\s]/g, '')])('%s', unit => {
    const few = workFor(unit.repeat(Math.ceil(2_000 / unit.length)))
    const many = workFor(unit.repeat(Math.ceil(60_000 / unit.length)))
    expect(many).toBeLessThan(few * 1.5 + 2)
  })
})
