import { beforeAll, describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { adverse } from '../../src/signals/adverse.js'
import { alternative } from '../../src/signals/alternative.js'
import { chain } from '../../src/signals/chain.js'
import { collective } from '../../src/signals/collective.js'
import { doingVerbs } from '../../src/signals/doing-verbs.js'
import { dutyList } from '../../src/signals/duty-list.js'
import { eventSentences } from '../../src/signals/event-sentences.js'
import { idleNumbers } from '../../src/signals/idle-numbers.js'
import { inquiry } from '../../src/signals/inquiry.js'
import { mannerWords } from '../../src/signals/manner-words.js'
import { otherPeopleAct } from '../../src/signals/other-people-act.js'
import { othersView } from '../../src/signals/others-view.js'
import { ownDeed } from '../../src/signals/own-deed.js'
import { ownFault } from '../../src/signals/own-fault.js'
import { praiseForEffect } from '../../src/signals/praise-for-effect.js'
import { reframe } from '../../src/signals/reframe.js'
import { repeatableStep } from '../../src/signals/repeatable-step.js'
import { result } from '../../src/signals/result.js'
import { resumeVerbs } from '../../src/signals/resume-verbs.js'
import type { Measure, Reading, Signal } from '../../src/signals/signal.js'
import { standingPractice } from '../../src/signals/standing-practice.js'
import { tellingNouns } from '../../src/signals/telling-nouns.js'
import { timePlace } from '../../src/signals/time-place.js'
import { traitClaim } from '../../src/signals/trait-claim.js'
import { triad } from '../../src/signals/triad.js'
import type { Analyser } from '../../src/types/index.js'
import texts from './ja-work-texts.yaml'

const { believable, hollow } = texts as Record<'believable' | 'hollow', Record<string, string>>

const SIGNALS: Signal[] = [
  tellingNouns,
  ownDeed,
  doingVerbs,
  resumeVerbs,
  result,
  inquiry,
  reframe,
  adverse,
  ownFault,
  standingPractice,
  repeatableStep,
  alternative,
  otherPeopleAct,
  othersView,
  timePlace,
  chain,
  eventSentences,
  triad,
  mannerWords,
  traitClaim,
  praiseForEffect,
  collective,
  idleNumbers,
  dutyList,
]

let analyser: Analyser

beforeAll(async () => {
  analyser = await loadAnalyser(['ja'])
})

function measure(signal: Signal, text: string): Measure {
  const reading: Reading = {
    doc: analyser.analyse(text, 'ja'),
    question: analyser.analyse('経験を教えてください。', 'ja'),
    firstRound: null,
    company: null,
    category: 'achievement',
    track: 'career',
    stage: 2,
  }
  return signal.ja.detect!(reading)
}

describe.each(SIGNALS.map(signal => [signal.id, signal] as const))('%s in Japanese', (_, signal) => {
  it('is stronger in every ok example than in every notOk one', () => {
    if (signal.ja.detect === null) throw new Error('no Japanese detector')
    const { ok, notOk } = signal.ja.examples
    const weakest = Math.min(...ok.map(example => measure(signal, example.text).value))
    const strongest = Math.max(...notOk.map(example => measure(signal, example.text).value))
    expect(weakest).toBeGreaterThan(strongest)
  })

  it('stays within 0 and 1, and quotes from the text at quotable length', () => {
    for (const text of [...Object.values(believable), ...Object.values(hollow), '', '。', '12', 'はい。']) {
      const { value, spans } = measure(signal, text)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end - start).toBeLessThanOrEqual(70)
      }
    }
  })
})

describe('ordinary polite answers and hollow ones', () => {
  const telling = [tellingNouns, ownDeed, doingVerbs, triad, eventSentences, repeatableStep]

  it.each(telling.map(signal => [signal.id, signal] as const))(
    '%s ranks the believable ones higher',
    (_, signal) => {
      const mean = (group: Record<string, string>) =>
        Object.values(group).reduce((sum, text) => sum + measure(signal, text).value, 0) /
        Object.keys(group).length
      expect(mean(believable)).toBeGreaterThan(mean(hollow) + 0.1)
    },
  )

  it.each(Object.keys(believable))('finds action, result and ingenuity in "%s"', name => {
    expect(measure(triad, believable[name]!).value).toBeGreaterThan(0.6)
  })

  it.each(['attitude', 'stuffed', 'figures', 'word-list', 'plain-spoken'])(
    'finds neither deed nor result nor step in "%s"',
    name => {
      for (const signal of [ownDeed, result, inquiry, repeatableStep])
        expect(measure(signal, hollow[name]!), signal.id).toEqual({ value: 0, spans: [] })
    },
  )

  it('does not hold a polite closing against an answer', () => {
    const closing = '今後もこの経験を活かし、責任感を持って御社の発展に貢献してまいりたいと考えております。'
    for (const signal of [resumeVerbs, mannerWords, traitClaim, praiseForEffect]) {
      const bare = measure(signal, believable.plain!).value
      expect(measure(signal, believable.plain! + closing).value, signal.id).toBeCloseTo(bare, 5)
    }
  })
})
