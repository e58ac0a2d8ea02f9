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
    const pairs = onceEach(likeWithLike(apart(pairsOf(own)))).map(([first, second]): Pair => {
      return { first, second, comparison: compare(read(first.text), read(second.text), about) }
    })
    if (own.length > 1 && pairs.length === 0) return { about, statements: own.length, ...SAME }
    return { about, statements: own.length, ...worstOf(pairs) }
  })
}

/** The same words, however often. */
const SAME = { verdict: 'steady', between: null } as const

type Two = readonly [first: AxisStatement, second: AxisStatement]

const pairsOf = (own: readonly AxisStatement[]): Two[] =>
  own.flatMap((first, at) => own.slice(at + 1).map((second): Two => [first, second]))

/** From two tellings rather than from one, where there are two. */
function apart(pairs: readonly Two[]): readonly Two[] {
  const across = pairs.filter(([first, second]) => first.source !== second.source)
  return across.length > 0 ? across : pairs
}

/** An answer is held against those to the same kind of question, where there are any. */
function likeWithLike(pairs: readonly Two[]): readonly Two[] {
  const isAlike = ([first, second]: Two) => first.category !== null && first.category === second.category
  const matched = new Set(pairs.filter(isAlike).flat())
  return pairs.filter(pair => isAlike(pair) || !pair.every(statement => matched.has(statement)))
}

/** What is said again word for word is said once, and differs from itself in nothing. */
function onceEach(pairs: readonly Two[]): Two[] {
  const seen = new Set<string>()
  return pairs.filter(pair => {
    const [first, second] = pair.map(({ text }) => text.trim())
    const key = JSON.stringify([first, second])
    const isNew = first !== second && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The pair that differs most: among many statements one will differ by chance, so it has to differ more. */
function worstOf(pairs: readonly Pair[]): Pick<AxisResult, 'verdict' | 'between'> {
  const [worst] = pairs.filter(({ comparison }) => comparison.quotes !== null).sort(byOdds)
  if (!worst) return { verdict: pairs.some(isTold) ? 'steady' : 'unsure', between: null }
  const chances =
    new Set(pairs.flatMap(({ first, second }) => [first.text.trim(), second.text.trim()])).size - 1
  const isDrift = verdictAt(worst.comparison.odds - Math.log(chances)) === 'drifts'
  return { verdict: isDrift ? 'drifts' : 'unsure', between: quotedFrom(worst) }
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
