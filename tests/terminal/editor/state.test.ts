import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyDecoder, type ActionName, type Key } from '../../../src/terminal/editor/keys.js'
import { viewFor } from '../../../src/terminal/editor/layout.js'
import { applyKey, startState, textOf, type EditorState } from '../../../src/terminal/editor/state.js'
import { graphemes } from '../../../src/terminal/graphemes.js'
import { displayWidth } from '../../../src/terminal/index.js'
import { anyLines, anyText } from '../support/texts.js'

const view = viewFor(40, displayWidth)

/** The text with the cursor as a bar. */
function shown({ buffer: { lines, row, column } }: EditorState): string {
  const marked = lines.map((line, at) =>
    at === row ? `${line.slice(0, column)}|${line.slice(column)}` : line,
  )
  return marked.join('\n')
}

const press = (state: EditorState, keys: readonly Key[]) =>
  keys.reduce((before, key) => applyKey(before, key, view), state)

const keysOf = (bytes: string) => new KeyDecoder().feed(bytes)

const UP = '\x1b[A'
const DOWN = '\x1b[B'
const RIGHT = '\x1b[C'
const LEFT = '\x1b[D'
const DELETE = '\x1b[3~'

const cases: [what: string, draft: string, keys: string, shown: string][] = [
  ['typing', '', '予約', '予約|'],
  ['typing in the middle', '予約', `${LEFT}の`, '予の|約'],
  ['a new line in the middle', '一二', `${LEFT}\r`, '一\n|二'],
  ['backspace takes a grapheme', 'か\u3099👩‍💻', '\x7f', 'か\u3099|'],
  ['backspace takes a voiced kana written as two', 'か\u3099', '\x7f', '|'],
  ['backspace joins lines', '一\n二', `${LEFT}\x7f`, '一|二'],
  ['backspace at the very start', '', '\x7f', '|'],
  ['delete takes a grapheme', '👩‍💻a', `\x01${DELETE}`, '|a'],
  ['delete joins lines', '一\n二', `${UP}${DELETE}`, '一|二'],
  ['delete at the very end', '一', DELETE, '一|'],
  ['left crosses a line break', '一\n二', LEFT + LEFT, '一|\n二'],
  ['right crosses a line break', '一\n二', `${UP}${RIGHT}`, '一\n|二'],
  ['arrows step over flags and accents', 'e\u0301🇯🇵', LEFT, 'e\u0301|🇯🇵'],
  ['start and end of the line', '一二\n三四', `\x01あ\x05い`, '一二\nあ三四い|'],
  ['erase to the start', '一二三', `${LEFT}\x15`, '|三'],
  ['erase to the end', '一二三', `\x01${RIGHT}\x0b`, '一|'],
  ['erase to the end takes the line break next', '一\n二', `${UP}\x0b`, '一|二'],
  ['erase a Japanese word, not the whole line', '予約の台帳', '\x17', '予約の|'],
  ['erase an English word and the spaces after it', 'one two  ', '\x17', 'one |'],
  ['by word over English', 'one two', '\x1bb\x1bb\x1bf', 'one| two'],
  ['up and down keep the column of the screen', 'あいう\nab\nかきく', UP + UP, 'あいう|\nab\nかきく'],
  ['up to a shorter line', 'ab\nかきく', UP, 'ab|\nかきく'],
  ['up on the first row goes to its start', '一二', UP, '|一二'],
  ['down on the last row goes to its end', '一二', `\x01${DOWN}`, '一二|'],
  ['up within a wrapped line', 'あ'.repeat(20), UP, `${'あ'.repeat(2)}|${'あ'.repeat(18)}`],
  [
    'up to the edge of a wrapped row stays in that row',
    `${'あ'.repeat(20)}\n${'い'.repeat(18)}`,
    UP + UP,
    `${'あ'.repeat(17)}|${'あ'.repeat(3)}\n${'い'.repeat(18)}`,
  ],
  ['a letter typed before a lone accent takes it along', '\u0301', '\x01e', 'e\u0301|'],
  ['undo takes back a run of typing', '', 'abc\x1a', '|'],
  ['undo stops at the end of a sentence', '', '終えた。\x1a', '|'],
  ['undo after a move takes back what came after it', '', `ab${LEFT}c\x1a`, 'a|b'],
  ['undo takes back a line break', '一', '\r\x1a', '一|'],
  ['undo of a run of backspaces', '一二三', '\x7f\x7f\x1f', '一二三|'],
  ['undo of a paste', '前', '\x1b[200~一\n二\n三\x1b[201~\x1a', '前|'],
  ['undo without anything to undo', '一', '\x1a\x1a', '一|'],
  ['redo', '', 'ab\x1a\x19', 'ab|'],
  ['typing after undo forgets what was undone', '', 'ab\x1ac\x19', 'c|'],
  ['a paste in the middle', '前後', `${LEFT}\x1b[200~一\r\n二\r三\x1b[201~`, '前一\n二\n三|後'],
]

describe('editor state', () => {
  it.each(cases)('%s', (_, draft, keys, expected) => {
    expect(shown(press(startState(draft), keysOf(keys)))).toBe(expected)
  })

  it('undoes one sentence at a time', () => {
    const typed = ['一文目。', '二文目'].map(text => ({ name: 'text', text }) as const)
    expect(shown(press(startState(), [...typed, { name: 'undo' }]))).toBe('一文目。|')
  })

  it('keeps the aimed column over shorter lines', () => {
    const state = startState('あいうえお\n短\nかきくけこ')
    expect(shown(press(state, keysOf(UP)))).toBe('あいうえお\n短|\nかきくけこ')
    expect(shown(press(state, keysOf(UP + UP)))).toBe('あいうえお|\n短\nかきくけこ')
  })
})

describe('answers sent before', () => {
  const EARLIER = ['一つ目。', '二つ目。\n続き。']
  const after = (keys: string, draft = '') => shown(press(startState(draft, EARLIER), keysOf(keys)))

  it.each([
    ['up in an empty answer brings back the last one', UP, '二つ目。\n続き。|'],
    ['up inside it first goes to its first row', UP + UP + UP, '一つ目。|'],
    ['and no further than the first', UP + UP + UP + UP, '|一つ目。'],
    ['down goes forward again, to nothing', UP + DOWN, '|'],
    ['what was brought back and changed stays', `${UP}あ${DOWN}`, '二つ目。\n続き。あ|'],
    ['undo takes it away', `${UP}\x1a`, '|'],
    ['down in an empty answer does nothing', DOWN, '|'],
  ])('%s', (_, keys, expected) => expect(after(keys)).toBe(expected))

  it('never replace what is being written', () => {
    expect(after(UP + UP, '書きかけ')).toBe('|書きかけ')
  })
})

const ACTIONS: ActionName[] = [
  'enter',
  'erase-left',
  'erase-right',
  'erase-word',
  'erase-to-start',
  'erase-to-end',
  'left',
  'right',
  'up',
  'down',
  'word-left',
  'word-right',
  'line-start',
  'line-end',
  'undo',
  'redo',
]
const anyKey: fc.Arbitrary<Key> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ACTIONS).map(name => ({ name })) },
  { weight: 1, arbitrary: anyLines.map(text => ({ name: 'paste' as const, text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('あ', 'a', '\u0301', '\u200d', '💻', '。', ' ')
      .map(text => ({ name: 'text' as const, text })),
  },
)

describe('editor state, any keys', () => {
  it('keeps the cursor between two graphemes of an existing line', () => {
    fc.assert(
      fc.property(anyLines, fc.array(anyKey, { maxLength: 25 }), (draft, keys) => {
        let state = startState(draft)
        for (const key of keys) {
          state = applyKey(state, key, view)
          const line = state.buffer.lines[state.buffer.row]
          expect(line).toBeDefined()
          const head = line!.slice(0, state.buffer.column)
          const boundaries = graphemes(line!).reduce(
            (ends, part) => [...ends, ends.at(-1)! + part.length],
            [0],
          )
          expect(boundaries).toContain(head.length)
          expect(state.buffer.lines.join('')).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  it('undo goes all the way back, redo all the way forward', () => {
    fc.assert(
      fc.property(anyLines, fc.array(anyKey, { maxLength: 25 }), (draft, keys) => {
        const edits = keys.filter(({ name }) => name !== 'undo' && name !== 'redo')
        const before = startState(draft)
        const after = press(before, edits)
        const back = press(after, Array<Key>(edits.length).fill({ name: 'undo' }))
        expect(textOf(back)).toBe(textOf(before))
        expect(textOf(press(back, Array<Key>(edits.length).fill({ name: 'redo' })))).toBe(textOf(after))
      }),
    )
  })

  it('keeps a pasted text whole, line breaks made equal', () => {
    fc.assert(
      fc.property(fc.oneof(anyLines, anyText), fc.constantFrom('\n', '\r', '\r\n'), (text, lineBreak) => {
        const lines = text.split(/\r\n?|\n/)
        const state = press(startState(), [{ name: 'paste', text: lines.join(lineBreak) }])
        expect(textOf(state)).toBe(lines.join('\n'))
      }),
    )
  })
})
