import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { erase, repaint, type Frame } from '../../../src/terminal/editor/screen.js'
import { rowAfterResize } from '../../../src/terminal/editor/folding.js'
import { displayWidth } from '../../../src/terminal/index.js'
import { Emulator } from '../support/emulator.js'

const START: Frame = { rows: [''], cursor: { row: 0, column: 0 } }

const anyFrame: fc.Arbitrary<Frame> = fc
  .array(fc.constantFrom('', '  予約の取り違え', '  short', '  台帳を一冊に', '          3字  0:01'), {
    minLength: 1,
    maxLength: 7,
  })
  .chain(rows =>
    fc.record({
      rows: fc.constant(rows),
      cursor: fc.record({ row: fc.nat(rows.length - 1), column: fc.nat(20) }),
    }),
  )

const trimEnd = (rows: readonly string[]) => rows.slice(0, rows.findLastIndex(row => row !== '') + 1)

describe('repaint', () => {
  it('turns any frame into any other, on an emulated terminal that has to scroll', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame, { minLength: 1, maxLength: 6 }), async frames => {
        const emulator = new Emulator(30, 9)
        await emulator.write('question\r\n\r\n')
        let shown = START
        for (const next of frames) {
          await emulator.write(repaint(shown, next))
          shown = next
          expect(emulator.rows).toEqual(trimEnd(['question', '', ...next.rows]))
          expect(emulator.cursor).toEqual({ row: next.cursor.row + 2, column: next.cursor.column })
        }
        await emulator.write(erase(shown))
        expect(emulator.rows).toEqual(['question'])
        expect(emulator.cursor).toEqual({ row: 2, column: 0 })
      }),
      { numRuns: 60 },
    )
  })

  it('writes nothing for the same frame, and only the row that differs', () => {
    const frame: Frame = { rows: ['  一', '  二', '  0:01'], cursor: { row: 1, column: 4 } }
    expect(repaint(frame, frame)).toBe('')
    const ticked = repaint(frame, { ...frame, rows: ['  一', '  二', '  0:02'] })
    expect(ticked).toContain('0:02')
    expect(ticked).not.toMatch(/[一二]/)
    expect(ticked).not.toMatch(/\x1b\[2?J/)
  })
})

describe('the cursor after a resize', () => {
  const shown: Frame = {
    rows: ['あ'.repeat(30), 'short', 'う'.repeat(25), 's'.repeat(58)],
    cursor: { row: 2, column: 50 },
  }

  it('stays where everything fits', () => {
    expect(rowAfterResize(shown, 80, displayWidth, 'every-row')).toBe(2)
    expect(rowAfterResize(shown, 80, displayWidth, 'xterm.js')).toBe(2)
  })

  it('moves down by the rows that were folded above it and by its own', () => {
    expect(rowAfterResize(shown, 40, displayWidth, 'every-row')).toBe(4)
    expect(rowAfterResize({ ...shown, cursor: { row: 2, column: 10 } }, 40, displayWidth, 'every-row')).toBe(
      3,
    )
  })

  it('counts a wide character that does not fit half', () => {
    const wide: Frame = { rows: ['あ'.repeat(20), 'short'], cursor: { row: 1, column: 2 } }
    expect(rowAfterResize(wide, 20, displayWidth, 'every-row')).toBe(2)
    expect(rowAfterResize(wide, 19, displayWidth, 'every-row')).toBe(3)
  })

  it('or, with xterm.js, by those folded above and below', () => {
    expect(rowAfterResize({ ...shown, rows: shown.rows.slice(0, 3) }, 40, displayWidth, 'xterm.js')).toBe(3)
    expect(rowAfterResize(shown, 40, displayWidth, 'xterm.js')).toBe(5)
  })
})
