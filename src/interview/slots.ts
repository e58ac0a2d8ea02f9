import { isStuck, type Judgement } from '../assessment/index.js'
import type { Reading } from '../signals/signal.js'
import type { Company, Gap, Lang, Sentence, Span } from '../types/index.js'
import { isUntouchable, nounIn, numberIn, personIn, quotable } from './phrases.js'

/** What a wording may take up, all in the candidate's own words. */
export type Slots = Partial<Record<'quote' | 'noun' | 'person' | 'number' | 'company', string>>

/** Where to look for the words to take up, by what is asked for: first the claim that lacks it. */
const SOURCES: Record<Gap, string[]> = {
  reason: ['own-deed', 'repeatable-step', 'alternative', 'result', 'trait-claim', 'attitude-talk'],
  role: ['collective', 'result', 'duty-list', 'own-deed', 'resume-verbs', 'attitude-talk'],
  detail: ['resume-verbs', 'trait-claim', 'attitude-talk', 'manner-words', 'duty-list', 'praise-for-effect'],
  result: ['praise-for-effect', 'repeatable-step', 'own-deed', 'resume-verbs', 'attitude-talk'],
  process: ['result', 'praise-for-effect', 'own-deed', 'resume-verbs', 'attitude-talk'],
  alternative: ['own-deed', 'repeatable-step', 'result', 'resume-verbs'],
  others: ['other-people-act', 'collective', 'own-deed', 'adverse', 'attitude-talk'],
  learning: ['own-fault', 'adverse', 'result', 'reframe', 'own-deed', 'praise-for-effect'],
  company: ['attitude-talk', 'wish-without-deed', 'slogan-echo', 'fact-use', 'own-setting', 'own-deed'],
  field: ['learn-from-you', 'attitude-talk', 'wish-without-deed', 'anything-goes', 'own-deed', 'scene'],
}

const EVASIONS = ['dodge', 'question-none']

/**
 * Fills the slots from what was said; what can't be filled honestly stays out.
 * @param asked words taken up in one of its `questions` are not taken up again; `deeper` asks for what was said last
 */
export function slotsFor(
  gap: Gap,
  { reading, measures }: Judgement,
  company: Company | null,
  asked: { questions: readonly string[]; deeper: boolean },
): Slots {
  const { doc } = reading
  const unused = (text: string | null) =>
    text !== null && !asked.questions.some(question => question.includes(text)) ? text : null
  const usable = doc.sentences.filter(sentence => canBeTakenUp(sentence, reading))
  const spans: Span[] = SOURCES[gap]
    .flatMap(signal => measures.of(signal).spans.slice(0, 2))
    .filter(([start]) => usable.some(sentence => start >= sentence.start && start < sentence.end))
  // 「特にありません」 is nothing to take up.
  const evasions = EVASIONS.flatMap(signal => measures.of(signal).spans)
  const sentences = usable
    .map(({ start, end }): Span => [start, end])
    .filter(([start, end]) => !evasions.some(evasion => evasion[0] < end && evasion[1] > start))
  // The thread grows at its end: what was said last is taken up before what was said first.
  const latest = [...spans].sort((a, b) => b[0] - a[0])
  const ordered = asked.deeper ? [...latest, ...sentences.reverse()] : [...spans, ...sentences]
  const takenUp = ordered.find(span => unused(quotable(doc, span)) !== null)
  const at = takenUp?.[0] ?? 0
  const sentence = doc.sentences.find(item => at >= item.start && at < item.end)
  const tender = doc.sentences.some(({ text }) => isUntouchable(text, doc.lang))
  const slots: Record<keyof Slots, string | null> = {
    quote: takenUp ? quotable(doc, takenUp) : null,
    noun: unused(sentence && !isUntouchable(sentence.text, doc.lang) ? nounIn(doc, sentence) : null),
    person: tender ? null : unused(personIn(doc)),
    number: tender ? null : unused(numberIn(doc)),
    company: company?.name ?? null,
  }
  return Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== null)) as Slots
}

/** Of an answer that should ask back, only what asks; and nothing that only says that there is no answer. */
function canBeTakenUp({ text }: Sentence, { doc, category }: Reading): boolean {
  return !isStuck(text, doc.lang) && (category !== 'reverse-question' || asksBack(text, doc.lang))
}

/** Whether a sentence asks the interviewer something. */
export const asksBack = (text: string, lang: Lang): boolean => ASKS[lang].test(text.trim())

const ASKS: Record<Lang, RegExp> = {
  ja: /[?？]|か[。」]?$|教え|聞かせ|伺(い|え)/,
  en: /\?|\b(tell me|like to (know|ask|hear)|wonder)\b/i,
}
