import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INDENT, layout, viewFor, type Layout } from '../../../src/terminal/editor/layout.js'
import { applyKey, startState } from '../../../src/terminal/editor/state.js'
import { displayWidth } from '../../../src/terminal/index.js'
import { anyLines, anyText } from '../support/texts.js'

const at = (text: string, columns: number, height = 10): Layout =>
  layout(startState(text).buffer, viewFor(columns, displayWidth), height)

const cases: [what: string, text: string, columns: number, rows: string[], cursor: [number, number]][] = [
  ['nothing yet', '', 20, [''], [0, 2]],
  ['short Japanese', '予約', 20, ['  予約'], [0, 6]],
  ['a full row leaves the cursor behind it', 'あ'.repeat(8), 20, ['  ああああああああ'], [0, 18]],
  ['one more wraps', 'あ'.repeat(9), 20, ['  ああああああああ', '  あ'], [1, 4]],
  [
    'a wide character never stands half over the edge',
    'a' + 'あ'.repeat(8),
    20,
    ['  aあああああああ', '  あ'],
    [1, 4],
  ],
  ['a comma takes its character along', 'あ'.repeat(8) + '、', 20, ['  あああああああ', '  あ、'], [1, 6]],
  ['English wraps between words', 'counted the stock twice', 20, ['  counted the', '  stock twice'], [1, 13]],
  ['a space at the edge hangs', 'abcdefgh ijklmno ', 20, ['  abcdefgh ijklmno'], [0, 19]],
  ['emoji', '👩‍💻👍', 20, ['  👩‍💻👍'], [0, 6]],
  ['combining marks', 'か\u3099e\u0301', 20, ['  か\u3099e\u0301'], [0, 5]],
  ['a tab is two columns', 'a\tb', 20, ['  a  b'], [0, 6]],
  ['a pasted escape sequence is seen, not obeyed', '\x1b[2J', 20, ['  ␛[2J'], [0, 6]],
  ['an empty last line', '一\n', 20, ['  一', ''], [1, 2]],
]

describe('layout', () => {
  it.each(cases)('%s', (_, text, columns, rows, [row, column]) => {
    expect(at(text, columns)).toEqual({ rows, cursor: { row, column }, above: 0, below: 0 })
  })

  it('puts the cursor at the start of the next row where a row was wrapped before it', () => {
    const view = viewFor(20, displayWidth)
    let state = startState('あ'.repeat(12))
    for (let step = 0; step < 4; step++) state = applyKey(state, { name: 'left' }, view)
    expect(layout(state.buffer, view, 10).cursor).toEqual({ row: 1, column: 2 })
  })

  it('shows the rows around the cursor when there are too many, and says how many are not shown', () => {
    const text = Array.from({ length: 20 }, (_, line) => String(line)).join('\n')
    const end = at(text, 20, 5)
    expect(end).toMatchObject({ above: 15, below: 0, cursor: { row: 4 } })
    expect(end.rows).toEqual(['  15', '  16', '  17', '  18', '  19'])
    const view = viewFor(20, displayWidth)
    let state = startState(text)
    for (let step = 0; step < 10; step++) state = applyKey(state, { name: 'up' }, view)
    const middle = layout(state.buffer, view, 5)
    expect(middle).toMatchObject({ above: 7, below: 8 })
    expect(middle.rows[middle.cursor.row]).toBe('  9')
  })

  it('keeps rows and cursor inside the columns, for any text and cursor', () => {
    const columns = fc.integer({ min: 20, max: 60 })
    fc.assert(
      fc.property(
        fc.oneof(anyLines, anyText),
        columns,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        (text, width, height, move) => {
          const view = viewFor(width, displayWidth)
          let { buffer } = startState(text)
          buffer = { lines: buffer.lines, row: move % buffer.lines.length, column: 0 }
          const { rows, cursor, above, below } = layout(buffer, view, height)
          expect(rows.length).toBeLessThanOrEqual(height)
          for (const row of rows) expect(displayWidth(row)).toBeLessThan(width)
          expect(cursor.row).toBeGreaterThanOrEqual(0)
          expect(cursor.row).toBeLessThan(rows.length)
          expect(cursor.column).toBeGreaterThanOrEqual(INDENT)
          expect(cursor.column).toBeLessThan(width)
          expect(above + below + rows.length).toBe(layout(buffer, view, Infinity).rows.length)
        },
      ),
    )
  })

  it('draws every character of the text', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 20, max: 60 }), (text, columns) => {
        const drawn = at(text, columns, Infinity).rows.join('')
        expect(drawn.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''))
      }),
    )
  })
})
