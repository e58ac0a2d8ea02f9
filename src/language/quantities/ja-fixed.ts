import type { Quantity, Token } from '../../types/language.js'
import { quantity, type Measure } from './measures.js'

/** Words that are a quantity by themselves, and forms with signs that would otherwise be read as two numbers. */
const WORDS: [pattern: RegExp, amount: number, measure: Measure][] = [
  [/半減|半分|半額|半数/g, 0.5, 'ratio'],
  [/倍増/g, 2, 'ratio'],
  [/(?<![\d一二三四五六七八九十百千万〇数何])倍(?=に|の|以上|近く)/g, 2, 'ratio'],
  [/半年間?/g, 0.5, 'year'],
  [/半日/g, 0.5, 'day'],
  [/半月/g, 0.5, 'month'],
]
const TIME = /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g
const DATE = /(?<![\d/])((?:19|20)\d\d)[/-]\d{1,2}(?:[/-]\d{1,2})?(?![\d/])/g
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,3})(?=[にのほ程以]|くらい)(?!\d)/g
/** Not the number: ゼロから, ゼロベース. */
const ZERO_IS_A_WORD = /^(?:から|ベース|トラスト|サム|イチ|ヨン|カロリー)/

export function fixedQuantities(plain: string, tokens: readonly Token[]): Quantity[] {
  const found = WORDS.flatMap(([pattern, amount, measure]) =>
    [...plain.matchAll(pattern)].map(match =>
      quantity(amount, measure, match[0], match.index, match.index + match[0].length),
    ),
  )
  return [...found, ...signed(plain), ...zeros(plain, tokens)]
}

function signed(plain: string): Quantity[] {
  const times = [...plain.matchAll(TIME)].map(match =>
    quantity(
      Number(match[1]) + Number(match[2]) / 60,
      'other',
      '時',
      match.index,
      match.index + match[0].length,
    ),
  )
  const dates = [...plain.matchAll(DATE)].map(match =>
    quantity(Number(match[1]), 'calendar', '', match.index, match.index + match[0].length),
  )
  const ratios = [...plain.matchAll(SLASHED)]
    .filter(([, above, below]) => Number(above) < Number(below))
    .map(match =>
      quantity(Number(match[1]) / Number(match[2]), 'ratio', '/', match.index, match.index + match[0].length),
    )
  return [...times, ...dates, ...ratios]
}

function zeros(plain: string, tokens: readonly Token[]): Quantity[] {
  return tokens
    .filter(({ surface, end }) => surface === 'ゼロ' && !ZERO_IS_A_WORD.test(plain.slice(end, end + 5)))
    .map(({ start, end }) => quantity(0, 'other', '', start, end))
}
