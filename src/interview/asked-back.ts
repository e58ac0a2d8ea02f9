import type { AskedBack, AskedBackKind, Sentence } from '../types/index.js'
import { asksBack } from './slots.js'
import type { Judged } from './judged.js'

/** What shows each kind, worst first; a question that shows none of them and has no purpose is the last. */
const SHOWN: [AskedBackKind, string[], number][] = [
  ['conditions', ['question-conditions'], 0.4],
  ['on-the-website', ['question-answered'], 0.4],
  ['opens-the-work', ['question-premise', 'question-decision', 'own-setting'], 0.4],
  ['any-company', ['question-general'], 0.4],
]

/**
 * Each question that the candidate asked back, and what it does for them.
 * @param judgeAlone a piece of an answer judged by itself
 * @param unasked index of an invitation that was passed over, if there is one
 */
export function askedBack(
  judged: Judged[],
  judgeAlone: (question: number, text: string) => Judged['judgement'],
  unasked: number | null,
): AskedBack[] {
  const invited = judged.filter(({ judgement }) => judgement.reading.category === 'reverse-question')
  const asked = invited.flatMap(({ question, judgement: { reading, guards } }) => {
    const { sentences, lang } = reading.doc
    const questions = sentences.filter(({ text }) => asksBack(text, lang))
    if (guards.refusal || questions.length === 0)
      return [{ question, text: sentences[0]?.text.trim() ?? '', kind: 'none' as const }]
    return questions.map(sentence => {
      const text = sentence.text.trim()
      const { measures } = judgeAlone(question, withPremise(sentence, sentences))
      const shown = SHOWN.find(([, signals, enough]) =>
        signals.some(signal => measures.of(signal).value >= enough),
      )
      return { question, text, kind: shown?.[0] ?? 'no-purpose' }
    })
  })
  return unasked === null ? asked : [...asked, { question: unasked, text: '', kind: 'none' }]
}

/** A question leans on what was said just before it. */
function withPremise(sentence: Sentence, sentences: readonly Sentence[]): string {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return [before?.text ?? '', sentence.text].join(' ').trim()
}
