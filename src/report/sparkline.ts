const BARS = [...'▁▂▃▄▅▆▇█']
const LOWEST = 1
const HIGHEST = 4
/** Where there is nothing to draw. */
const NOTHING = '·'

/** Scores from 1 to 4 as bars, one character each; null draws a dot. */
export const sparkline = (scores: readonly (number | null)[]): string =>
  scores.map(score => (score === null ? NOTHING : barOf(score))).join('')

function barOf(score: number): string {
  const share = (Math.min(HIGHEST, Math.max(LOWEST, score)) - LOWEST) / (HIGHEST - LOWEST)
  return BARS[Math.round(share * (BARS.length - 1))]!
}
