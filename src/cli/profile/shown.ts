import { replay } from '../../interview/index.js'
import type { Shown } from '../../profile/index.js'
import type { Notebook } from '../../notebook/index.js'
import { benchOf } from '../mock/engine.js'
import type { LeftOut } from '../progress/left-out.js'
import { isUnusable, pastSittings } from '../progress/past.js'

/** Habits change: practices from longer ago don't count. */
const LATEST = 10

/** The mindset patterns in the words of the latest practices, latest first. */
export async function shownIn(notebook: Notebook, leftOut: LeftOut): Promise<Shown> {
  const { sessions } = await pastSittings({ notebook, leaveOut: leftOut.add, most: LATEST }, false)
  const withPatterns = new Set(sessions.filter(({ patterns }) => patterns.length > 0).map(({ id }) => id))
  const saved = withPatterns.size > 0 ? notebook.sessions() : []
  const found = new Map<string, Shown[number]['patterns']>()
  for (const session of saved.filter(({ id }) => withPatterns.has(id))) {
    try {
      const state = replay(session.events)
      const { engine } = await benchOf(session, state)
      found.set(session.id, engine.patternWords(state))
    } catch (error) {
      if (!isUnusable(error)) throw error
      leftOut.add(error, session.id)
    }
  }
  return sessions.map(({ id }) => ({ session: id, patterns: found.get(id) ?? [] }))
}
