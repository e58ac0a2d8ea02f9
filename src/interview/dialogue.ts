import type { Dialogue } from '../types/index.js'
import { length } from './phrases.js'
import type { InterviewState } from './state.js'

/** Fewer follow-ups than this show nothing of how somebody takes part. */
const FEWEST = 3
/** Characters (ja) or words (en) that a short reply stays below. */
const SHORT = { ja: 30, en: 12 }
const PASSIVE_SHARE = 0.5
const ASKS = { ja: /[?？]|でしょうか|ますか[。？]?$|という(こと|意味)ですか/m, en: /\?/ }

/** Whether the candidate took the conversation further, or waited for the next question. */
export function dialogueOf(
  { turns, settings: { lang, questions } }: InterviewState,
  isEmpty: (question: number, reply: string) => boolean,
): Dialogue | null {
  const said = turns.flatMap(({ probes }, index) =>
    questions[index]?.category === 'reverse-question'
      ? []
      : probes.flatMap(({ reply }) => (reply === null ? [] : [{ reply, empty: isEmpty(index, reply) }])),
  )
  if (said.length < FEWEST) return null
  const short = said.filter(({ reply, empty }) => empty || length(reply, lang) < SHORT[lang]).length
  const asks = said.some(({ reply, empty }) => !empty && ASKS[lang].test(reply))
  const kind = short / said.length >= PASSIVE_SHARE ? 'passive' : asks ? 'asking-back' : 'taking-up'
  return { kind, replies: said.length, short }
}
