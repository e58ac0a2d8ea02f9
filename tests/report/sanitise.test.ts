import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sanitise } from '../../src/terminal/index.js'
import { anyLines, anyText } from '../terminal/support/texts.js'

const cases: [what: string, text: string, shown: string][] = [
  ['a colour sequence', '\x1b[31m赤\x1b[0m', '␛[31m赤␛[0m'],
  ['a title sequence', '\x1b]0;owned\x07', '␛]0;owned␇'],
  ['an 8-bit CSI', '\x9b2J', '<U+009B>2J'],
  ['a carriage return', '合格\r不合格', '合格␍不合格'],
  ['CRLF', '一\r\n二', '一\n二'],
  ['NUL and DEL', 'a\0b\x7f', 'a␀b␡'],
  ['a right-to-left override', 'abc\u202edef', 'abc<U+202E>def'],
  ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['a zero-width space', '御\u200b社', '御<U+200B>社'],
  ['a byte order mark', '\ufeff私', '<U+FEFF>私'],
  ['a line separator', 'a\u2028b', 'a<U+2028>b'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
  ['hidden tag letters', 'a\u{e0041}', 'a<U+E0041>'],
  ['a joiner that joins nothing', 'a\u200db', 'a<U+200D>b'],
  ['line feed and tab', 'a\n\tb', 'a\n\tb'],
  ['emoji made of several', '👩‍💻🧑🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥', '👩‍💻🧑🏽‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥'],
  ['accents and voicing marks', 'e\u0301か\u3099ｶﾞ', 'e\u0301か\u3099ｶﾞ'],
]

describe('sanitise', () => {
  it.each(cases)('%s', (_, text, shown) => expect(sanitise(text)).toBe(shown))

  it('leaves nothing that steers a terminal', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(sanitise(text)).not.toMatch(
          /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u,
        )
      }),
    )
  })

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(anyText, text => void expect(sanitise(sanitise(text))).toBe(sanitise(text))))
  })

  it('leaves ordinary text alone', () => {
    fc.assert(fc.property(anyLines, text => void expect(sanitise(text)).toBe(text)))
  })
})
