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
  source: string
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
  const read = texts.map(one => readQuestion(one, lang))
  const found = read.map(one => (one.isNamed ? toQuestion(one, lang) : byWords(one, lang)))
  const motives = found.flat().filter(({ about }) => about === 'motive').length
  return motives > 1 ? found.flat() : read.flatMap((one, at) => withMotive(one, found[at]!, motives, lang))
}

/** A text with what its question tells. */
interface Read extends Told {
  /** Stands for itself, under no question or under a heading that only names an occasion. */
  isPage: boolean
  /** What its question asks for of the axis. */
  asks: About | null
  /** Whether its question tells what it is about, be it the axis or something else. */
  isNamed: boolean
}

/** Kinds of question under which anything may be asked. */
const OPEN: readonly (Category | null)[] = [null, 'unexpected', 'self-intro']

function readQuestion(one: Told, lang: Lang): Read {
  const { question, category } = one
  const isPage =
    question === null || (occasion.any[lang].test(question) && firstOf(asked, question, lang) === null)
  const asks = askedFor(one, lang)
  return { ...one, isPage, asks, isNamed: !isPage && (!OPEN.includes(category) || asks !== null) }
}

/** By the kind of question, or by its words where they are plain or the kind is open. */
function askedFor({ question, category }: Told, lang: Lang): About | null {
  const plain = firstOf(plainly, question ?? '', lang)
  if (plain || !OPEN.includes(category)) return plain ?? ASKED[category!] ?? null
  return firstOf(asked, question ?? '', lang)
}

function withMotive(one: Read, found: AxisStatement[], motives: number, lang: Lang): AxisStatement[] {
  if (found.some(({ about }) => about === 'motive')) return found
  const isWish = motives > 0 && ['vision', 'values'].includes(one.asks ?? '')
  return isWish || isLoose(one, lang) ? [...found, saidIn(one, 'motive')] : found
}

/** A page of one paragraph that answers no question, or an answer of which nothing tells but that it is about work. */
function isLoose({ isPage, isNamed, question, text }: Read, lang: Lang): boolean {
  if (isPage) return !PARAGRAPH.test(text.trim())
  return !isNamed && loosely.motive[lang].test(`${question}\n${text}`)
}

function toQuestion(one: Read, lang: Lang): AxisStatement[] {
  const { asks } = one
  const matters = asks === 'values' ? '' : mattering(one.text, lang)
  return [...(asks ? [saidIn(one, asks)] : []), ...(matters ? [saidIn(one, 'values', matters)] : [])]
}

/** @param text what of it says so */
const saidIn = (
  { category, where, source, text: whole }: Told,
  about: About,
  text = whole,
): AxisStatement => ({
  about,
  text,
  where,
  source,
  category,
})

const PARAGRAPH = /\n\s*\n/

/** A page goes by paragraphs, an answer as a whole; where one speaks of several things, each takes its own sentences. */
const byWords = (one: Read, lang: Lang): AxisStatement[] =>
  (one.isPage ? one.text.split(PARAGRAPH) : [one.text]).flatMap(part => {
    const named = ABOUT.filter(about => told[about][lang].test(part))
    return named.map(about =>
      saidIn(one, about, named.length === 1 ? part : ownSentences(part, about, named, lang)),
    )
  })

/** From each sentence that names it on, until one names something else. */
function ownSentences(part: string, about: About, named: readonly About[], lang: Lang): string {
  let isOwn = false
  const own = sentencesOf(part).filter(sentence => {
    const here = named.filter(name => told[name][lang].test(sentence))
    if (here.length > 0) isOwn = here.includes(about)
    return isOwn
  })
  return own.join(' ')
}

const sentencesOf = (text: string): string[] => splitSentences(text).map(span => text.slice(...span))

/** The sentences that say what matters. */
const mattering = (text: string, lang: Lang): string =>
  sentencesOf(text)
    .filter(sentence => told.values[lang].test(sentence))
    .join(' ')
