import type { AskedBack, AskedBackKind, Lang, Sentence } from '../types/index.js'
import { asksBack } from './asks-back.js'
import type { Judgement } from '../assessment/index.js'
import type { Judged } from './judged.js'

/** What shows each kind, worst first; a question that shows none of them and has no purpose is the last. */
const SHOWN: [AskedBackKind, string[], number][] = [
  ['conditions', ['question-conditions'], 0.4],
  // Who starts from a fact, or asks who decides what, asks for more than the fact.
  ['opens-the-work', ['question-premise', 'question-decision', 'own-setting'], 0.4],
  ['on-the-website', ['question-answered'], 0.4],
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
    const questions = sentences.filter(({ text }) => asksBack(text, lang) && !ASKS_LEAVE[lang].test(text))
    if (guards.refusal || questions.length === 0)
      return [{ question, text: sentences[0]?.text.trim() ?? '', kind: 'none' as const }]
    return questions.map(sentence => {
      const text = sentence.text.trim()
      return {
        question,
        text,
        kind: kindOfQuestion(judgeAlone(question, inContext(sentence, sentences, lang))),
      }
    })
  })
  return unasked === null ? asked : [...asked, { question: unasked, text: '', kind: 'none' }]
}

/** Whether one may ask is no question. */
const ASKS_LEAVE: Record<Lang, RegExp> = {
  ja: /(?:もう一[つ点]|伺っても|お聞きしても|質問して)[^。]{0,8}(?:よろしい|いい)(?:です|でしょう)か/,
  en: /^(?:and )?(?:may|can|could) i (?:ask|add)\b.{0,30}\?$/i,
}

/** What a question does for the one who asks it, judged with what leads up to it. */
export function kindOfQuestion({ measures }: Judgement): AskedBackKind {
  const shown = SHOWN.find(([, signals, enough]) =>
    signals.some(signal => measures.of(signal).value >= enough),
  )
  return shown?.[0] ?? 'no-purpose'
}

const SENTENCE = /(?<=[。？?！!])|(?<=[.])\s/

/** The same of a text by itself; `none` where nothing is asked. */
export const kindOfText = (
  text: string,
  lang: Lang,
  judgeAlone: (text: string) => Judgement,
): AskedBackKind =>
  text.split(SENTENCE).some(sentence => asksBack(sentence, lang)) ? kindOfQuestion(judgeAlone(text)) : 'none'

/** A question leans on what is said before it, and its reason may come after. */
function inContext(sentence: Sentence, sentences: readonly Sentence[], lang: Lang): string {
  const at = sentences.indexOf(sentence)
  const after = sentences[at + 1]
  const near = [sentences[at - 1], sentence, after && asksBack(after.text, lang) ? undefined : after]
  return near
    .map(one => one?.text ?? '')
    .join(' ')
    .trim()
}
