import type { Engine, InterviewState } from '../interview/index.js'
import {
  CERTAIN,
  kindOfTopic,
  type CauseResult,
  type DrillRating,
  type DrillStanding,
  type DrillTopic,
  type Evidence,
  type FormPart,
  type Polarity,
} from '../types/index.js'
import { fills } from './engine.js'

/** What an answer shows of the topic. */
export interface Showing {
  after: DrillStanding
  rating: DrillRating
  probability: number | null
  /** What it rests on. */
  evidence: Evidence | null
  /** The finest rule that a present or unsure cause rests on. */
  rule: string | null
}

/** An absent cause this unlikely is far away. */
const FAR = 0.2

/** How a question went, follow-up included. @param form null: questions for the interviewer have none */
export function showingOf(
  engine: Engine,
  state: InterviewState,
  question: number,
  topic: DrillTopic,
  form: FormPart[] | null,
): Showing {
  const kind = kindOfTopic(topic)
  const nothing = { probability: null, evidence: null, rule: null }
  switch (kind.kind) {
    case 'cause':
      return showingOfCause(engine.result(state, question).report.causes[kind.id], form)
    case 'criterion': {
      const rated = engine.result(state, question).report.criteria[kind.id]
      const level = rated?.level ?? null
      const evidence = strongest(rated?.evidence ?? [], (level ?? 0) >= 3 ? 'for' : 'against')
      const rating = level === null ? ratingOfForm(form) : LEVELS[level]
      return { ...nothing, after: level, rating, evidence }
    }
    case 'gap': {
      const { answer, probes } = state.turns[question]!
      const filled = (text: string | null | undefined) =>
        Boolean(text) && fills(engine, state, question, kind.id, text!)
      if (filled(answer)) return { ...nothing, after: 'filled', rating: 'good' }
      const later = probes.some(({ reply }) => filled(reply))
      return { ...nothing, after: later ? 'filled' : 'open', rating: later ? 'hard' : 'again' }
    }
    case 'unexpected':
      return { ...nothing, after: partsIn(form ?? []), rating: ratingOfForm(form) }
  }
}

function showingOfCause(cause: CauseResult, form: FormPart[] | null): Showing {
  const held = cause.verdict === 'absent' || cause.verdict === 'not-applicable'
  return {
    after: cause.verdict,
    rating: ratingOfCause(cause) ?? ratingOfForm(form),
    probability: cause.probability,
    evidence: strongest(cause.evidence, held ? 'for' : 'against'),
    rule: held ? null : (cause.rules[0] ?? null),
  }
}

const LEVELS: Record<1 | 2 | 3 | 4, DrillRating> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' }

/** null: nothing was asked that the cause could show in. */
function ratingOfCause({ verdict, probability }: CauseResult): DrillRating | null {
  if (verdict === 'not-applicable') return null
  if (verdict === 'present') return (probability ?? 1) >= CERTAIN ? 'again' : 'hard'
  if (verdict === 'unsure') return 'hard'
  return (probability ?? 1) < FAR ? 'easy' : 'good'
}

const partsIn = (form: readonly FormPart[]) => form.filter(({ verdict }) => verdict === 'present').length

function ratingOfForm(form: readonly FormPart[] | null): DrillRating {
  if (form === null) return 'hard'
  const missing = form.length - partsIn(form)
  return missing === 0 ? 'good' : missing === 1 ? 'hard' : 'again'
}

const strongest = (evidence: readonly Evidence[], polarity: Polarity): Evidence | null =>
  evidence.find(one => one.polarity === polarity && one.span !== null) ?? null
