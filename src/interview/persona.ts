import type { Category, CauseId, Gap, Persona, Question } from '../types/index.js'
import personas from './personas.yaml'

interface Habits {
  ask: Category[]
  gaps: Gap[]
  minds: CauseId[]
}

const HABITS = personas as Record<Persona, Habits>
const NOBODYS: Habits = { ask: [], gaps: [], minds: [] }

export const habitsOf = (persona: Persona | null): Habits => (persona ? HABITS[persona] : NOBODYS)

/** Those that this person would put so; all of them where none is left. */
export function askedBy<Q extends Pick<Question, 'by'>>(persona: Persona | null, questions: Q[]): Q[] {
  if (persona === null) return questions
  const own = questions.filter(({ by }) => by.length === 0 || by.includes(persona))
  return own.length > 0 ? own : questions
}

/** What is in both lists first, the rest in its own order behind. */
export const preferring = <T>(preferred: readonly T[], items: readonly T[]): T[] => [
  ...items.filter(item => preferred.includes(item)),
  ...items.filter(item => !preferred.includes(item)),
]
