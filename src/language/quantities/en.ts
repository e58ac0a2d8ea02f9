import numberWords from '../lexicon/number-words.yaml'
import units from '../lexicon/units-en.yaml'
import type { Quantity, Token } from '../../types/language.js'
import { fixedQuantity } from './en-fixed.js'
import { pieces, readNumeral, type Numeral, type Piece } from './en-numerals.js'
import { isCalendarYear, measureOf, quantity, type Measure } from './measures.js'

const MEASURE_OF = measureOf(units)
/** Durations that may be followed by a smaller one: 1h 40m, two hours and ten minutes. */
const SMALLER: Partial<Record<Measure, { measure: Measure; part: number }>> = {
  hour: { measure: 'minute', part: 1 / 60 },
  year: { measure: 'month', part: 1 / 12 },
}
const words = (numberWords as { en: Record<'before-year' | 'compares', string[]> }).en
const BEFORE_YEAR = new Set(words['before-year'])
const COMPARES = new Set(words.compares)
const RANGE = new Set(['to', 'or', '-', '–'])
const MONEY_SIGNS = new Set(['$', '€', '£', '¥'])

interface Context {
  text: string
  all: readonly Piece[]
  tokens: ReadonlyMap<number, Token>
}

/** Quantities of an English text, in order. `tokens` tell the noun that is counted, and whether it is a person. */
export function englishQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const all = pieces(text)
  const context = { text, all, tokens: new Map(tokens.map(token => [token.start, token])) }
  const found: Quantity[] = []
  let at = 0
  while (at < all.length) {
    const read = quantityAt(context, at)
    if (read === null) {
      at++
      continue
    }
    found.push(read)
    while (at < all.length && all[at]!.start < read.end) at++
  }
  return found
}

function quantityAt(context: Context, at: number): Quantity | null {
  const fixed = fixedQuantity(context.text, context.all, at)
  if (fixed !== null) return fixed
  const money = MONEY_SIGNS.has(context.all[at]!.word)
  const from = money ? at + 1 : at
  const numeral = readNumeral(context.all, from)
  if (numeral === null || (numeral.digits && !isFreeNumber(context, from))) return null
  const { start } = context.all[at]!
  if (money)
    return quantity(numeral.amount, 'money', context.all[at]!.word, start, context.all[numeral.next - 1]!.end)
  return counted(context, at, withHalf(context.all, numeral))
}

/** Not part of a name (S3, COVID-19, 24/7, 1:1, 2nd), nor a list marker. */
function isFreeNumber({ text, all }: Context, at: number): boolean {
  const { start, end } = all[at]!
  if (/[A-Za-z\d_#][-_]?$|\d[/:.-]$/.test(text.slice(Math.max(0, start - 2), start))) return false
  if (/^(?:[/:]\d|st\b|nd\b|rd\b|th\b)/.test(text.slice(end, end + 3))) return false
  return (
    !/(?:^|\n)[ \t(]*$/.test(text.slice(Math.max(0, start - 3), start)) ||
    !/^[.)] /.test(text.slice(end, end + 2))
  )
}

/** two and a half */
function withHalf(all: readonly Piece[], numeral: Numeral): Numeral {
  const words = all.slice(numeral.next, numeral.next + 3).map(piece => piece.word)
  if (words.join(' ') !== 'and a half') return numeral
  return { ...numeral, amount: numeral.amount + 0.5, next: numeral.next + 3 }
}

function counted(context: Context, at: number, numeral: Numeral): Quantity | null {
  const { all } = context
  const { start } = all[at]!
  const special = odds(all, numeral, start) ?? rangeStart(all, numeral, start)
  if (special !== null) return special
  const unitAt = all[numeral.next]?.word === '-' ? numeral.next + 1 : numeral.next
  const unit = all[unitAt]
  const measure = unit && MEASURE_OF.get(unit.word)
  if (isOneAsWord(all[at]!, numeral, measure)) return null
  if (unit && measure === 'ratio') return times(all, unitAt, numeral.amount, start)
  if (unit && measure) return withSmaller(all, unitAt, numeral.amount, measure, start)
  if (numeral.digits && isYear(all, at, numeral))
    return quantity(numeral.amount, 'calendar', '', start, all[at]!.end)
  return withNoun(context, numeral, start)
}

/** one in six */
function odds(all: readonly Piece[], numeral: Numeral, start: number): Quantity | null {
  if (numeral.amount !== 1 || all[numeral.next]?.word !== 'in') return null
  const of = readNumeral(all, numeral.next + 1)
  if (of === null || of.amount <= 1 || isCalendarYear(of.amount)) return null
  return quantity(1 / of.amount, 'ratio', 'in', start, all[of.next - 1]!.end)
}

/** In "three to six percent" the first number has the unit of the second. */
function rangeStart(all: readonly Piece[], numeral: Numeral, start: number): Quantity | null {
  if (!RANGE.has(all[numeral.next]?.word ?? '')) return null
  const second = readNumeral(all, numeral.next + 1)
  const unit = second && all[second.next]
  const measure = unit && MEASURE_OF.get(unit.word)
  if (!measure || measure === 'ratio') return null
  return quantity(numeral.amount, measure, unit.word, start, all[numeral.next - 1]!.end)
}

/** "one" mostly means somebody or something. */
function isOneAsWord(first: Piece, numeral: Numeral, measure: Measure | undefined): boolean {
  return (
    first.word === 'one' &&
    numeral.amount === 1 &&
    (measure === undefined || measure === 'people' || measure === 'ratio')
  )
}

/** Three times a week is a frequency; three times as fast a ratio. */
function times(all: readonly Piece[], unitAt: number, amount: number, start: number): Quantity {
  const { word, end } = all[unitAt]!
  const isRatio = word !== 'times' || COMPARES.has(all[unitAt + 1]?.word ?? '')
  return quantity(amount, isRatio ? 'ratio' : 'other', word, start, end)
}

function withSmaller(
  all: readonly Piece[],
  unitAt: number,
  amount: number,
  measure: Measure,
  start: number,
): Quantity {
  const unit = all[unitAt]!
  const rest = smallerPart(all, unitAt + (all[unitAt + 1]?.word === 'and' ? 2 : 1), measure)
  if (rest !== null) return quantity(amount + rest.amount, measure, unit.word, start, rest.end)
  const isPoints = measure === 'percent' && /^points?$/.test(all[unitAt + 1]?.word ?? '')
  return quantity(amount, isPoints ? 'other' : measure, unit.word, start, unit.end)
}

/** The 40m of 1h 40m, in hours. */
function smallerPart(all: readonly Piece[], at: number, of: Measure): { amount: number; end: number } | null {
  const smaller = SMALLER[of]
  const first = all[at]
  if (smaller === undefined || first === undefined) return null
  // Read as digits first: the m of 40m would mean millions elsewhere.
  if (/^\d+$/.test(first.word) && all[at + 1]?.word === 'm' && smaller.measure === 'minute')
    return { amount: Number(first.word) * smaller.part, end: all[at + 1]!.end }
  const numeral = readNumeral(all, at)
  const unit = numeral && all[numeral.next]
  if (!numeral || !unit || MEASURE_OF.get(unit.word) !== smaller.measure) return null
  return { amount: numeral.amount * smaller.part, end: unit.end }
}

function isYear(all: readonly Piece[], at: number, numeral: Numeral): boolean {
  if (!isCalendarYear(numeral.amount) || all[at]!.word.length !== 4) return false
  return BEFORE_YEAR.has(all[at - 1]?.word ?? '') || /^[^\w]?$/.test(all[numeral.next]?.word ?? '')
}

/** The noun counted may stand after an adjective or two: 12 new customers, three senior engineers. */
function withNoun({ all, tokens }: Context, numeral: Numeral, start: number): Quantity {
  const { end } = all[numeral.next - 1]!
  for (let at = numeral.next; at < Math.min(all.length, numeral.next + 3); at++) {
    const piece = all[at]!
    const token = tokens.get(piece.start)
    if (MEASURE_OF.get(piece.word) === 'people' || (token?.pos[0] === 'NOUN' && token.pos[1] === 'person'))
      return quantity(numeral.amount, 'people', piece.word, start, piece.end)
    if (token?.pos[0] === 'NOUN') return quantity(numeral.amount, 'other', piece.word, start, piece.end)
    if (token?.pos[0] !== 'ADJ' && piece.word !== '-') break
  }
  return quantity(numeral.amount, 'other', '', start, end)
}
