import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyDecoder, type Key } from '../../../src/terminal/editor/keys.js'
import { anyLines } from '../support/texts.js'

const decode = (...chunks: (string | Buffer)[]) => {
  const decoder = new KeyDecoder()
  return chunks.flatMap(chunk => decoder.feed(chunk))
}
const brief = (keys: Key[]) => keys.map(key => ('text' in key ? `${key.name}:${key.text}` : key.name))

const cases: [what: string, bytes: string, keys: string[]][] = [
  ['text of an input method comes whole', '予約の取り違え', ['text:予約の取り違え']],
  ['Enter', '一\r二', ['text:一', 'enter', 'text:二']],
  ['LF is a line break', '一\n二', ['text:一', 'enter', 'text:二']],
  ['CRLF is one', '一\r\n\r\n二', ['text:一', 'enter', 'enter', 'text:二']],
  ['LF then CR are two', '\n\r', ['enter', 'enter']],
  ['a tab is text', 'a\tb', ['text:a\tb']],
  ['arrows', '\x1b[A\x1b[B\x1b[C\x1b[D\x1bOA', ['up', 'down', 'right', 'left', 'up']],
  [
    'home and end in their kinds',
    '\x1b[H\x1b[1~\x1bOH\x1b[F\x1b[4~',
    [...Array<string>(3).fill('line-start'), 'line-end', 'line-end'],
  ],
  ['arrows with Shift move, with Ctrl by word', '\x1b[1;2D\x1b[1;5D', ['left', 'word-left']],
  ['delete, also with a modifier', '\x1b[3~\x1b[3;5~', ['erase-right', 'erase-right']],
  ['Alt and a letter', '\x1bf\x1bb\x1bx', ['word-right', 'word-left']],
  [
    'control keys',
    '\x01\x05\x15\x0b\x17\x1a\x1f\x19',
    ['line-start', 'line-end', 'erase-to-start', 'erase-to-end', 'erase-word', 'undo', 'undo', 'redo'],
  ],
  ['send and interrupt', '\x04\x03', ['send', 'interrupt']],
  ['keys without a meaning', '\x00\x1bOP\x1b[15~\x1b[Iあ', ['text:あ']],
  ['Escape twice, then an arrow', '\x1b\x1b[A', ['up']],
  ['a sequence cut short by Ctrl-C', '\x1b[1;\x03', ['interrupt']],
  ['a sequence cut short by text', '\x1b[1;あ', ['text:あ']],
  ['a paste with every line break', '\x1b[200~一\r二\n三\r\n四\x1b[201~', ['paste:一\r二\n三\r\n四']],
  ['a paste with keys in it', '\x1b[200~a\x03\x04\x1b[A\x1b[201~b', ['paste:a\x03\x04\x1b[A', 'text:b']],
]

describe('keys', () => {
  it.each(cases)('%s', (_, bytes, keys) => expect(brief(decode(bytes))).toEqual(keys))

  it.each(cases)('%s, byte by byte', (_, bytes, keys) => {
    const single = brief(decode(...Array.from(Buffer.from(bytes), byte => Buffer.from([byte]))))
    expect(single.join('').replaceAll('text:', '')).toBe(keys.join('').replaceAll('text:', ''))
  })

  it('takes any text out of a paste as it went in, however it is cut', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const bytes = Buffer.from(`\x1b[200~${text}\x1b[201~`)
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        )
        expect(decode(...chunks)).toEqual([{ name: 'paste', text }])
      }),
    )
  })

  it('never gets stuck: after any bytes and a flush a letter comes through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\x1b', '[', 'O', '2', ';', '~', 'あ', ' ', '\r') }),
        bytes => {
          const decoder = new KeyDecoder()
          decoder.feed(bytes)
          decoder.flush()
          // An unfinished sequence takes at most these three with it.
          expect(brief(decoder.feed('xxxあ')).join('')).toMatch(/あ$/)
        },
      ),
    )
  })

  it('says what it waits for', () => {
    const decoder = new KeyDecoder()
    decoder.feed('\x1b')
    expect(decoder.waiting).toBe('escape')
    expect(decoder.flush()).toEqual([])
    expect(brief(decoder.feed('f'))).toEqual(['text:f'])
    decoder.feed('\x1b[200~半分')
    expect(decoder.waiting).toBe('paste')
    expect(brief(decoder.flush())).toEqual(['paste:半分'])
    expect(decoder.waiting).toBeNull()
  })
})
