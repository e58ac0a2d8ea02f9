import { drillFeedback, formLines } from '../../report/drill-text.js'
import { toText, type Page } from '../../report/page.js'
import type { Words } from '../../report/words.js'
import type { Candidate } from '../mock/conduct.js'
import type { Round } from './round.js'

/** A candidate who is told right after each answer what it holds, and after each question how it went. */
export function coached(
  candidate: Candidate,
  round: Round,
  { words, page, say }: { words: Words; page: Page; say: (text: string) => Promise<void> },
): Candidate {
  const told = new Set<number>()
  const tellForm = async (question: number) => {
    const parts = round.formOf(question)
    if (!parts || told.has(question)) return
    told.add(question)
    const answer = round.state.turns[question]!.answer ?? ''
    await say(`\n${toText(formLines(parts, round.result().form, answer, words, page))}`)
  }
  return {
    ...bound(candidate),
    async hear(move, state) {
      if (move.kind === 'probe') await tellForm(move.question)
      await candidate.hear(move, state)
    },
    async finish(question) {
      await tellForm(question)
      const drilled = round.finish(question)
      if (drilled) await say(`\n${toText(drillFeedback(drilled, round.result(), words, page))}`)
    },
  }
}

const bound = (candidate: Candidate): Candidate => ({
  hear: (...given) => candidate.hear(...given),
  answer: (...given) => candidate.answer(...given),
  help: hint => candidate.help(hint),
  finish: (...given) => candidate.finish(...given),
})
