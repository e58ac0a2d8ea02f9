import { describe, expect, it } from 'vitest'
import { replay, type InterviewEvent } from '../../src/interview/index.js'
import { LANGS, type Category, type Lang } from '../../src/types/index.js'
import { sample } from '../assessment/support.js'
import { engineOf, hold, settingsOf, started, type Candidate } from './support.js'

const CATEGORIES: Category[] = ['work-content', 'motivation', 'teamwork', 'reverse-question']

/** Answers by what was asked, not by when: so that somebody who comes back says the same. */
function candidateOf(lang: Lang): Candidate {
  const answers = sample(lang, 15)
  const at = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 9973, 7)
  return move => {
    const { answer } = answers[(at(move.text) + move.question) % answers.length]!
    return move.kind === 'ask' ? answer : answer.slice(0, 90)
  }
}

const textOf = (event: InterviewEvent) => ('text' in event ? event.text : null)
const asks = ({ type }: InterviewEvent) => type === 'asked' || type === 'probed'

describe.each(LANGS)('an interview in %s', lang => {
  const candidate = candidateOf(lang)
  const settings = settingsOf(lang, CATEGORIES, { firstRound: [], seed: 21 })
  const whole = hold(engineOf(), [started(settings)], candidate)

  it('is long enough to be broken off', () => {
    expect(whole.events.filter(asks).length).toBeGreaterThan(5)
  })

  it('goes on with the same question wherever it was broken off', () => {
    for (let length = 1; length < whole.events.length; length++) {
      // What is on disk is JSON, and another process reads it.
      const journal = JSON.parse(JSON.stringify(whole.events.slice(0, length))) as InterviewEvent[]
      const move = engineOf().decide(replay(journal))
      const last = journal.at(-1)!
      const next = asks(last) ? last : whole.events[length]!
      if (next.type === 'ended') expect(move.kind).toBe('end')
      else expect([move.kind, move.text]).toEqual([next.type === 'asked' ? 'ask' : 'probe', textOf(next)])
    }
  })

  it.each([1, 0.3, 0.6])('comes to the same end from %f of its journal', share => {
    const heard = whole.events.findLastIndex(
      (event, index) => index < share * whole.events.length && !asks(event) && event.type !== 'ended',
    )
    const resumed = hold(engineOf(), whole.events.slice(0, heard + 1), candidate)
    expect(resumed.events).toEqual(whole.events)
    expect(engineOf().result(resumed.state)).toEqual(engineOf().result(whole.state))
  })

  it('is the same held twice, and differs by the seed in words only', () => {
    expect(hold(engineOf(), [started(settings)], candidate).events).toEqual(whole.events)
    const other = hold(engineOf(), [started({ ...settings, seed: 22 })], candidate)
    expect(other.state.turns.map(({ probes }) => probes.map(({ gap }) => gap))).toEqual(
      whole.state.turns.map(({ probes }) => probes.map(({ gap }) => gap)),
    )
  })
})
