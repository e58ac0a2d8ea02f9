import { createEngine, type Engine, type Move } from '../../src/interview/index.js'
import type { InterviewEvent } from '../../src/interview/events.js'
import { apply, type InterviewState } from '../../src/interview/state.js'
import type { Stage } from '../../src/types/index.js'
import { analyser, rubricOf } from '../assessment/support.js'
import { bank } from './settings.js'

export * from './settings.js'

export const engineOf = (stage: Stage = 2): Engine =>
  createEngine({ analyser, rubric: rubricOf(stage), bank })

export type Asked = Exclude<Move, { kind: 'end' }>
/** What the candidate says to a question; null skips it. */
export type Candidate = (move: Asked, state: InterviewState) => string | null

export interface Held {
  events: InterviewEvent[]
  moves: Move[]
  state: InterviewState
}

/** Holds an interview to its end, or goes on with one that these events began. */
export function hold(engine: Engine, begun: InterviewEvent[], candidate: Candidate): Held {
  const events = [...begun]
  let state = events.reduce<InterviewState | null>(apply, null)!
  const moves: Move[] = []
  const note = (event: InterviewEvent) => {
    events.push(event)
    state = apply(state, event)
  }
  for (let turn = 0; turn < 200; turn++) {
    const move = engine.decide(state)
    moves.push(move)
    if (move.kind === 'end') {
      note({ type: 'ended', how: 'finished' })
      return { events, moves, state }
    }
    note(asked(move))
    const text = candidate(move, state)
    if (text === null) note({ type: 'skipped', question: move.question })
    else note(heard(engine, state, move, text))
  }
  throw new Error('the interview never ends')
}

const asked = (move: Asked): InterviewEvent =>
  move.kind === 'ask'
    ? { type: 'asked', question: move.question, text: move.text }
    : { type: 'probed', question: move.question, gap: move.gap, wording: move.wording, text: move.text }

const heard = (
  engine: Engine,
  state: InterviewState,
  { kind, question }: Asked,
  text: string,
): InterviewEvent =>
  kind === 'ask'
    ? { type: 'answered', question, text, seconds: 10 }
    : { type: 'replied', question, text, seconds: 5, closed: engine.closes(state, text) }
