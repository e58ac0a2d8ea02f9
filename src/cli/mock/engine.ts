import {
  createEngine,
  type Engine,
  type InterviewSettings,
  type InterviewState,
} from '../../interview/index.js'
import { readBeside, type SavedSession } from '../../notebook/index.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { rubricForStage, shippedQuestions } from '../../platform/shipped.js'
import type { Rubric } from '../../types/index.js'

/** The interviewer, and what they judge by. */
export interface Bench {
  engine: Engine
  rubric: Rubric
}

export async function benchFor(settings: InterviewSettings, rubric: Rubric): Promise<Bench> {
  const analyser = await loadAnalyser([settings.lang])
  return { engine: createEngine({ analyser, rubric, bank: shippedQuestions() }), rubric }
}

/** What judges a saved interview anew. */
export const benchOf = (session: SavedSession, { settings }: InterviewState): Promise<Bench> =>
  benchFor(settings, rubricOf(session, settings))

/** The rubric that a saved interview was held under. */
export function rubricOf(session: SavedSession, { stage }: InterviewSettings): Rubric {
  const own = readBeside(session, 'rubric.json')
  return own === null ? rubricForStage(stage) : (JSON.parse(own) as Rubric)
}
