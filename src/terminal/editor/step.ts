import { commandIn, isEndMark, tidy, type CommandName } from '../answer.js'
import type { Key } from './keys.js'
import type { View } from './rows.js'
import { applyKey, textOf, type EditorState } from './state.js'

export type Outcome =
  { kind: 'answer'; text: string } | { kind: 'command'; name: CommandName } | { kind: 'interrupt' }

/** What a key leads to: on with the text, a word to the person, or the end. */
export type Step =
  | { next: 'edit'; state: EditorState }
  | { next: 'nothing-written'; state: EditorState }
  | { next: 'done'; state: EditorState; outcome: Outcome }

/** Decides about one key; everything about ending an answer is here. */
export function step(state: EditorState, key: Key, view: View): Step {
  if (key.name === 'interrupt') return { next: 'done', state, outcome: { kind: 'interrupt' } }
  if (key.name === 'send') return send(state, textOf(state))
  if (key.name === 'enter') {
    const { lines, row } = state.buffer
    const text = textOf(state)
    if (lines.length === 1 && commandIn(text)) return send(state, text)
    const last = row === lines.length - 1
    if (last && isEndMark(lines[row] ?? '')) return send(state, lines.slice(0, -1).join('\n'))
  }
  return { next: 'edit', state: applyKey(state, key, view) }
}

function send(state: EditorState, text: string): Step {
  const name = commandIn(text)
  if (name) return { next: 'done', state, outcome: { kind: 'command', name } }
  const answer = tidy(text)
  if (answer === '') return { next: 'nothing-written', state }
  return { next: 'done', state, outcome: { kind: 'answer', text: answer } }
}
