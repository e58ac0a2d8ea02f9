import type { Span } from '../../types/index.js'
import type { Edit, Fixable, Written } from './edit.js'
import { capitalised, isCapital } from './wording.js'
import words from './words.yaml'

type List = 'no-comma-after' | 'no-comma-before' | 'opens-clause'
interface Words {
  fillers: { en: { pause: string; 'not-before': string } & Record<List, string[]> }
}
const { en } = (words as Words).fillers

const oneOf = (list: string[]) => `(?:${list.join('|')})`
/** A pause may stand anywhere, the others only between commas or at the head of a sentence. */
const FILLER = new RegExp(
  [
    `(?<![\\p{L}\\p{N}'’\\-—–])(?:${en.pause}(?!${en['not-before']})|er(?=,)|like(?=,)|you know(?=[,.]))`,
    "(?![\\p{L}\\p{N}'’\\-—–])",
  ].join(''),
  'giu',
)
const NO_COMMA_AFTER = new RegExp(`(?<![\\p{L}'’])${oneOf(en['no-comma-after'])}$`, 'iu')
const NO_COMMA_BEFORE = new RegExp(`^${oneOf(en['no-comma-before'])}\\b`, 'i')
const OPENS_CLAUSE = new RegExp(`(?:^|[,;] )${oneOf(en['opens-clause'])}\\b[^,;]*$`, 'i')

/** “Um, I was, like, the treasurer” → “I was the treasurer” */
export function englishFillers(written: Written): Fixable[] {
  return [...written.text.matchAll(FILLER)].flatMap(({ 0: word, index }) => {
    // UM and ER in capitals are abbreviations.
    if (word === word.toUpperCase()) return []
    const span: Span = [index, index + word.length]
    const edit = isAtStart(written, index) ? atStart(written, span) : within(written, span)
    return edit === null ? [] : [{ rule: 'language/filler', span, edit }]
  })
}

const isAtStart = ({ doc, text }: Written, at: number): boolean =>
  doc.sentences.some(({ start }) => start === at) || !/[\p{L}\p{N},;'’)][ \n\r]*$/u.test(before(text, at))

/** So much of what comes before as a clause needs. */
const before = (text: string, at: number) => text.slice(Math.max(0, at - 200), at)

/** Away with it and the mark after it; the next word takes over its capital. */
function atStart(written: Written, [start, end]: Span): Edit | null {
  const { text } = written
  const word = text.slice(start, end)
  const after = /^(?:,|…|\.+)?[ ]+(?=[\p{L}\p{N}])/u.exec(text.slice(end, end + 20))
  if (after === null || (!isPause(word) && (!after[0].startsWith(',') || isGuess(written, end)))) return null
  const next = String.fromCodePoint(text.codePointAt(end + after[0].length)!)
  return {
    span: [start, end + after[0].length + next.length],
    text: isCapital(word) ? capitalised(next) : next,
  }
}

const isPause = (word: string) => !/^(?:like|you know)$/i.test(word)

/** Away with it and its commas, or all but one of them where two clauses may meet. */
function within(written: Written, [start, end]: Span): Edit | null {
  const { text } = written
  const marks = /,?[ ]*$/.exec(before(text, start))![0]
  const after = /^(?:,|…|\.{2,})?[ ]*/.exec(text.slice(end, end + 20))![0]
  const from = start - marks.length
  const to = end + after.length
  const head = before(text, from).split('\n').at(-1)!
  const rest = text.slice(to, to + 20)
  const word = text.slice(start, end)
  if (!isPause(word) && !isSetOff(written, { word, head, marks, rest, end })) return null
  // At a line's edge the marks are somewhere else.
  if (head === '' || /^\s|^$/.test(rest)) return null
  if (/^[.!?;:)]/.test(rest)) return { span: [from, to], text: '' }
  const comma = /,/.test(marks + after) && !NO_COMMA_AFTER.test(head) && !NO_COMMA_BEFORE.test(rest)
  return { span: [from, to], text: comma ? ', ' : ' ' }
}

interface Around {
  word: string
  head: string
  marks: string
  rest: string
  end: number
}

function isSetOff(written: Written, { word, head, marks, rest, end }: Around): boolean {
  if (!marks.startsWith(',')) return false
  if (/^like$/i.test(word))
    return NO_COMMA_AFTER.test(head) && !/^["“'‘]/.test(rest) && !isGuess(written, end)
  return !OPENS_CLAUSE.test(head.split(/[.!?] /).at(-1)!)
}

/** “It took, like, two weeks”: there it means “about”. */
const isGuess = ({ doc }: Written, end: number): boolean =>
  doc.quantities.some(({ start }) => start >= end && start <= end + ABOUT)
const ABOUT = 12
