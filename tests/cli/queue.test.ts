import { describe, expect, it } from 'vitest'
import { Queue } from '../../src/cli/review/queue.js'

const WINDOW = 256

describe('the queue', () => {
  it('hands files out once, in order, whoever asks', () => {
    const here = new Queue(10)
    const there = new Queue(10, here.memory)
    expect([here.take(1), there.take(4), here.take(1), there.take(4), here.take(1), there.take(4)]).toEqual([
      [0, 1],
      [1, 5],
      [5, 6],
      [6, 10],
      null,
      null,
    ])
  })

  it('has nothing to hand out where there are no files', () => {
    expect(new Queue(0).take(4)).toBeNull()
  })

  it('lets nobody run ahead of the report by more than the window', () => {
    const here = new Queue(1000)
    const there = new Queue(1000, here.memory)
    expect([there.isAhead(WINDOW), there.isAhead(WINDOW + 1)]).toEqual([false, true])
    here.report(1)
    expect([there.isAhead(WINDOW + 1), there.isAhead(WINDOW + 2)]).toEqual([false, true])
  })

  it('does not wait for what the report has reached', () => {
    const queue = new Queue(1000)
    queue.report(500)
    const start = performance.now()
    queue.waitFor(500 + WINDOW)
    expect(performance.now() - start).toBeLessThan(40)
  })
})
