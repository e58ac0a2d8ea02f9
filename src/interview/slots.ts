import type { Judgement } from '../assessment/index.js'
import type { Analysis, Company, Gap, ProbeSlot } from '../types/index.js'
import { isUntouchable, nounIn, numberIn, personIn } from './phrases.js'
import { topicIn } from './retold/index.js'
import { takenUpFor, type Before, type TakenUp } from './taken-up.js'

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
  const taken = takenUpFor(gap, judgement, before)
  const asking = category === 'reverse-question'
  const tender = doc.sentences.some(({ text }) => isUntouchable(text, doc.lang))
  const told = tender || asking ? {} : toldOf(gap, doc)
  const fresh: Slots = { ...told, ...nounNear(taken, doc) }
  const isNew = (text: string) => !before.questions.some(question => question.includes(text))
  return {
    ...present({ quote: taken?.quote, did: taken?.did, said: taken?.said, company: company?.name }),
    ...Object.fromEntries(Object.entries(fresh).filter(([, text]) => isNew(text))),
  }
}

const present = (slots: Partial<Record<ProbeSlot, string | null | undefined>>): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, text]) => typeof text === 'string'))

/** What is told anywhere in the answer, as far as a question about the gap goes with it. */
const toldOf = (gap: Gap, doc: Analysis): Slots =>
  present({
    topic: topicFor(gap, doc),
    person: ABOUT_PEOPLE.has(gap) ? personIn(doc) : null,
    number: ABOUT_FIGURES.has(gap) ? numberIn(doc) : null,
  })

function nounNear(taken: TakenUp | null, doc: Analysis): Slots {
  if (!taken) return {}
  const sentence = doc.sentences.find(({ start, end }) => taken.span[0] >= start && taken.span[0] < end)
  return present({ noun: sentence && !isUntouchable(sentence.text, doc.lang) ? nounIn(doc, sentence) : null })
}

function topicFor(gap: Gap, doc: Analysis): string | null {
  if (ABOUT_WORK.has(gap)) return topicIn(doc, 'cared-for')
  return ABOUT_US.has(gap) ? topicIn(doc, 'drawn-to') : null
}
