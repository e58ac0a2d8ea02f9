import { splitSentences } from '../language/index.js'
import { ABOUT, type About, type AxisStatement, type Category, type Lang } from '../types/index.js'
import cues from './cues.yaml'

/** A text with the question that it answers; a document answers none. */
export interface Told {
  question: string | null
  /** null where the wording of the question doesn't tell. */
  category: Category | null
  text: string
  where: string
}

/** Which part of the axis a kind of question asks for. */
const ASKED: Partial<Record<Category, About>> = {
  motivation: 'motive',
  'why-us': 'motive',
  'reason-for-leaving': 'motive',
  strength: 'strength',
  'career-vision': 'vision',
}

type Pattern = Record<Lang, RegExp>
type Cues = Record<About, Pattern>
const { plainly, asked, told, occasion, loosely } = Object.fromEntries(
  Object.entries(cues as Record<string, Record<string, Record<Lang, string>>>).map(([kind, words]) => [
    kind,
    Object.fromEntries(
      Object.entries(words).map(([name, { ja, en }]) => [
        name,
        { ja: new RegExp(ja), en: new RegExp(en, 'i') },
      ]),
    ),
  ]),
) as {
  plainly: Partial<Cues>
  asked: Cues
  told: Cues
  occasion: { any: Pattern }
  loosely: { motive: Pattern }
}

/** The first that a text matches, in the order of the file: the narrow ones first. */
const firstOf = (patterns: Partial<Cues>, text: string, lang: Lang): About | null =>
  (Object.entries(patterns) as [About, Pattern][]).find(([, pattern]) => pattern[lang].test(text))?.[0] ??
  null

/**
 * What is said of the axis: whole answers to questions about it, the sentences that name what matters at work wherever they
 * stand, and the paragraphs of a document that speak of one of them. Where a motive is told only once, what somebody wants
 * stands in for another one, and so does what nothing else is known of than that it is about work.
 */
export function statementsIn(texts: readonly Told[], lang: Lang): AxisStatement[] {
  const found = texts.map(one => (isNamed(one, lang) ? toQuestion(one, lang) : byWords(one, lang)))
  const motives = found.flat().filter(({ about }) => about === 'motive').length
  return motives > 1 ? found.flat() : texts.flatMap((one, at) => withMotive(one, found[at]!, motives, lang))
}

function withMotive(one: Told, found: AxisStatement[], motives: number, lang: Lang): AxisStatement[] {
  if (found.some(({ about }) => about === 'motive')) return found
  const isWish = motives > 0 && ['vision', 'values'].includes(askedFor(one, lang) ?? '')
  return isWish || isLoose(one, lang)
    ? [...found, { about: 'motive', text: one.text, where: one.where }]
    : found
}

/** A page of one paragraph that answers no question, or an answer of which nothing tells but that it is about work. */
function isLoose(one: Told, lang: Lang): boolean {
  if (isPage(one, lang)) return !PARAGRAPH.test(one.text.trim())
  return !isNamed(one, lang) && loosely.motive[lang].test(`${one.question}\n${one.text}`)
}

const isPage = ({ question }: Told, lang: Lang): boolean =>
  question === null || (occasion.any[lang].test(question) && firstOf(asked, question, lang) === null)

/** Kinds of question under which anything may be asked. */
const OPEN: readonly (Category | null)[] = [null, 'unexpected', 'self-intro']
const isNamed = (one: Told, lang: Lang) =>
  !isPage(one, lang) && (!OPEN.includes(one.category) || askedFor(one, lang) !== null)

function toQuestion(one: Told, lang: Lang): AxisStatement[] {
  const { text, where } = one
  const about = askedFor(one, lang)
  const matters = about === 'values' ? '' : mattering(text, lang)
  return [
    ...(about ? [{ about, text, where }] : []),
    ...(matters ? [{ about: 'values' as const, text: matters, where }] : []),
  ]
}

/** By the kind of question, or by its words where they are plain or the kind is open. */
function askedFor({ question, category }: Told, lang: Lang): About | null {
  const plain = firstOf(plainly, question ?? '', lang)
  if (plain || !OPEN.includes(category)) return plain ?? ASKED[category!] ?? null
  return firstOf(asked, question ?? '', lang)
}

const PARAGRAPH = /\n\s*\n/

/** A page goes by paragraphs, an answer as a whole. */
const byWords = (one: Told, lang: Lang): AxisStatement[] =>
  (isPage(one, lang) ? one.text.split(PARAGRAPH) : [one.text]).flatMap(text =>
    ABOUT.filter(about => told[about][lang].test(text)).map(about => ({ about, text, where: one.where })),
  )

/** The sentences that say what matters. */
const mattering = (text: string, lang: Lang): string =>
  splitSentences(text)
    .map(span => text.slice(...span))
    .filter(sentence => told.values[lang].test(sentence))
    .join(' ')
