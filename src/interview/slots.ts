import type { Judgement } from '../assessment/index.js'
import type { Analysis, Category, Company, Gap, ProbeSlot } from '../types/index.js'
import { nounIn, numberIn, personIn } from './phrases.js'
import { deedsOf, stockIn, topicIn, type Deed } from './retold/index.js'
import { saysLittle } from './says-little.js'
import { isFresh, takenUpFor, type Before, type TakenUp } from './taken-up.js'
import { isTender, isUntouchable } from './untouchable.js'

/** What a wording may take up, all in the candidate's own words or in a listener's retelling of them. */
export type Slots = Partial<Record<ProbeSlot, string>>

/** Gaps whose questions go with a person, a figure, or with what was worked on. */
const ABOUT_PEOPLE = new Set<Gap>(['others', 'role'])
const ABOUT_FIGURES = new Set<Gap>(['result'])
const ABOUT_WORK = new Set<Gap>(['detail', 'role', 'process', 'result'])
const ABOUT_US = new Set<Gap>(['company', 'field'])

/** Answers in which a deed of the past is asked about, and those in which what is done to this day is. */
const DONE = new Set<Category>(['achievement', 'problem-solving', 'teamwork'])
const DOING = new Set<Category>(['work-content', 'self-intro'])
const ABOUT_OWN = new Set([...DONE, ...DOING])

/**
 * Fills the slots from what was said; what can't be filled honestly stays out.
 * @param before words taken up in one of its `questions` are not taken up again
 */
export function slotsFor(gap: Gap, judgement: Judgement, company: Company | null, before: Before): Slots {
  const { doc, category } = judgement.reading
  const taken = takenUpFor(gap, judgement, before)
  const asking = category === 'reverse-question'
  const tender = isTender(doc)
  const told = tender || asking ? {} : toldOf(gap, doc, category)
  const fresh: Slots = { ...told, ...nounNear(taken, doc) }
  const own = tender || asking ? {} : ownWords(judgement, before)
  return {
    ...present({ quote: taken?.quote, company: company?.name }),
    ...own,
    ...Object.fromEntries(Object.entries(fresh).filter(([, text]) => isFresh(text, before))),
  }
}

const STOCK = { do: 'stockDo', be: 'stockBe', us: 'stockUs', want: 'stockWant' } as const

/** Of a thin answer what it leaves to be unpacked, of a fuller one what was done. */
function ownWords(judgement: Judgement, before: Before): Slots {
  const { doc, category } = judgement.reading
  const stock = saysLittle(judgement) ? stockIn(doc, category) : null
  return stock && isFresh(stock.says, before)
    ? { [STOCK[stock.kind]]: stock.says }
    : deedsFor(judgement, before)
}

function deedsFor(judgement: Judgement, before: Before): Slots {
  const deed = deedFor(judgement, before)
  return deed ? { [deed.done ? 'did' : 'does']: deed.words } : {}
}

/** The deed that matters most and wasn't taken up yet; of a failure only what was done about it. */
export function deedFor(judgement: Judgement, before: Pick<Before, 'questions'>): Deed | null {
  const { category, doc } = judgement.reading
  if (isTender(doc)) return null
  const suits = ({ done, follows }: Deed) =>
    category === 'failure' ? follows : done ? DONE.has(category) : DOING.has(category)
  return deedsOf(judgement).find(each => isFresh(each.words, before) && suits(each)) ?? null
}

const present = (slots: Partial<Record<ProbeSlot, string | null | undefined>>): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, text]) => typeof text === 'string'))

/** What is told anywhere in the answer, as far as a question about the gap goes with it. */
const toldOf = (gap: Gap, doc: Analysis, category: Category): Slots =>
  present({
    topic: topicFor(gap, doc, category),
    person: ABOUT_PEOPLE.has(gap) ? personIn(doc) : null,
    number: ABOUT_FIGURES.has(gap) ? numberIn(doc) : null,
  })

function nounNear(taken: TakenUp | null, doc: Analysis): Slots {
  if (!taken) return {}
  const sentence = doc.sentences.find(({ start, end }) => taken.span[0] >= start && taken.span[0] < end)
  return present({ noun: sentence && !isUntouchable(sentence.text, doc.lang) ? nounIn(doc, sentence) : null })
}

function topicFor(gap: Gap, doc: Analysis, category: Category): string | null {
  if (ABOUT_WORK.has(gap)) return ABOUT_OWN.has(category) ? topicIn(doc, 'cared-for') : null
  return ABOUT_US.has(gap) ? topicIn(doc, 'drawn-to') : null
}
