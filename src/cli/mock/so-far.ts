import type { InterviewState } from '../../interview/index.js'
import type { Table } from './table.js'

/** What was said to the question that an interview is gone on with: its open follow-up is put again afterwards. */
export function soFar({ settings, turns }: InterviewState, table: Table): string {
  const index = turns.findLastIndex(({ asked }) => asked)
  const turn = turns[index]
  if (!turn || turn.answer === null) return ''
  const said = turn.probes.flatMap(({ text, reply }) =>
    reply === null ? [] : [table.interviewer(text, null), table.candidate(reply)],
  )
  const parts = [
    table.interviewer(settings.questions[index]!.text, `${index + 1}/${turns.length}`),
    table.candidate(turn.answer),
    ...said,
  ]
  return parts.map(part => `\n${part}`).join('')
}
