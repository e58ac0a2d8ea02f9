import type { Past } from '../../progress/index.js'
import { savedSitting, sittingOf } from '../../progress/index.js'
import { replay, type InterviewState } from '../../interview/index.js'
import { NotebookError, readBeside, type Notebook, type SavedSession } from '../../notebook/index.js'
import { CAUSES, type CauseMark, type CauseId, type Sitting } from '../../types/index.js'
import { benchOf } from '../mock/engine.js'
import { ContentError } from '../../content/problem.js'

export interface PastTools {
  notebook: Notebook
  /** Told of what is left out. */
  leaveOut(error: unknown, id: string): void
  /** Only the latest so many; left out: all. */
  most?: number
}

type Sittings = Pick<Past, 'sessions' | 'questions'>

/** Every saved interview as figures; `byQuestion`: each question by itself as well. */
export async function pastSittings(tools: PastTools, byQuestion: boolean): Promise<Sittings> {
  const past = { sessions: [] as Sitting[], questions: [] as Sitting[] }
  const saved = tools.notebook.sessions(tools.leaveOut)
  for (const session of saved.slice(0, tools.most)) {
    try {
      const state = replay(session.events)
      const whole = await wholeOf(session, state)
      const questions = byQuestion ? await questionsOf(session, state) : []
      past.sessions.push(whole)
      past.questions.push(...questions)
    } catch (error) {
      if (!isUnusable(error)) throw error
      tools.leaveOut(error, session.id)
    }
  }
  return past
}

/** Its rubric may be the user's own, and broken. */
export const isUnusable = (error: unknown): boolean =>
  error instanceof NotebookError || error instanceof ContentError || error instanceof SyntaxError

const aboutOf = ({ id }: SavedSession, { settings }: InterviewState) => ({
  id,
  day: id.slice(0, '2026-11-21'.length),
  stage: settings.stage,
  lang: settings.lang,
  company: settings.company?.name ?? null,
  category: null,
})

/** As its report says; judged again where there is none that fits. */
async function wholeOf(session: SavedSession, state: InterviewState): Promise<Sitting> {
  const about = aboutOf(session, state)
  const report = readBeside(session, 'report.json')
  const answers = state.turns.filter(({ answer }) => answer !== null).length
  const saved = report === null ? null : savedSitting(about, report, answers)
  if (saved) return saved
  const { engine } = await benchOf(session, state)
  return sittingOf(about, engine.result(state))
}

/** A report joins its questions, so each of them is judged again. */
async function questionsOf(session: SavedSession, state: InterviewState): Promise<Sitting[]> {
  const { engine } = await benchOf(session, state)
  const about = aboutOf(session, state)
  const { questions } = state.settings
  return state.turns.flatMap((turn, index): Sitting[] => {
    const category = questions[index]!.category
    if (turn.answer !== null) {
      const result = engine.result(state, index)
      const transcript = [result.transcript[shownBefore(state, index)]!]
      return [sittingOf({ ...about, category }, { ...result, transcript })]
    }
    const passedOver = turn.skipped && category === 'reverse-question'
    return passedOver
      ? [{ ...about, category, causes: nothingAsked(), criteria: {}, open: [], patterns: [] }]
      : []
  })
}

/** The transcript leaves out what was never asked. */
const shownBefore = ({ turns }: InterviewState, index: number) =>
  turns.slice(0, index).filter(({ asked }) => asked).length

const nothingAsked = (): Record<CauseId, CauseMark> =>
  Object.fromEntries(
    CAUSES.map(id => [
      id,
      id === 'weak-questions'
        ? { verdict: 'present', probability: 1 }
        : { verdict: 'not-applicable', probability: null },
    ]),
  ) as Record<CauseId, CauseMark>
