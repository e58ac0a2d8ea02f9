import { describe, expect, it } from 'vitest'
import { checkConsistency } from '../../src/consistency/index.js'
import type { AxisStatement, Category } from '../../src/types/index.js'
import { analyser } from '../assessment/support.js'

const motive = (source: string, category: Category | null, text: string): AxisStatement => ({
  about: 'motive',
  text,
  where: source,
  source,
  category,
})
const check = (statements: AxisStatement[]) =>
  checkConsistency(statements, text => analyser.analyse(text, 'ja')).find(({ about }) => about === 'motive')!

const HELP = '困っている人の役に立つ仕事がしたいです。'
const PAY = '給料が高くて休みも多いので、仕事の内容は何でもかまいません。'

describe('of several statements', () => {
  it('those from two tellings are held against each other, not those from one', () => {
    const { between } = check([
      motive('a', 'motivation', HELP),
      motive('a', 'why-us', PAY),
      motive('b', null, HELP),
    ])
    expect(between?.second.where).not.toBe(between?.first.where)
  })

  it('each is held against its like', () => {
    const like = [
      motive('a', 'motivation', HELP),
      motive('a', 'reason-for-leaving', PAY),
      motive('b', 'motivation', HELP),
      motive('b', 'reason-for-leaving', PAY),
    ]
    expect(check(like)).toMatchObject({ statements: 4, verdict: 'steady', between: null })
  })

  it.each([1, 5, 20])('a drift shows beside %i answers of the same words', many => {
    const same = Array.from({ length: many }, (_, at) => motive(`a${at}`, 'motivation', HELP))
    expect(check([...same, motive('b', 'motivation', PAY)])).toMatchObject({
      statements: many + 1,
      verdict: 'drifts',
      between: { second: { quote: PAY } },
    })
  })

  it('the same words, however often, are steady', () => {
    const same = ['a', 'b', 'c'].map(source => motive(source, 'motivation', HELP))
    expect(check(same)).toMatchObject({ verdict: 'steady', between: null })
  })

  it('within one telling they are held against each other all the same', () => {
    expect(check([motive('a', 'motivation', HELP), motive('a', 'why-us', PAY)])).toMatchObject({
      verdict: 'drifts',
      between: { first: { quote: HELP }, second: { quote: PAY } },
    })
  })
})
