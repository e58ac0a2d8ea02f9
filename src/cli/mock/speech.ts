import type { InterviewState, Move } from '../../interview/index.js'

/** All that the interviewer says at once: a word about what was said, then the question. */
export function speechOf(move: Move, { settings }: InterviewState): string | null {
  if (move.kind === 'end' || move.acknowledge === null) return move.text
  return `${move.acknowledge}${settings.lang === 'ja' ? '' : ' '}${move.text}`
}

/** `2/5` beside a main question. */
export const counterOf = (move: Move, { settings }: InterviewState): string | null =>
  move.kind === 'ask' ? `${move.question + 1}/${settings.questions.length}` : null
