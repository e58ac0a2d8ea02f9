import type { Quantity, Token } from '../../types/language.js'
import { counted, counterAt, isCounter } from './ja-counted.js'
import { fixedQuantities } from './ja-fixed.js'
import { foldedForNumbers, matchAt, NUMERAL, numeralValue, type NumberAt } from './ja-numerals.js'
import { quantity } from './measures.js'

/** 二、三人 is one guess, not two numbers. */
const GUESS = /([1-9一二三四五六七八九])[、,・]([1-9一二三四五六七八九])/y
const FRACTION = new RegExp(`分の(${NUMERAL})`, 'y')
const TELEPHONE = /\d{2,5}-\d{1,4}-\d{3,4}(?!\d)/y
const NUMERALS = new RegExp(NUMERAL, 'g')
const STARTS_WITH_NUMERAL = new RegExp(`^${NUMERAL}`)

/** Quantities of a Japanese text, in order. `tokens` tell 十分 (enough) and 千葉 from numbers. */
export function japaneseQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const plain = foldedForNumbers(text)
  const found = fixedQuantities(plain, tokens)
  const taken = new Uint8Array(plain.length)
  for (const one of found) taken.fill(1, one.start, one.end)
  const tokenAt = new Map(tokens.map(token => [token.start, token]))
  let done = 0
  for (const match of plain.matchAll(NUMERALS)) {
    if (match.index < done || taken[match.index] === 1) continue
    const read = readNumber(plain, match[0], match.index, tokenAt)
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
  tokenAt: ReadonlyMap<number, Token>,
): Quantity | null {
  const isDigits = /\d/.test(numeral)
  if (isDigits ? !isFreeNumber(plain, start) : !isNumberToken(plain, start, tokenAt)) return null
  const both = matchAt(GUESS, plain, start)
  const guess = both && counterAt(plain, start + both[0].length) !== null ? both : null
  const number = {
    plain,
    numeral,
    amount: numeralValue(guess ? guess[2]! : numeral),
    start,
    end: start + (guess ? guess[0] : numeral).length,
  }
  const isBare = isDigits || numeral.length > 1
  return fraction(number) ?? counted(number) ?? (isBare ? bare(number) : null)
}

/** Not part of a name (S3, 5G), a list marker, a telephone number or a date with slashes. */
function isFreeNumber(plain: string, start: number): boolean {
  const before = plain.slice(Math.max(0, start - 4), start)
  if (/[A-Za-z][-_]?$|\d[./-]$/.test(before) || matchAt(TELEPHONE, plain, start)) return false
  const isMarker = /^\d{1,3}(?:[.)、](?!\d)|）)/.test(plain.slice(start, start + 5))
  const startsLine = start <= 4 ? /^\s*[(（]?$/.test(before) : /\n\s*[(（]?$/.test(before)
  return !(isMarker && startsLine)
}

/** Kanji numerals count only where the tokeniser saw a number, or a whole word made of one and its counter. */
function isNumberToken(plain: string, start: number, tokenAt: ReadonlyMap<number, Token>): boolean {
  const token = tokenAt.get(start)
  if (token === undefined) return false
  const { surface, pos, end } = token
  if (pos[1] === '数') return !/[数何]/.test(plain[start - 1] ?? '')
  if (surface === '十分')
    return /^(?:間|前|後|ほど|くらい|以内|早|遅|おき|ごと|程度)/.test(plain.slice(end, end + 3))
  return pos[1] !== '固有名詞' && isNumberWithCounter(surface) && !surface.startsWith('一')
}

function isNumberWithCounter(word: string): boolean {
  const numeral = STARTS_WITH_NUMERAL.exec(word)?.[0]
  return numeral !== undefined && isCounter(word.slice(numeral.length))
}

function fraction({ plain, amount, start, end }: NumberAt): Quantity | null {
  const match = matchAt(FRACTION, plain, end)
  if (match === null || amount === 0) return null
  return quantity(numeralValue(match[1]!) / amount, 'ratio', '分の', start, end + match[0].length)
}

/** No counter (二百を超える): money after a sign, otherwise a number without a unit. `3C` and `1on1` are names. */
function bare({ plain, amount, start, end }: NumberAt): Quantity | null {
  const sign = plain[start - 1]
  if (sign !== undefined && /[¥$€£]/.test(sign)) return quantity(amount, 'money', sign, start - 1, end)
  return /[A-Za-z]/.test(plain[end] ?? '') ? null : quantity(amount, 'other', '', start, end)
}
