const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL = new Map([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])
const SUFFIXES: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9 }

/** A word, a number in digits or a sign, with its place. */
export interface Piece {
  word: string
  start: number
  end: number
}

export interface Numeral {
  amount: number
  /** Index of the piece after it. */
  next: number
  digits: boolean
}

const PIECE = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[A-Za-z]+(?:['’][a-z]+)?|[^\sA-Za-z\d]/g

export function pieces(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(match => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Reads `1,200`, `30k`, `3 million`, `twenty-five`, `a hundred and ten`; null where no number starts. */
export function readNumeral(all: readonly Piece[], at: number): Numeral | null {
  const first = all[at]
  if (first === undefined) return null
  return /^\d/.test(first.word) ? inDigits(all, at) : inWords(all, at)
}

function inDigits(all: readonly Piece[], at: number): Numeral {
  const { word, end } = all[at]!
  const amount = Number(word.replaceAll(',', ''))
  const next = all[at + 1]
  const suffix = next && next.start === end ? SUFFIXES[next.word] : undefined
  const factor = suffix ?? LARGE.get(next?.word ?? '')
  return { amount: amount * (factor ?? 1), next: factor === undefined ? at + 1 : at + 2, digits: true }
}

function inWords(all: readonly Piece[], at: number): Numeral | null {
  let total = 0
  let section: number | null = null
  let next = at
  // "a hundred": the article counts as one only before a large number.
  if (all[at]!.word === 'a' && LARGE.has(all[at + 1]?.word ?? '')) {
    section = 1
    next++
  }
  for (; next < all.length; next++) {
    const word = all[next]!.word
    const small = SMALL.get(word)
    const large = LARGE.get(word)
    if (small !== undefined && fits(section, small)) section = (section ?? 0) + small
    else if (large === 100 && section !== null) section *= 100
    else if (large !== undefined && section !== null) {
      total += section * large
      section = 0
    } else if (!isJoint(all, next, section ?? total)) break
  }
  return section === null ? null : { amount: total + section, next, digits: false }
}

/** twenty + five and hundred + ten go together; "two three" are two numbers. */
function fits(section: number | null, small: number): boolean {
  if (section === null || section === 0) return true
  return section % 100 === 0
    ? small > 0
    : section % 10 === 0 && section % 100 >= 20 && small > 0 && small < 10
}

/** The hyphen of twenty-five, the "and" of a hundred and ten. */
function isJoint(all: readonly Piece[], at: number, soFar: number): boolean {
  const following = SMALL.get(all[at + 1]?.word ?? '')
  if (following === undefined || following === 0) return false
  if (all[at]!.word === '-') return soFar % 10 === 0 && soFar % 100 >= 20 && following < 10
  return all[at]!.word === 'and' && soFar >= 100 && soFar % 100 === 0
}
