/** How alike two texts of a list are, by their indexes. */
export type Kernel = (a: number, b: number) => number

const LONGEST_GRAM = 4

/** Length alone: how far both lie above or below the usual (logarithmic) length, in standard deviations. */
export function lengthKernel(texts: readonly string[]): Kernel {
  const lengths = texts.map(text => Math.log(1 + [...text].length))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / texts.length)
  const z = lengths.map(length => (spread === 0 ? 0 : (length - mean) / spread))
  return (a, b) => z[a]! * z[b]!
}

/** Runs of one to four characters, the rarer the heavier: the cosine of the angle between two texts. */
export function ngramKernel(texts: readonly string[]): Kernel {
  const counts = texts.map(gramsOf)
  const spread = new Map<string, number>()
  for (const grams of counts) for (const gram of grams.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1)
  const vectors = counts.map(grams => {
    const weights = [...grams].map(
      ([gram, count]) => [gram, (1 + Math.log(count)) * Math.log(texts.length / spread.get(gram)!)] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([gram, weight]) => [gram, weight / length]))
  })
  const rows: (Float64Array | undefined)[] = []
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const row = (rows[low] ??= new Float64Array(texts.length).fill(Number.NaN))
    if (Number.isNaN(row[high]!)) row[high] = dot(vectors[low]!, vectors[high]!)
    return row[high]!
  }
}

function gramsOf(text: string): Map<string, number> {
  const characters = [...text]
  const grams = new Map<string, number>()
  for (let start = 0; start < characters.length; start++) {
    let gram = ''
    for (const character of characters.slice(start, start + LONGEST_GRAM)) {
      gram += character
      grams.set(gram, (grams.get(gram) ?? 0) + 1)
    }
  }
  return grams
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return dot(b, a)
  let sum = 0
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0)
  return sum
}
