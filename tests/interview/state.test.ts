import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InterviewEvent } from '../../src/interview/events.js'
import { apply, replay } from '../../src/interview/state.js'
import { GAPS } from '../../src/types/index.js'
import { settingsOf, started, stateOf } from './settings.js'

const SETTINGS = settingsOf('ja', ['work-content', 'failure'])
const PROBED = { type: 'probed', question: 0, gap: 'reason', wording: 'w', text: 'なぜですか。' } as const

/** A journal that holds everything that can happen. */
const JOURNAL: InterviewEvent[] = [
  started(SETTINGS),
  { type: 'asked', question: 0, text: 'どんな仕事でしたか。' },
  { type: 'hinted', question: 0 },
  { type: 'answered', question: 0, text: '受付です。', seconds: 30 },
  PROBED,
  { type: 'replied', question: 0, text: '家から近かったからです。', seconds: 12, closed: true },
  { ...PROBED, gap: 'detail', wording: 'v', text: 'たとえば。' },
  { type: 'replied', question: 0, text: '分かりません。', seconds: null, closed: false },
  { type: 'asked', question: 1, text: '失敗はありますか。' },
  { type: 'skipped', question: 1 },
  { type: 'ended', how: 'finished' },
]

/** Nothing in it can be changed any more. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

const question = fc.integer({ min: -1, max: 3 })
const text = fc.string({ maxLength: 5 })
const seconds = fc.option(fc.nat(100))
const anyEvent: fc.Arbitrary<InterviewEvent> = fc.oneof(
  fc.record({ type: fc.constant('asked' as const), question, text }),
  fc.record({ type: fc.constant('answered' as const), question, text, seconds }),
  fc.record({
    type: fc.constant('probed' as const),
    question,
    gap: fc.constantFrom(...GAPS),
    wording: text,
    text,
  }),
  fc.record({ type: fc.constant('replied' as const), question, text, seconds, closed: fc.boolean() }),
  fc.record({ type: fc.constantFrom('skipped' as const, 'hinted' as const), question }),
  fc.record({
    type: fc.constant('ended' as const),
    how: fc.constantFrom('finished' as const, 'quit' as const),
  }),
)

describe('a journal', () => {
  it('leads to what happened', () => {
    expect(replay(JOURNAL)).toEqual({
      settings: SETTINGS,
      ended: 'finished',
      turns: [
        {
          asked: true,
          answer: '受付です。',
          skipped: false,
          seconds: 42,
          probes: [
            {
              gap: 'reason',
              wording: 'w',
              text: 'なぜですか。',
              reply: '家から近かったからです。',
              closed: true,
            },
            { gap: 'detail', wording: 'v', text: 'たとえば。', reply: '分かりません。', closed: false },
          ],
        },
        { asked: true, answer: null, skipped: true, seconds: null, probes: [] },
      ],
    })
  })

  it('begins with "started"', () => {
    expect(() => replay([])).toThrow('empty journal')
    for (const event of JOURNAL.slice(1)) expect(() => apply(null, event)).toThrow('started')
  })

  it('is the same read at once or event by event', () => {
    const steps = JOURNAL.slice(1).reduce(apply, apply(null, JOURNAL[0]!))
    expect(steps).toEqual(replay(JOURNAL))
  })

  it('survives being written as JSON', () => {
    expect(replay(JOURNAL.map(event => JSON.parse(JSON.stringify(event)) as InterviewEvent))).toEqual(
      replay(JOURNAL),
    )
  })
})

describe('an event', () => {
  it.each(JOURNAL.slice(1).map((event, index) => [event.type, index + 1] as const))(
    '%s (%i) leaves the state before it as it was',
    (_, index) => {
      const before = frozen(replay(JOURNAL.slice(0, index)))
      expect(() => apply(before, JOURNAL[index]!)).not.toThrow()
    },
  )

  it('out of turn harms nobody: a reply nobody asked for, a question there is not', () => {
    const state = stateOf(SETTINGS)
    const reply = { type: 'replied', text: 'はい。', seconds: 3, closed: true } as const
    expect(apply(state, { ...reply, question: 0 })).toEqual(state)
    expect(apply(state, { ...reply, question: 9 })).toEqual(state)
    expect(apply(state, { type: 'answered', question: 2, text: 'はい。', seconds: 3 })).toEqual(state)
    expect(apply(state, { type: 'skipped', question: -1 })).toEqual(state)
  })

  it('touches its own question only', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 15 }), anyEvent, (before, event) => {
        const state = frozen(replay([started(SETTINGS), ...before]))
        const after = apply(state, event)
        expect(after.turns).toHaveLength(2)
        expect(after.settings).toBe(state.settings)
        after.turns.forEach((turn, index) => {
          if (!('question' in event) || event.question !== index) expect(turn).toBe(state.turns[index])
        })
        expect(after.ended).toBe(event.type === 'ended' ? event.how : state.ended)
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
