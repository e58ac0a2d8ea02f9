import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, measureFor, wrap } from '../../src/terminal/index.js'
import { anyLines } from './support/texts.js'

const cases: [what: string, text: string, width: number, rows: string[]][] = [
  ['Japanese at the edge', 'あいうえおかきくけこ', 10, ['あいうえお', 'かきくけこ']],
  ['a comma goes with the character before it', 'あいうえお、か', 10, ['あいうえ', 'お、か']],
  ['so does a closing bracket with its full stop', 'あいうえ「お」。', 10, ['あいうえ', '「お」。']],
  ['an opening bracket goes down', 'あいうえ「おか」', 10, ['あいうえ', '「おか」']],
  ['small kana and long vowels stay', 'あいうえキャー', 10, ['あいうえ', 'キャー']],
  ['English breaks between words', 'I counted the stock twice', 12, ['I counted', 'the stock', 'twice']],
  ['after a hyphen', 'a well-known way', 8, ['a well-', 'known', 'way']],
  ['a word that is too long is cut', 'abcdefghijklmnop', 6, ['abcdef', 'ghijkl', 'mnop']],
  ['English within Japanese stays whole', '弊社のDockerで動かす', 10, ['弊社の', 'Dockerで動', 'かす']],
  ['lines are kept, empty ones too', '一\n\n二', 10, ['一', '', '二']],
  ['indentation is kept, spaces at a break are not', '  ab  cd', 4, ['  ab', 'cd']],
  ['marks without a place to break', '」」」」」」', 6, ['」」」', '」」」']],
  ['nothing', '', 10, ['']],
]

describe('wrap', () => {
  it.each(cases)('%s', (_, text, width, rows) => expect(wrap(text, { width })).toEqual(rows))

  it('hangs below a name', () => {
    expect(wrap('なるほど。どうやって分かりましたか。', { width: 24, first: '面接官  ' })).toEqual([
      '面接官  なるほど。どう',
      '        やって分かりまし',
      '        たか。',
    ])
  })

  it('measures a coloured prefix by what is seen of it', () => {
    const rows = wrap('なるほど', { width: 8, first: '\x1b[1m問\x1b[22m ' })
    expect(rows).toEqual(['\x1b[1m問\x1b[22m なる', '   ほど'])
  })

  it('makes controls visible', () => {
    expect(wrap('a\x1b[2Jb\tc', { width: 40 })).toEqual(['a␛[2Jb  c'])
  })

  it('gives ambiguous characters the room they take', () => {
    const measure = measureFor({ NIJIMEN_AMBIGUOUS_WIDTH: '2' })
    expect(wrap('①②③④', { width: 4, measure })).toEqual(['①②', '③④'])
  })

  it('keeps every row within the width and every character but spaces', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 6, max: 60 }), (text, width) => {
        const rows = wrap(text, { width })
        for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(width)
        expect(rows.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
      }),
    )
  })

  it('never begins a row with a mark where there is another place to break', () => {
    const clause = fc.constantFrom('棚卸し、', '「手順」。', 'ミュージック', '見直し')
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (clauses, width) => {
        for (const row of wrap(clauses.join(''), { width })) {
          expect(row).not.toMatch(/^[、。」ュッー]/u)
          expect(row).not.toMatch(/「$/u)
        }
      }),
    )
  })
})
