import * as edits from './edits.js'
import type { Buffer } from './edits.js'
import type { ActionName, Key } from './keys.js'
import * as moves from './moves.js'
import { recalled, type Recall } from './recall.js'
import type { View } from './rows.js'

/** Everything the editor knows about the text; never changed in place. */
export interface EditorState {
  readonly buffer: Buffer
  readonly undone: readonly Buffer[]
  readonly past: readonly Buffer[]
  /** Column that a run of up and down keys keeps to; null outside such a run. */
  readonly aim: number | null
  /** What the last key did to the text: like edits in a row are undone together. */
  readonly run: 'typing' | 'erasing' | null
  readonly recall: Recall
}

/** Edits kept for undo. */
const DEPTH = 200

/** @param earlier answers sent before in this session, latest last */
export function startState(draft = '', earlier: readonly string[] = []): EditorState {
  const empty: Buffer = { lines: [''], row: 0, column: 0 }
  const buffer = draft ? edits.insert(empty, draft) : empty
  return { buffer, past: [], undone: [], aim: null, run: null, recall: { earlier, back: 0 } }
}

export const textOf = (state: EditorState) => state.buffer.lines.join('\n')

type Edit = (buffer: Buffer) => Buffer

const EDITS: Partial<Record<ActionName, Edit>> = {
  enter: buffer => edits.insert(buffer, '\n'),
  'erase-left': edits.eraseLeft,
  'erase-right': edits.eraseRight,
  'erase-word': edits.eraseWord,
  'erase-to-start': edits.eraseToStart,
  'erase-to-end': edits.eraseToEnd,
}

const MOVES: Partial<Record<ActionName, Edit>> = {
  left: moves.left,
  right: moves.right,
  'word-left': moves.wordLeft,
  'word-right': moves.wordRight,
  'line-start': moves.lineStart,
  'line-end': moves.lineEnd,
}

/** The state after a key; keys that do nothing to text or cursor give the same state back. */
export function applyKey(state: EditorState, key: Key, view: View): EditorState {
  switch (key.name) {
    case 'text':
      return edited(state, edits.insert(state.buffer, key.text), 'typing')
    case 'paste':
      return edited(state, edits.insert(state.buffer, key.text), null)
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'up':
    case 'down': {
      const brought = recalled(state.recall, state.buffer, key.name)
      if (brought) return { ...edited(state, brought.buffer, null), recall: brought.recall }
      const aim = state.aim ?? moves.screenColumn(state.buffer, view)
      const buffer = moves.vertical(state.buffer, key.name === 'up' ? -1 : 1, aim, view)
      return { ...state, buffer, aim, run: null }
    }
  }
  const edit = EDITS[key.name]
  if (edit) {
    const single = key.name === 'erase-left' || key.name === 'erase-right'
    return edited(state, edit(state.buffer), single ? 'erasing' : null)
  }
  const move = MOVES[key.name]
  return move ? { ...state, buffer: move(state.buffer), aim: null, run: null } : state
}

const SENTENCE_END = /[。．.!?！？]\s*$/u

/** Keeps the text before an edit for undo, once for a run of typing (up to a sentence's end) or of erasing. */
function edited(state: EditorState, buffer: Buffer, run: EditorState['run']): EditorState {
  if (buffer === state.buffer) return { ...state, aim: null, run: null }
  const before = edits.lineAt(state.buffer).slice(0, state.buffer.column)
  const continues = run !== null && run === state.run && !(run === 'typing' && SENTENCE_END.test(before))
  const past = continues ? state.past : [...state.past.slice(1 - DEPTH), state.buffer]
  return { ...state, buffer, past, undone: [], aim: null, run }
}

function undo(state: EditorState): EditorState {
  const buffer = state.past.at(-1)
  if (!buffer) return state
  const undone = [...state.undone, state.buffer]
  return { ...state, buffer, past: state.past.slice(0, -1), undone, aim: null, run: null }
}

function redo(state: EditorState): EditorState {
  const buffer = state.undone.at(-1)
  if (!buffer) return state
  const past = [...state.past, state.buffer]
  return { ...state, buffer, past, undone: state.undone.slice(0, -1), aim: null, run: null }
}
