import { fill } from '../i18n/fill.js'
import type { Judgement } from '../assessment/index.js'
import type { Category, Gap, Lang, Persona, QuestionBank, Wording } from '../types/index.js'
import { leadIn } from './lead-in.js'
import { speaksOfWish } from './own-deed.js'
import { askedBy, habitsOf, preferring } from './persona.js'
import { saysLittle } from './says-little.js'
import { seeded, seedOf } from './random.js'
import { slotsFor, type Slots } from './slots.js'
import { suits } from './told.js'

export interface NextProbe {
  gap: Gap
  wording: string
  text: string
  /** It takes up words of the candidate's. */
  takesUp: boolean
}

/** What has been said in the session already, so that nothing is asked twice. */
export interface Asked {
  wordings: ReadonlySet<string>
  /** Every follow-up, as it was put: the same words are not taken up twice. */
  questions: readonly string[]
  /** This question has been followed up before. */
  deeper: boolean
  /** Gaps that are closed, or were given up on. */
  settled: ReadonlySet<Gap>
  persona: Persona | null
  /** Nothing of the candidate's is quoted: they are at a loss, or were quoted just now. */
  plain: boolean
  /** The candidate is doubted instead of asked, where that can be done. */
  doubting: boolean
}

const NOTHING_ASKED: Asked = {
  wordings: new Set(),
  questions: [],
  deeper: false,
  settled: new Set(),
  persona: null,
  plain: false,
  doubting: false,
}

/**
 * The follow-up to an answer: aimed at the first gap still open, worded with the candidate's own words where
 * they can be had. The same answer and session give the same question; null where nothing is left to ask.
 */
export function nextProbe(
  judgement: Judgement,
  bank: QuestionBank,
  asked: Asked = NOTHING_ASKED,
  first: Gap | null = null,
): NextProbe | null {
  const gaps = preferring(habitsOf(asked.persona).gaps, judgement.assessment.gaps)
  return nextOf([...(first ? [first] : []), ...gaps], judgement, bank, asked)
}

/** The first of these gaps that is not settled and for which a new wording can be had. */
export function nextOf(
  gaps: readonly Gap[],
  judgement: Judgement,
  bank: QuestionBank,
  asked: Asked,
): NextProbe | null {
  for (const gap of gaps) {
    if (asked.settled.has(gap)) continue
    const probe = wordProbe(gap, judgement, bank, asked)
    if (probe) return probe
  }
  return null
}

/** A question about one gap in a wording that is new to this session. */
function wordProbe(gap: Gap, judgement: Judgement, bank: QuestionBank, asked: Asked): NextProbe | null {
  const { doc, company } = judgement.reading
  const slots = slotsFor(gap, judgement, company?.sheet ?? null, asked)
  // Once it was asked for a case, a thin answer is followed up like any other.
  const little = !asked.deeper && saysLittle(judgement)
  const doubts = asked.doubting && DOUBTABLE.has(gap)
  const [own, any] = doubts ? [[], bank.doubts] : wordingsFor(gap, kindOf(judgement.reading), bank)
  const usable = (wordings: Wording[]) =>
    askedBy(asked.persona, wordings).filter(
      wording =>
        !asked.wordings.has(wording.id) &&
        fillable(wording.text[doc.lang], slots) &&
        suits(wording, judgement.reading, little),
    )
  const choice = pick(bestOf(usable(own), usable(any), doc.lang, asked), `${asked.persona ?? ''}${doc.text}`)
  if (!choice) return null
  const text = fill(choice.text[doc.lang], slots)
  const takesUp = OWN_WORDS.test(choice.text[doc.lang])
  const mayLead = !asked.plain && !asked.deeper && !takesUp && !little
  const lead = mayLead ? leadIn(gap, judgement, bank, asked) : null
  const joined = lead === null ? text : `${lead}${doc.lang === 'ja' ? '' : ' '}${text}`
  return { gap, wording: choice.id, text: joined, takesUp: takesUp || lead !== null }
}

/** What work somebody would like is asked about as the future. */
const kindOf = ({ category, question, doc }: Judgement['reading']): Category =>
  category === 'work-content' &&
  [question, ...doc.sentences.slice(0, 2)].some(({ text }) => speaksOfWish(text, doc.lang))
    ? 'career-vision'
    : category

/** What is claimed rather than left out. */
const DOUBTABLE = new Set<Gap>(['role', 'result', 'detail', 'reason', 'process', 'others'])

/** Those for the category, and those for any; questions back have only their own. */
function wordingsFor(
  gap: Gap,
  category: Category,
  { probes }: QuestionBank,
): [own: Wording[], any: Wording[]] {
  const sets = probes.filter(set => set.gap === gap)
  const own = sets.filter(({ categories }) => categories.includes(category))
  const any = category === 'reverse-question' ? [] : sets.filter(({ categories }) => categories.length === 0)
  return [own.flatMap(({ wordings }) => wordings), any.flatMap(({ wordings }) => wordings)]
}

/** Retold before asked plainly, for one case before anything else, by the kind of question before by none; of those that fit. */
function bestOf(own: Wording[], any: Wording[], lang: Lang, { persona, plain }: Asked): Wording[] {
  // Where nobody in particular asks, what only one kind of interviewer would say comes last.
  const anybodys = (wordings: Wording[]) => wordings.filter(({ by }) => persona !== null || by.length === 0)
  const bare = (wordings: Wording[]) => wordings.filter(({ text }) => !OWN_WORDS.test(text[lang]))
  const retelling = (wordings: Wording[]) =>
    plain ? [] : anybodys(wordings).filter(({ text }) => RETOLD.test(text[lang]))
  const thin = anybodys(own).filter(wording => wording.thin)
  const plainly = [thin, bare(anybodys(own)), bare(anybodys(any)).slice(0, SUITING_MOST), bare(any)]
  return [retelling(own), retelling(any), ...plainly].find(({ length }) => length > 0) ?? any
}

/** How many of the wordings that need nothing are drawn from: the bank names first what suits most answers. */
const SUITING_MOST = 3

const OWN_WORDS = /\{(quote|did|does|stock\w+|topic|noun|person|number)\}/
/** Nobody reads back what was said word for word who can put it in a sentence of their own. */
const RETOLD = /\{(did|does|stock\w+|topic)\}/

const fillable = (template: string, slots: Slots) =>
  [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Object.hasOwn(slots, name!))

const pick = (questions: Wording[], text: string): Wording | null =>
  questions[seeded(seedOf(text)).below(Math.max(1, questions.length))] ?? null
