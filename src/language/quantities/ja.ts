import units from '../lexicon/units-ja.yaml'
import type { Quantity, Token } from '../../types/language.js'
import { foldedForNumbers, NUMERAL, numeralValue } from './ja-numerals.js'
import { fixedQuantities } from './ja-fixed.js'
import { isCalendarYear, measureOf, quantity, type Measure } from './measures.js'

const MEASURE_OF = measureOf(units)
const COUNTERS = [...MEASURE_OF.keys()].sort((a, b) => b.length - a.length)
const ANY_COUNTER = `(?:${COUNTERS.join('|')})`

/** A number with what belongs to it: 約 is left out, 数 of 十数人 is skipped, ranges lend the first their counter. */
const NUMBER = new RegExp(`${NUMERAL}`, 'g')
const COUNTER = new RegExp(`[数何]?(${ANY_COUNTER})(?![A-Za-z])`, 'y')
const RANGE_COUNTER = new RegExp(`(?:[〜~–-]|から)${NUMERAL}[数何]?(${ANY_COUNTER})`, 'y')
/** 二、三人 is one guess, not two numbers. */
const GUESS = new RegExp(`^([1-9一二三四五六七八九])[、,・]([1-9一二三四五六七八九])(?=${ANY_COUNTER})`)
const FRACTION = new RegExp(`分の(${NUMERAL})`, 'y')
/** 1時間40分, 1年3か月, 3割5分: a smaller unit that goes on with the larger. */
const SMALLER: Partial<Record<Measure, { pattern: RegExp; measure: Measure; part: number }>> = {
  hour: { pattern: new RegExp(`(${NUMERAL})(?:分間?)`, 'y'), measure: 'hour', part: 1 / 60 },
  year: {
    pattern: new RegExp(`[とっ]?(${NUMERAL})(?:[かヶカヵケ箇]月間?)`, 'y'),
    measure: 'year',
    part: 1 / 12,
  },
  tenth: { pattern: /([1-9一二三四五六七八九])分/y, measure: 'tenth', part: 0.1 },
}
const TELEPHONE = /\d{2,5}-\d{1,4}-\d{3,4}(?!\d)/y
const ORDINAL = /目|生|次|番手/y
/** Says how many points follow; the number says nothing about the world. */
const ANNOUNCED =
  /(?:理由|ポイント|点|強み|長所|短所|こと|軸|質問|動機|きっかけ)(?:は|が|を)?(?:、|大きく|主に|全部で)*$/
const ANNOUNCES = /(?:あり|あっ|ござ|です|でし|ほど|挙げ)/y
/** Numbers of one in these are words, not counts: 一人で, 一度, 一番. */
const ONE_IS_A_WORD = new Set(
  '人 番 つ 度 日 部 丸 期 代 点 分 通り 位 時 月 節 話 章 周 歩 打 着 案 組 種 両 級 列 足'.split(' '),
)

/** Quantities of a Japanese text, in order. `tokens` tell 十分 (enough) and 千葉 from numbers. */
export function japaneseQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const plain = foldedForNumbers(text)
  const found = fixedQuantities(plain, tokens)
  const taken = new Uint8Array(plain.length)
  for (const one of found) taken.fill(1, one.start, one.end)
  const numbers = new Map(tokens.map(token => [token.start, token]))
  let done = 0
  for (const match of plain.matchAll(NUMBER)) {
    if (match.index < done || taken[match.index] === 1) continue
    const read = readNumber(plain, match[0], match.index, numbers)
    if (read === null) continue
    found.push(read)
    done = read.end
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

function readNumber(
  plain: string,
  numeral: string,
  start: number,
  tokens: ReadonlyMap<number, Token>,
): Quantity | null {
  const isDigits = /\d/.test(numeral)
  if (isDigits ? !isFreeNumber(plain, start) : !isNumberToken(plain, start, tokens)) return null
  const guess = GUESS.exec(plain.slice(start, start + 4))
  const at = guess ? start + guess[0].length : start + numeral.length
  const amount = numeralValue(guess ? guess[2]! : numeral)
  return (
    fraction(plain, start, at, amount) ??
    counted(plain, start, at, amount, numeral) ??
    (isDigits || numeral.length > 1 ? bare(plain, start, at, amount) : null)
  )
}

/** Not part of a name (S3, 5G), a list marker, a telephone number or a date with slashes. */
function isFreeNumber(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start)
  if (/[A-Za-z][-_]?$|\d[./-]$/.test(before) || matchAt(TELEPHONE, plain, start)) return false
  return (
    !/^\d{1,3}(?:[.)、](?!\d)|）)/.test(plain.slice(start, start + 5)) ||
    !/(?:^|\n)\s*[(（]?$/.test(plain.slice(Math.max(0, start - 4), start))
  )
}

/** Kanji numerals count only where the tokeniser saw a number, or a whole word made of one and its counter. */
function isNumberToken(plain: string, start: number, tokens: ReadonlyMap<number, Token>): boolean {
  const token = tokens.get(start)
  if (token === undefined) return false
  if (token.pos[1] === '数') return !/[数何]/.test(plain[start - 1] ?? '')
  if (token.surface === '十分')
    return /^(?:間|前|後|ほど|くらい|以内|早|遅|おき|ごと|程度)/.test(plain.slice(token.end))
  const split = new RegExp(`^${NUMERAL}${ANY_COUNTER}$`)
  return token.pos[1] !== '固有名詞' && split.test(token.surface) && !/^一/.test(token.surface)
}

function fraction(plain: string, start: number, at: number, parts: number): Quantity | null {
  const match = matchAt(FRACTION, plain, at)
  if (match === null || parts === 0) return null
  return quantity(numeralValue(match[1]!) / parts, 'ratio', '分の', start, at + match[0].length)
}

function counted(plain: string, start: number, at: number, amount: number, numeral: string): Quantity | null {
  const lent = matchAt(RANGE_COUNTER, plain, at)
  const match = lent ?? matchAt(COUNTER, plain, at)
  if (match === null) return null
  const counter = match[1]!
  const end = lent ? at : at + match[0].length
  if (numeral === '一' && ONE_IS_A_WORD.has(counter)) return null
  if (/^[一二三1-3]$/.test(numeral) && counter === 'つ' && plain[end] === '目') return null
  if (
    /[つ点個本]/.test(counter) &&
    ANNOUNCED.test(plain.slice(Math.max(0, start - 12), start)) &&
    matchAt(ANNOUNCES, plain, end)
  )
    return null
  return lent
    ? quantity(amount, MEASURE_OF.get(counter)!, counter, start, end)
    : withTail(plain, start, end, amount, counter)
}

/** What follows the counter may change its meaning (三年目, 三人分) or add to it (一時間半, 1時間40分). */
function withTail(plain: string, start: number, end: number, amount: number, counter: string): Quantity {
  const measure = MEASURE_OF.get(counter)!
  const ordinal =
    matchAt(ORDINAL, plain, end) ?? (measure === 'tenth' ? null : matchAt(/分(?!の)/y, plain, end))
  if (ordinal && measure !== 'percent')
    return quantity(amount, 'other', counter + ordinal[0], start, end + ordinal[0].length)
  if (counter === '年') {
    const year = calendarYear(plain, start, end, amount)
    if (year !== null) return year
  }
  if (counter === '日' && plain[start - 1] === '月') return quantity(amount, 'other', counter, start, end)
  const smaller = SMALLER[measure]
  const more = smaller && matchAt(smaller.pattern, plain, end)
  if (smaller && more)
    return quantity(
      amount + numeralValue(more[1]!) * smaller.part,
      measure,
      counter,
      start,
      end + more[0].length,
    )
  const half =
    plain[end] === '半' &&
    !/[分期額数減]/.test(plain[end + 1] ?? '') &&
    (measure !== 'other' || counter === '時')
  if (counter === '年半') return quantity(amount + 0.5, 'year', '年', start, end)
  return half
    ? quantity(amount + 0.5, measure, counter, start, end + 1)
    : quantity(amount, measure, counter, start, end)
}

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

function calendarYear(plain: string, start: number, end: number, amount: number): Quantity | null {
  const era = ERAS[plain.slice(Math.max(0, start - 2), start)]
  if (era !== undefined) return quantity(era + amount, 'calendar', '年', start - 2, end)
  return isCalendarYear(amount) ? quantity(amount, 'calendar', '年', start, end) : null
}

/** No counter (二百を超える): money after a sign, otherwise a number without a unit. `3C` and `1on1` are names. */
function bare(plain: string, start: number, end: number, amount: number): Quantity | null {
  const sign = plain[start - 1]
  if (sign !== undefined && /[¥$€£]/.test(sign)) return quantity(amount, 'money', sign, start - 1, end)
  return /[A-Za-z]/.test(plain[end] ?? '') ? null : quantity(amount, 'other', '', start, end)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
