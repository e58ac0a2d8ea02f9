import { commandIn, isEndMark, isMistyped, tidy, type CommandName } from '../answer.js'
import type { Key } from './keys.js'
import type { View } from './rows.js'
import { applyKey, textOf, type EditorState } from './state.js'

export type Outcome =
  | { kind: 'answer'; text: string }
  | { kind: 'command'; name: CommandName; draft: string }
  | { kind: 'interrupt' }

/** What a key leads to: on with the text, a word to the person, or the end. */
export type Step =
  | { next: 'edit'; state: EditorState }
  | { next: 'nothing-written' | 'no-such-command'; state: EditorState }
  | { next: 'done'; state: EditorState; outcome: Outcome }

/** Decides about one key; everything about ending an answer is here. */
export function step(state: EditorState, key: Key, view: View): Step {
  if (key.name === 'interrupt') return { next: 'done', state, outcome: { kind: 'interrupt' } }
  if (key.name === 'send') return send(state, textOf(state))
  if (key.name === 'edit') return command(state, 'edit', textOf(state))
  if (key.name === 'enter') {
    const { lines, row } = state.buffer
    const last = row === lines.length - 1
    const name = last ? commandIn(lines[row] ?? '') : null
    if (name) return command(state, name, lines.slice(0, -1).join('\n'))
    if (lines.length === 1 && isMistyped(textOf(state))) return { next: 'no-such-command', state }
    if (last && isEndMark(lines[row] ?? '')) return send(state, lines.slice(0, -1).join('\n'))
  }
  return { next: 'edit', state: applyKey(state, key, view) }
}

function send(state: EditorState, text: string): Step {
  const name = commandIn(text)
  if (name) return command(state, name, '')
  if (isMistyped(text)) return { next: 'no-such-command', state }
  const answer = tidy(text)
  if (answer === '') return { next: 'nothing-written', state }
  return { next: 'done', state, outcome: { kind: 'answer', text: answer } }
}

const command = (state: EditorState, name: CommandName, draft: string): Step => ({
  next: 'done',
  state,
  outcome: { kind: 'command', name, draft },
})
