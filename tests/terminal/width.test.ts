import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentWidth,
  displayWidth,
  measureFor,
  minutesAndSeconds,
  padEnd,
  padStart,
  spread,
  visibleLength,
} from '../../src/terminal/index.js'
import { graphemes } from '../../src/terminal/graphemes.js'
import { FakeOutput } from './support/fakes.js'
import { anyLine } from './support/texts.js'

const widths: [text: string, columns: number][] = [
  ['', 0],
  ['abc', 3],
  ['面接官', 6],
  ['ｱｲｳ', 3],
  ['ｶﾞ', 2],
  ['か\u3099', 2],
  ['e\u0301', 1],
  ['𠮷', 2],
  ['👍', 2],
  ['👩‍💻', 2],
  ['🇯🇵', 2],
  ['\u3000', 2],
  ['①※→…', 4],
  ['\x1b[2m暗い\x1b[22m', 4],
]

describe('display width', () => {
  it.each(widths)('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns))

  it('counts ambiguous characters as two only where the terminal says so', () => {
    const wide = measureFor({ NIJIMEN_AMBIGUOUS_WIDTH: '2' })
    expect(wide('①※→…“”')).toBe(12)
    expect(wide('abc面接👍❤️')).toBe(displayWidth('abc面接👍❤️'))
    expect(measureFor({})('①')).toBe(1)
    expect(measureFor({ NIJIMEN_AMBIGUOUS_WIDTH: 'wide' })('①')).toBe(1)
  })
})

describe('graphemes', () => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

  it('are those of the segmenter, however the line is cut for speed', () => {
    const line = fc.oneof(anyLine, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }))
    fc.assert(
      fc.property(line, text => {
        const single = text.replaceAll(/[\r\n]/g, '')
        expect(graphemes(single)).toEqual(Array.from(segmenter.segment(single), part => part.segment))
      }),
    )
  })

  it('are counted without line breaks', () => {
    expect(visibleLength('か\u3099👩‍💻\n\n一二')).toBe(4)
  })
})

describe('columns', () => {
  it('pads by display width', () => {
    expect(padEnd('面接', 6)).toBe('面接  ')
    expect(padStart('問3', 5)).toBe('  問3')
    expect(padEnd('長すぎる', 4)).toBe('長すぎる')
  })

  it('puts two texts at the ends of a row, and only the right one if they would touch', () => {
    expect(spread('左', 'right', 10)).toBe('左   right')
    expect(spread('左側の文', 'right', 14)).toBe('         right')
  })

  it('lays out in 80 columns at most and never in none', () => {
    const columns = (given: number | undefined) => contentWidth(new FakeOutput(true, given, 24))
    expect([columns(200), columns(60), columns(3), columns(0), columns(undefined)]).toEqual([
      80, 60, 12, 80, 80,
    ])
  })
})

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [37_000, '0:37'],
  [3_725_000, '62:05'],
])('%i ms is %s', (ms, shown) => expect(minutesAndSeconds(ms)).toBe(shown))
