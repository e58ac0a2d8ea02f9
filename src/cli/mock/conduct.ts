import {
  apply,
  type Engine,
  type InterviewEvent,
  type InterviewState,
  type Move,
} from '../../interview/index.js'

/** A question that waits for something to be said. */
export type Asked = Exclude<Move, { kind: 'end' }>

export type Said =
  | { kind: 'text'; text: string; seconds: number | null }
  | { kind: 'skip' }
  | { kind: 'hint' }
  | { kind: 'quit' }

/** The other side of the table: a person at a terminal, or a script. */
export interface Candidate {
  hear(move: Move, state: InterviewState): Promise<void>
  answer(move: Asked, state: InterviewState): Promise<Said>
  help(hint: string | null): Promise<void>
  /** A question has been dealt with, and the next thing comes. */
  finish(question: number, state: InterviewState): Promise<void>
}

/**
 * Holds an interview to its end. Everything that happens is recorded before anything further is said.
 * @returns the state at the end, finished or quit
 */
export async function conduct(
  engine: Engine,
  start: InterviewState,
  candidate: Candidate,
  record: (event: InterviewEvent) => void,
): Promise<InterviewState> {
  let state = start
  const note = (event: InterviewEvent) => {
    record(event)
    state = apply(state, event)
  }
  for (;;) {
    const open = openQuestion(state)
    const move = open ?? engine.decide(state)
    const dealtWith = state.turns.findLastIndex(turn => turn.asked)
    if (dealtWith >= 0 && (move.kind === 'end' || move.question !== dealtWith))
      await candidate.finish(dealtWith, state)
    if (move.kind === 'end') {
      await candidate.hear(move, state)
      note({ type: 'ended', how: 'finished' })
      return state
    }
    if (!open) note(asEvent(move))
    await candidate.hear(move, state)
    let said = await candidate.answer(move, state)
    while (said.kind === 'hint') {
      note({ type: 'hinted', question: move.question })
      await candidate.help(engine.hint(state, move.question))
      said = await candidate.answer(move, state)
    }
    if (said.kind === 'quit') {
      note({ type: 'ended', how: 'quit' })
      return state
    }
    if (said.kind === 'skip') note({ type: 'skipped', question: move.question })
    else note(heard(move, said, engine, state))
  }
}

/**
 * The question that still waits for an answer: the interview was broken off there. It is asked again in the
 * words of the journal, whatever a newer version of the engine would ask.
 */
function openQuestion({ settings, turns }: InterviewState): Asked | null {
  for (const [question, { asked, answer, skipped, probes }] of turns.entries()) {
    if (!asked || skipped) continue
    if (answer === null)
      return { kind: 'ask', question, text: settings.questions[question]!.text, acknowledge: null }
    const last = probes.at(-1)
    if (last?.reply === null) return { kind: 'probe', question, acknowledge: null, ...last }
  }
  return null
}

function asEvent(move: Asked): InterviewEvent {
  const { question, text } = move
  if (move.kind === 'ask') return { type: 'asked', question, text }
  return { type: 'probed', question, gap: move.gap, wording: move.wording, text }
}

function heard(
  { kind, question }: Asked,
  { text, seconds }: Extract<Said, { kind: 'text' }>,
  engine: Engine,
  state: InterviewState,
): InterviewEvent {
  if (kind === 'ask') return { type: 'answered', question, text, seconds }
  return { type: 'replied', question, text, seconds, closed: engine.closes(state, text) }
}
