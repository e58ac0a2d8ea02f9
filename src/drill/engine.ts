import {
  closes,
  followUpsIn,
  nextOf,
  type Engine,
  type InterviewState,
  type Move,
} from '../interview/index.js'
import type { DrillTopic, Gap, QuestionBank } from '../types/index.js'
import { GAPS } from '../types/index.js'
import topics from './topics.yaml'

const AIMS = topics as Partial<Record<DrillTopic, Gap[]>>

/** The gaps that a drill on a topic digs into, best first. */
const aimsOf = (topic: DrillTopic): Gap[] => AIMS[topic] ?? GAPS.filter(gap => gap === topic)

/** An interviewer who asks without talking around it, and follows up where the topic is. */
export function drillEngine(engine: Engine, topic: DrillTopic, bank: QuestionBank): Engine {
  return {
    ...engine,
    decide(state): Move {
      const move = engine.decide(state)
      if (move.kind === 'end') return { ...move, text: null }
      if (move.kind === 'ask') return { ...move, acknowledge: null }
      if (state.turns[move.question]!.probes.at(-1)?.reply === null) return move
      const aimed = nextQuestion(engine, state, move.question, topic, bank)
      return aimed ? { kind: 'probe', question: move.question, acknowledge: null, ...aimed } : move
    },
  }
}

/**
 * A question about what the topic lacks in what was said so far, in words that are new to the round; null where
 * nothing can be asked so.
 */
export function nextQuestion(
  engine: Engine,
  state: InterviewState,
  question: number,
  topic: DrillTopic,
  bank: QuestionBank,
): { gap: Gap; wording: string; text: string } | null {
  const judgement = engine.judged(state, question)
  const { void: nothing, refusal } = judgement.guards
  // Who has said nothing yet is asked something smaller, as in an interview.
  if (nothing || refusal) return null
  const before = followUpsIn(state)
  const aims = aimsOf(topic)
  const { gaps } = judgement.assessment
  const ordered = [...aims.filter(gap => gaps.includes(gap)), ...aims.filter(gap => !gaps.includes(gap))]
  const found = nextOf(ordered, judgement, bank, {
    wordings: new Set(before.map(({ wording }) => wording)),
    questions: before.map(({ text }) => text),
    deeper: state.turns[question]!.probes.length > 0,
    settled: new Set(),
    persona: null,
    plain: false,
    doubting: false,
  })
  return found && { gap: found.gap, wording: found.wording, text: found.text }
}

/** Whether the gap that a drill is about was filled by what was said. */
export const fills = (engine: Engine, state: InterviewState, question: number, gap: Gap, text: string) =>
  closes(gap, engine.judged(state, question, text))
