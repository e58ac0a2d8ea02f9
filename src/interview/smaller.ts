import type { Judgement } from '../assessment/index.js'
import type { NextProbe } from './probe.js'
import type { RemarkTools } from './remarks.js'
import { followUpsIn, type InterviewState } from './state.js'

interface Tools extends RemarkTools {
  judgeThread(state: InterviewState, question: number): Judgement
}

/** Nothing came to mind: the same question once more, made smaller; null elsewhere, and where each way was used. */
export function askSmaller(state: InterviewState, question: number, tools: Tools): NextProbe | null {
  const { answer, probes } = state.turns[question]!
  const { category } = state.settings.questions[question]!
  if (probes.length > 0 || category === 'reverse-question') return null
  if (tools.reaction(state, question, answer!) !== 'stuck') return null
  const asked = new Set(followUpsIn(state).map(({ wording }) => wording))
  const lines = tools.bank.lines.smaller[state.settings.lang]
  const next = lines
    .map((text, at) => ({ wording: `smaller-${at + 1}`, text }))
    .find(({ wording }) => !asked.has(wording))
  const gap = tools.judgeThread(state, question).assessment.gaps[0] ?? 'detail'
  return next ? { ...next, gap, takesUp: true } : null
}
