const DIGITS = '〇一二三四五六七八九'
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 }

/** Digits, kanji numerals, or both: `1,200万`, `3億5000万`, `二〇二三`, `千二百`. */
export const NUMERAL =
  '(?:(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[〇零一二三四五六七八九十百千万億兆])+'

/** Value of a text that matches {@link NUMERAL}. */
export function numeralValue(numeral: string): number {
  let total = 0
  let section = 0
  let digits: number | null = null
  for (const part of numeral.replaceAll(',', '').match(/[\d.]+|./g) ?? []) {
    if (part in SMALL) {
      section += (digits ?? 1) * SMALL[part]!
      digits = null
    } else if (part in LARGE) {
      total += (section + (digits ?? 0) || 1) * LARGE[part]!
      section = 0
      digits = null
    } else {
      // 二〇二三: kanji digits in a row are places.
      digits = /\d/.test(part) ? Number(part) : (digits ?? 0) * 10 + Math.max(0, DIGITS.indexOf(part))
    }
  }
  return total + section + (digits ?? 0)
}

/** Full-width digits and signs in half width, unit for unit, so that offsets hold. */
export function foldedForNumbers(text: string): string {
  return text.replace(
    /[０-９，．％：／～￥]/g,
    char => FOLDED[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
}

const FOLDED: Record<string, string> = { '～': '〜', '￥': '¥' }

/** A numeral in the text, and its value. */
export interface NumberAt {
  /** The whole text, folded. */
  plain: string
  numeral: string
  amount: number
  start: number
  end: number
}

/** For sticky patterns. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
