import type { Gap } from '../types/index.js'
import type { InterviewEvent, InterviewSettings } from './events.js'

export interface Probe {
  gap: Gap
  wording: string
  text: string
  reply: string | null
  closed: boolean
}

/** One main question with everything said about it. */
export interface Turn {
  asked: boolean
  answer: string | null
  skipped: boolean
  probes: Probe[]
  seconds: number | null
}

export interface InterviewState {
  settings: InterviewSettings
  turns: Turn[]
  ended: 'finished' | 'quit' | null
}

/** What journals of earlier versions don't say. */
const UNSAID = { persona: null, pressure: false, minutes: null }

const newTurn = (): Turn => ({ asked: false, answer: null, skipped: false, probes: [], seconds: null })

/** The state after one more event. Pure; the old state stays as it was. */
export function apply(state: InterviewState | null, event: InterviewEvent): InterviewState {
  if (event.type === 'started')
    return {
      settings: { ...UNSAID, ...event.settings },
      turns: event.settings.questions.map(newTurn),
      ended: null,
    }
  if (state === null) throw new Error('a journal begins with "started"')
  if (event.type === 'ended') return { ...state, ended: event.how }
  return {
    ...state,
    turns: state.turns.map((turn, index) => (index === event.question ? applyToTurn(turn, event) : turn)),
  }
}

type TurnEvent = Exclude<InterviewEvent, { type: 'started' | 'ended' }>

function applyToTurn(turn: Turn, event: TurnEvent): Turn {
  switch (event.type) {
    case 'asked':
      return { ...turn, asked: true }
    case 'answered':
      return { ...turn, asked: true, answer: event.text, seconds: add(turn.seconds, event.seconds) }
    case 'probed': {
      const { gap, wording, text } = event
      return { ...turn, probes: [...turn.probes, { gap, wording, text, reply: null, closed: false }] }
    }
    case 'replied': {
      const last = turn.probes.at(-1)
      if (!last) return turn
      const probes = [...turn.probes.slice(0, -1), { ...last, reply: event.text, closed: event.closed }]
      return { ...turn, probes, seconds: add(turn.seconds, event.seconds) }
    }
    case 'skipped':
      return { ...turn, skipped: true }
    case 'hinted':
      return turn
  }
}

const add = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0))

/** The state that a journal leads to. */
export function replay(events: readonly InterviewEvent[]): InterviewState {
  const state = events.reduce<InterviewState | null>(apply, null)
  if (state === null) throw new Error('an empty journal')
  return state
}

/** Every follow-up so far, in order. */
export const followUpsIn = ({ turns }: InterviewState) => turns.flatMap(({ probes }) => probes)
