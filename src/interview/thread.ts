import type { Evidence, Span } from '../types/index.js'
import type { Turn } from './state.js'

/** Everything the candidate said to one question, as one text that can be judged. */
export interface Thread {
  text: string
  /** Which part an offset belongs to: null is the first answer, else the reply's index. */
  parts: { reply: number | null; start: number; end: number }[]
}

export function threadOf(turn: Turn): Thread {
  const said = [
    { reply: null, text: turn.answer ?? '' },
    ...turn.probes.flatMap((probe, reply) => (probe.reply === null ? [] : [{ reply, text: probe.reply }])),
  ]
  let text = ''
  const parts = said.map(({ reply, text: part }) => {
    if (text) text += '\n'
    const start = text.length
    text += part
    return { reply, start, end: text.length }
  })
  return { text, parts }
}

/** Evidence in a thread, said of the text it stands in. */
export function placeEvidence(evidence: Evidence, question: number, thread: Thread): Evidence {
  const { span } = evidence
  if (span === null) return { ...evidence, at: { question, reply: null } }
  const part = thread.parts.find(({ start, end }) => span[0] >= start && span[0] < end) ?? thread.parts[0]!
  const inPart: Span = [span[0] - part.start, Math.min(span[1], part.end) - part.start]
  return { ...evidence, span: inPart, at: { question, reply: part.reply } }
}
