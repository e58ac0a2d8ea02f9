import { isStuck, type Judgement } from '../assessment/index.js'
import type { Reading } from '../signals/signal.js'
import type { Company, Gap, Lang, Sentence, Span } from '../types/index.js'
import { isOwnClaim, isOwnDeed, isWish } from './own-deed.js'
import { isUntouchable, nounIn, numberIn, personIn, quotable } from './phrases.js'

/** What a wording may take up, all in the candidate's own words. */
export type Slots = Partial<Record<'quote' | 'noun' | 'person' | 'number' | 'company', string>>

/** What a clause is, as far as a question about it goes. */
type Kind = 'deed' | 'claim' | 'wish'

/** Which clauses each gap's questions fit: nobody asks in what order a hope was gone about. */
const TAKES: Record<Gap, Kind[]> = {
  reason: ['deed', 'claim'],
  role: ['deed'],
  detail: ['claim'],
  result: ['deed'],
  process: ['deed'],
  alternative: ['deed'],
  others: ['deed'],
  learning: ['deed'],
  company: ['wish'],
  field: ['wish'],
}

/** Where clauses of a kind are found; a deed has to be the candidate's own, and done. */
const FOUND_BY: Record<Kind, string[]> = {
  deed: ['own-deed', 'repeatable-step', 'own-fault'],
  claim: ['trait-claim', 'resume-verbs', 'manner-words', 'praise-for-effect', 'attitude-talk'],
  wish: ['wish-without-deed', 'attitude-talk'],
}

const FITS = { deed: isOwnDeed, claim: isOwnClaim, wish: isWish }

/** Gaps whose questions go with a person, or with a figure. */
const ABOUT_PEOPLE = new Set<Gap>(['others', 'role'])
const ABOUT_FIGURES = new Set<Gap>(['result'])

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
  const { doc, category } = reading
  const unused = (text: string | null) =>
    text !== null && !asked.questions.some(question => question.includes(text)) ? text : null
  const usable = doc.sentences.filter(sentence => canBeTakenUp(sentence, reading))
  const within = ([start]: Span) => usable.some(sentence => start >= sentence.start && start < sentence.end)
  const asking = category === 'reverse-question'
  const spans: Span[] = TAKES[gap]
    .flatMap(kind =>
      FOUND_BY[kind].flatMap(signal => measures.of(signal).spans.map(span => ({ kind, span }))),
    )
    .filter(({ kind, span }) => within(span) && FITS[kind](doc, span))
    .map(({ span }) => span)
  // 「特にありません」 is nothing to take up.
  const evasions = EVASIONS.flatMap(signal => measures.of(signal).spans)
  const questions = usable
    .map(({ start, end }): Span => [start, end])
    .filter(([start, end]) => !evasions.some(evasion => evasion[0] < end && evasion[1] > start))
  // The thread grows at its end: what was said last is taken up before what was said first.
  const ordered = asking ? questions : asked.deeper ? [...spans].sort((a, b) => b[0] - a[0]) : spans
  const takenUp = ordered.find(span => unused(quotable(doc, span)) !== null)
  const at = takenUp?.[0] ?? 0
  const sentence = doc.sentences.find(item => at >= item.start && at < item.end)
  const tender = doc.sentences.some(({ text }) => isUntouchable(text, doc.lang))
  const slots: Record<keyof Slots, string | null> = {
    quote: takenUp ? quotable(doc, takenUp) : null,
    noun: unused(
      takenUp && sentence && !isUntouchable(sentence.text, doc.lang) ? nounIn(doc, sentence) : null,
    ),
    person: tender || !ABOUT_PEOPLE.has(gap) ? null : unused(personIn(doc)),
    number: tender || !ABOUT_FIGURES.has(gap) ? null : unused(numberIn(doc)),
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
  ja: /[?？]|(か|かな|かね|ですかね)[。」]?$|(教え|聞かせ|お話しし)て(ください|いただ|下さい|もら|ほし)|(伺い|お聞きし|知り)たい/,
  en: /\?|\b(tell me|like to (know|ask|hear)|wonder)\b/i,
}
