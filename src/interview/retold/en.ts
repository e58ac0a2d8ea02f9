import type { Analysis, Token } from '../../types/index.js'
import { tellsDeed } from '../own-deed.js'
import type { Told } from './deeds.js'
import yaml from './en.yaml'

const lists = yaml as Record<'worked-on' | 'drawn-to' | 'no-habit', string[]> & {
  vague: string
  'no-deed': string
}

/** First person to second, longest first; the verb that goes with it changes too. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:I|we) (?:was|were)\b/gi, 'you were'],
  [/\bI am\b|\bI['’]m\b|\bwe are\b|\bwe['’]re\b/gi, 'you are'],
  [/\b(?:I|we)['’]ve\b/gi, 'you have'],
  [/\b(?:I|we)['’]d\b/gi, 'you’d'],
  [/\b(?:I|we)['’]ll\b/gi, 'you’ll'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bourselves\b/gi, 'yourselves'],
  [/\b(?:mine|ours)\b/gi, 'yours'],
  [/\b(?:my|our)\b/gi, 'your'],
  [/\b(?:I|[Ww]e|[Mm]e|[Uu]s)\b/g, 'you'],
]
const turned = (text: string): string => TURNS.reduce((words, [from, to]) => words.replace(from, to), text)

const LONGEST_WORDS = 14
const FEWEST_WORDS = 3
/** The listener's own words, once they come from the listener. */
const YOURS = /\byou(?:r|rs)?\b/i
/** What stands behind it tells why, not what. */
const BECAUSE = /,?\s+(?:because|since|so that|so|which|while|although|but)\b.*$/i
const FILLERS = /\b(?:kind of|sort of|basically|also|then|now|actually|simply|even|really) /gi
const TRAILING = /,?\s+(?:though|too|again|as well|either|anyway)$/i
/** It points at something said before. */
const POINTS_BACK = /\b(?:it|that|this|them|there|those|these|one)$/i

/** A deed, and nothing that went on for years, as a listener would put it back in the simple past: “I asked my manager” becomes “you asked your manager”. */
export const deedOf = (clause: string): string | null =>
  /\b(?:have|has|had|['’](?:ve|d))\b|\bfor (?:\w+ ){0,2}(?:years?|months?|weeks?)\b/i.test(clause)
    ? null
    : toYou(clause)

/** A deed, or what is done to this day: “you moved the shelf”, “you ring the carriers at four”. */
export function toldOf(doc: Analysis, text: string): Told | null {
  if (VAGUE.test(text) || NO_DEED.test(text) || text.split(/\s+/).length < FEWEST_OF_DEED) return null
  const done = tellsDeed(doc, text) ? deedOf(text) : null
  if (done) return { words: done, done: true }
  const from = doc.text.indexOf(text)
  const verb = doc.tokens.find(({ start, conjugation }) => start >= from && conjugation !== null)
  const habit =
    HABIT.test(text) && verb?.conjugation?.[1] === 'base' && verb.pos[0] === 'VERB' ? toYou(text) : null
  return habit ? { words: habit, done: false } : null
}

/** Something before would be meant, or too little is said to ask about it. */
const NO_DEED = new RegExp(lists['no-deed'], 'i')
const VAGUE = new RegExp(lists.vague, 'i')
const HABIT = new RegExp(`^(?:I|we) (?!(?:${lists['no-habit'].join('|')})\\b)\\w+`, 'i')

/** Clauses with their subject, with where they begin. */
export const clausesIn = (sentence: string): [from: number, clause: string][] =>
  [...sentence.matchAll(CLAUSE)]
    .map(({ 0: clause, index }): [number, string] => [index, clause.replace(GOES_ON, '').trim()])
    .filter(([, clause]) => !HANGING.test(clause))

const FEWEST_OF_DEED = 4

/** Cut off from what it leads up to: “a slip in each saying”. */
const HANGING = /\b(?:saying|asking|telling|showing|about|of|each|to|what|that|after|before|on|with|for)$/i

const CLAIMS = /^(?:I|we)\b|\b(?:strength|weakness|aim|goal|hope|dream)\b/i

/** A claim or a wish: “my strength is patience” becomes “your strength is patience”. */
export const reported = (clause: string, fewest = FEWEST_WORDS): string | null =>
  !VAGUE.test(clause) && CLAIMS.test(clause) ? toYou(clause, fewest) : null

function toYou(text: string, fewest = FEWEST_WORDS): string | null {
  // “you” would then mean both of them.
  if (!/^(?:I|we|my|our)\b/i.test(text) || YOURS.test(text)) return null
  const clause = text.replace(BECAUSE, '').replace(TRAILING, '').replace(FILLERS, '')
  const words = clause.split(/\s+/).length
  const whole = words >= fewest && words <= LONGEST_WORDS && !/[“”"()]/.test(clause)
  return whole && !POINTS_BACK.test(clause) ? turned(clause) : null
}

const before = (words: string[]) => new RegExp(`\\b(?:${words.join('|')})\\s+(?=[a-z])`, 'i')
const BEFORE = { 'cared-for': before(lists['worked-on']), 'drawn-to': before(lists['drawn-to']) }
const LONGEST_TOPIC = 7
const SHORTEST_TOPIC = 3

/** What the candidate worked on, or was drawn to, as a noun phrase: “the concrete canoe team”. */
export function topicOf(doc: Analysis, kind: keyof typeof BEFORE): string | null {
  const found = BEFORE[kind].exec(doc.text)
  if (!found) return null
  const from = found.index + found[0].length
  const phrase = nounPhrase(doc.tokens.filter(({ start }) => start >= from))
  if (phrase.length < SHORTEST_TOPIC || phrase.length > LONGEST_TOPIC) return null
  if (NOTHING_MUCH.test(phrase.map(({ surface }) => surface).join(' '))) return null
  // Their “your” is the listener's own.
  return phrase.map(({ surface }) => (/^your$/i.test(surface) ? 'our' : turned(surface))).join(' ')
}

/** Names nothing that could be asked about. */
const NOTHING_MUCH =
  /^(?:a|the|any|some|every)?\s*(?:whole|entire|lot|bit|range|number|way|thing|things|time|one|part|everything|something)\b/i

/** The words up to the last noun that belongs to the phrase; none where no noun does. */
function nounPhrase(tokens: Token[]): Token[] {
  const end = tokens.findIndex((token, i) => !belongs(token, i > 0))
  const run = end < 0 ? tokens : tokens.slice(0, end)
  return run.slice(0, run.findLastIndex(isNoun) + 1)
}

const isNoun = ({ pos }: Token): boolean => pos[0] === 'NOUN' || pos[0] === 'PROPN'

function belongs({ pos, surface }: Token, begun: boolean): boolean {
  if (pos[1] === 'time') return false
  if (pos[0] === 'ADP') return begun && /^(?:of|to|on|in)$/.test(surface)
  return ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos[0]) || /^(?:my|our|your)$/i.test(surface)
}

const CLAUSE = /\b(?:I|we|my|our)\b[^,;:.!?—–“”"]*/gi
const GOES_ON = /\s(?:and|because|since|so|but|which|when|until|while|where)\s.*$/i

/** What stands behind it belongs to its last noun, or makes it hang on something. */
const HANGS_ON = /\s(?:where|which|who|whose|if|unless|although)\s/i

/** The clause with its subject around a place, up to where the next one begins; null where it would be cut in two. */
export function clauseAt({ sentences }: Analysis, at: number): string | null {
  const sentence = sentences.find(({ start, end }) => at >= start && at < end)
  if (!sentence) return null
  const clauses = [...sentence.text.matchAll(CLAUSE)].map(({ 0: clause, index }) => ({
    clause: clause.replace(GOES_ON, '').trim(),
    from: sentence.start + index,
    isCut: HANGS_ON.test(clause),
  }))
  const found = clauses.find(({ clause, from }) => at < from + clause.length)
  return found && !found.isCut ? found.clause : null
}
