import type { Judgement } from '../assessment/index.js'
import type { Analysis, Company, Gap, ProbeSlot } from '../types/index.js'
import { isUntouchable, nounIn, numberIn, personIn } from './phrases.js'
import { topicIn } from './retold/index.js'
import { takenUpFor, type Before } from './taken-up.js'

/** What a wording may take up, all in the candidate's own words or in a listener's retelling of them. */
export type Slots = Partial<Record<ProbeSlot, string>>

/** Gaps whose questions go with a person, a figure, or with what was worked on. */
const ABOUT_PEOPLE = new Set<Gap>(['others', 'role'])
const ABOUT_FIGURES = new Set<Gap>(['result'])
const ABOUT_WORK = new Set<Gap>(['detail', 'role', 'process', 'result'])
const ABOUT_US = new Set<Gap>(['company', 'field'])

/**
 * Fills the slots from what was said; what can't be filled honestly stays out.
 * @param before words taken up in one of its `questions` are not taken up again
 */
export function slotsFor(gap: Gap, judgement: Judgement, company: Company | null, before: Before): Slots {
  const { doc, category } = judgement.reading
  const unused = (text: string | null) =>
    text !== null && !before.questions.some(question => question.includes(text)) ? text : null
  const taken = takenUpFor(gap, judgement, before)
  const at = taken?.span[0] ?? 0
  const sentence = doc.sentences.find(item => at >= item.start && at < item.end)
  const tender = doc.sentences.some(({ text }) => isUntouchable(text, doc.lang))
  const told = !tender && category !== 'reverse-question'
  const slots: Record<ProbeSlot, string | null> = {
    quote: taken?.quote ?? null,
    did: taken?.did ?? null,
    said: taken?.said ?? null,
    topic: told ? unused(topicFor(gap, doc)) : null,
    noun: unused(taken && sentence && !isUntouchable(sentence.text, doc.lang) ? nounIn(doc, sentence) : null),
    person: !told || !ABOUT_PEOPLE.has(gap) ? null : unused(personIn(doc)),
    number: !told || !ABOUT_FIGURES.has(gap) ? null : unused(numberIn(doc)),
    company: company?.name ?? null,
  }
  return Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== null)) as Slots
}

function topicFor(gap: Gap, doc: Analysis): string | null {
  if (ABOUT_WORK.has(gap)) return topicIn(doc, 'cared-for')
  return ABOUT_US.has(gap) ? topicIn(doc, 'drawn-to') : null
}
