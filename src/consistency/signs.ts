import { memo } from '../signals/memo.js'
import { contentWords } from '../signals/story/words.js'
import type { About, Analysis, Lang, Sentence } from '../types/index.js'
import { isDenied } from './denial.js'
import { AXES, DENIES, finds, TURNS, WEAK, type Axis } from './lists.js'

/** Something that speaks for a drift, with the sentences that stand against each other. */
export interface Sign {
  weight: number
  quotes: [first: string, second: string]
}

/** What speaks for a drift by rule; which statement was made first changes nothing. */
export function signsOf(first: Analysis, second: Analysis, about: About): Sign[] {
  const [there, back] = [oneWay(first, second, about), oneWay(second, first, about)]
  if (weightOf(there) >= weightOf(back)) return there
  return back.map(({ weight, quotes: [said, told] }) => ({ weight, quotes: [told, said] }))
}

/** All signs together, 0 and up. */
export const weightOf = (signs: readonly Sign[]): number => signs.reduce((sum, { weight }) => sum + weight, 0)

/** On how many axes both statements stand at the same pole; weighed as signs are. */
export const agreementOf = (first: Analysis, second: Analysis, about: About): number =>
  AXES.filter(({ of }) => of.includes(about))
    .map(axis => [stanceOn(axis, first).at, stanceOn(axis, second).at] as const)
    .filter(([from, to]) => from * to > 0)
    .reduce((sum, [from, to]) => sum + Math.min(Math.abs(from), Math.abs(to)), 0)

function oneWay(first: Analysis, again: Analysis, about: About): Sign[] {
  const second = withoutRepeated(first, again)
  return [
    ...AXES.filter(({ of }) => of.includes(about)).flatMap(axis => movedOn(axis, first, second)),
    ...(about === 'strength' ? weakness(first, second) : []),
    ...deniedWords(first, second),
    ...turning(first, second),
  ].sort((a, b) => b.weight - a.weight)
}

/** What is said word for word as before is no other thing. */
function withoutRepeated({ sentences: told }: Analysis, again: Analysis): Analysis {
  const before = new Set(told.map(({ text }) => text.trim()))
  const left = again.sentences.filter(({ text }) => !before.has(text.trim()))
  return left.length === again.sentences.length ? again : { ...again, sentences: left }
}

const FURTHEST = 2
/** At one pole of an axis first, at the other one then. */
function movedOn(axis: Axis, first: Analysis, second: Analysis): Sign[] {
  const [from, to] = [stanceOn(axis, first), stanceOn(axis, second)]
  if (from.at * to.at >= 0) return []
  return [{ weight: Math.min(Math.abs(from.at), Math.abs(to.at)), quotes: [from.said, to.said] }]
}

/** -2 to 2, and the sentence that says so. */
interface Stance {
  at: number
  said: string
}

/** A statement is held against many others. */
const stances = memo((): Map<Axis, Stance> => new Map())

function stanceOn(axis: Axis, analysis: Analysis): Stance {
  const known = stances(analysis)
  const stance = known.get(axis) ?? readStance(axis, analysis)
  known.set(axis, stance)
  return stance
}

function readStance({ poles }: Axis, { sentences, lang }: Analysis): Stance {
  let at = 0
  let said = ''
  for (const { text } of sentences)
    for (const [index, pole] of poles.entries())
      for (const match of text.matchAll(pole[lang])) {
        at += (index === 0 ? 1 : -1) * (isDenied(text, match, lang) ? -1 : 1)
        said ||= text
      }
  return { at: Math.max(-FURTHEST, Math.min(FURTHEST, at)), said }
}

const WEAKNESS = 0.7

/** A strength told first, and a weakness then. */
function weakness({ sentences: [told] }: Analysis, { sentences, lang }: Analysis): Sign[] {
  const weak = sentences.flatMap(({ text }) => [...text.matchAll(WEAK[lang])].map(() => text))
  return weak.slice(0, FURTHEST).map(text => ({ weight: WEAKNESS, quotes: [told?.text ?? '', text] }))
}

const DENIED = 0.5
const MOST_DENIED = 4

/** Words that were only affirmed first and are only denied then. */
function deniedWords(first: Analysis, second: Analysis): Sign[] {
  const [before, after] = [sidesByClause(first), sidesByHalf(second)]
  const found = [...before].flatMap(([word, told]): Sign[] => {
    const again = after.get(word)
    return told.affirmed && !told.denied && again?.denied && !again.affirmed
      ? [{ weight: DENIED, quotes: [told.said, again.said] }]
      : []
  })
  return found.slice(0, MOST_DENIED)
}

interface Piece extends Pick<Sentence, 'text' | 'tokens'> {
  /** The sentence that it is a piece of. */
  whole: string
}

function sidesOf(pieces: readonly Piece[], lang: Lang) {
  const sides = new Map<string, { affirmed: boolean; denied: boolean; said: string }>()
  for (const { text, tokens, whole } of pieces) {
    const denied = finds(DENIES[lang], text)
    for (const word of new Set(contentWords([...tokens], lang))) {
      const side = sides.get(word) ?? { affirmed: false, denied: false, said: whole }
      sides.set(word, { ...side, [denied ? 'denied' : 'affirmed']: true })
    }
  }
  return sides
}

/** Where a piece ends: at every pause, so that what is affirmed beside something denied counts, or between two halves only. */
const CLAUSE = /^(?:[、,;:—–]|but|and|so|because)$/i
const HALF = /^[;；]$/

const sidesByClause = memo((analysis: Analysis) => sidesOf(piecesOf(analysis, CLAUSE), analysis.lang))
const sidesByHalf = memo((analysis: Analysis) => sidesOf(piecesOf(analysis, HALF), analysis.lang))

const piecesOf = ({ sentences, text }: Analysis, end: RegExp): Piece[] =>
  sentences.flatMap(({ tokens, text: whole }) => {
    const pieces: Piece['tokens'][] = [[]]
    for (const token of tokens) {
      pieces.at(-1)!.push(token)
      if (end.test(token.surface)) pieces.push([])
    }
    return pieces
      .filter(piece => piece.length > 0)
      .map(piece => ({ tokens: piece, text: text.slice(piece[0]!.start, piece.at(-1)!.end), whole }))
  })

const TURN = 0.3

/** "To be honest", 「正直、」: something else is said now. */
function turning({ sentences: [told] }: Analysis, { sentences, lang }: Analysis): Sign[] {
  const turn = sentences.find(({ text }) => finds(TURNS[lang], text))
  return turn ? [{ weight: TURN, quotes: [told?.text ?? '', turn.text] }] : []
}
