import type { Quantity } from '../../types/index.js'

const SAME = 0.011
/** Months and years are rounded differently (twelve months, one year). */
const SAME_DAYS = 0.035
const LISTING = /^(つ|点|番|番目|第|点目|つ目|way|ways|thing|things|reason|reasons|point|points)?$/

/** Numbers of an answer that the first answer neither gave nor lets anyone work out. */
export function newQuantities(before: Quantity[], after: Quantity[]): Quantity[] {
  const derivable = derivedFrom(before)
  const fresh: Quantity[] = []
  for (const quantity of after) {
    if (isListing(quantity) || before.some(old => isSame(quantity, old)) || derivable(quantity)) continue
    if (!fresh.some(other => isSame(quantity, other))) fresh.push(quantity)
  }
  return fresh
}

/** A day, a week, a month, a year. */
const ONE_OF_A_KIND = new Set([1, 7, 30, 31, 360, 365])

/** 一つ, 三点, a year and a bare one order a speech; they measure nothing. */
function isListing({ value, unit, counter }: Quantity): boolean {
  if (unit === 'people' || unit === 'percent') return false
  if (unit === 'days' && ONE_OF_A_KIND.has(Math.round(value))) return true
  return value === 1 || (unit === 'other' && value <= 3 && LISTING.test(counter))
}

const near = (a: number, b: number, share: number) =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

const comparable = (a: Quantity, b: Quantity) =>
  a.unit === b.unit || (a.unit === 'other' && a.counter === '') || (b.unit === 'other' && b.counter === '')

const isSame = (a: Quantity, b: Quantity) =>
  comparable(a, b) && near(a.value, b.value, a.unit === 'days' ? SAME_DAYS : SAME)

/** Only shares and multiples count as worked out: any difference or any quotient would swallow real new numbers. */
function derivedFrom(before: Quantity[]): (quantity: Quantity) => boolean {
  const shares = before.filter(q => q.unit === 'percent').map(q => q.value / 100)
  const ratios = before.filter(q => q.unit === 'ratio').map(q => q.value)
  for (const whole of before)
    for (const part of before)
      if (part !== whole && whole.value > 0 && part.value !== whole.value)
        ratios.push(part.value / whole.value)
  const known = [
    ...ratios,
    ...shares,
    ...shares.map(share => 1 + share),
    ...ratios.map(ratio => Math.abs(1 - ratio)),
  ]
  known.push(...shares.map(share => 1 - share))
  return ({ unit, value }) => {
    if (unit === 'percent') return known.some(ratio => Math.abs(100 * ratio - value) < 3)
    return unit === 'ratio' && known.some(ratio => Math.abs(ratio - value) <= 0.06 * value + 0.01)
  }
}
