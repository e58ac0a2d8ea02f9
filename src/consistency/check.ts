import { ABOUT, type Analysis, type AxisResult, type Comparison, type AxisStatement } from '../types/index.js'
import { compare, verdictAt } from './compare.js'

interface Pair {
  first: AxisStatement
  second: AxisStatement
  comparison: Comparison
}

/** Each part of the axis over all statements, which stand in the order in which they were made. */
export const checkConsistency = (
  statements: readonly AxisStatement[],
  analyse: (text: string) => Analysis,
): AxisResult[] => {
  const read = remembering(analyse)
  return ABOUT.map(about => {
    const own = statements.filter(statement => statement.about === about)
    const pairs = own.flatMap((first, at) =>
      own.slice(at + 1).map((second): Pair => {
        return { first, second, comparison: compare(read(first.text), read(second.text), about) }
      }),
    )
    return { about, statements: own.length, ...worstOf(pairs) }
  })
}

/** The pair that differs most: among many one will differ by chance, so it has to differ more. */
function worstOf(pairs: readonly Pair[]): Pick<AxisResult, 'verdict' | 'between'> {
  const [worst] = pairs.filter(({ comparison }) => comparison.quotes !== null).sort(byOdds)
  if (!worst) return { verdict: pairs.some(isTold) ? 'steady' : 'unsure', between: null }
  const { odds, quotes } = worst.comparison
  const { verdict } = verdictAt(odds - Math.log(pairs.length), quotes!)
  return { verdict, between: verdict === 'steady' ? null : quotedFrom(worst) }
}

const byOdds = (a: Pair, b: Pair) => b.comparison.odds - a.comparison.odds
const isTold = ({ comparison }: Pair) => comparison.verdict !== 'unsure'

const quotedFrom = ({ first, second, comparison: { quotes } }: Pair): AxisResult['between'] => ({
  first: { where: first.where, quote: quotes![0].trim() },
  second: { where: second.where, quote: quotes![1].trim() },
})

function remembering(analyse: (text: string) => Analysis): (text: string) => Analysis {
  const known = new Map<string, Analysis>()
  return text => {
    const doc = known.get(text) ?? analyse(text)
    known.set(text, doc)
    return doc
  }
}
