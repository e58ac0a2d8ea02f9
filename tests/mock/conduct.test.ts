import { expect, test } from 'vitest'
import { conduct, type Candidate, type Said } from '../../src/cli/mock/conduct.js'
import { openingState } from '../../src/cli/mock/brief.js'
import { apply, replay, type InterviewEvent, type InterviewSettings } from '../../src/interview/index.js'
import { stubEngine } from './support.js'

const settings: InterviewSettings = {
  stage: 2,
  track: 'career',
  lang: 'ja',
  company: null,
  firstRound: [],
  questions: [
    { id: 'a', category: 'work-content', text: '担当は何でしたか。' },
    { id: 'b', category: 'reverse-question', text: 'ご質問はありますか。' },
  ],
  seed: 1,
  probes: [1, 0],
  scripted: false,
  persona: null,
  pressure: false,
  minutes: null,
}

const say = (text: string): Said => ({ kind: 'text', text, seconds: 5 })

/** Says these things in turn, and remembers what was heard and how much was recorded by then. */
function candidate(said: Said[], events: InterviewEvent[] = []) {
  const heard: [text: string | null, recorded: number][] = []
  const left = [...said]
  const person: Candidate = {
    hear: async move => void heard.push([move.text, events.length]),
    answer: async () => left.shift()!,
    help: async hint => void heard.push([hint, events.length]),
    finish: async () => {},
  }
  return { person, heard }
}

async function hold(said: Said[], from = openingState(settings)) {
  const events: InterviewEvent[] = []
  const { person, heard } = candidate(said, events)
  const end = await conduct(stubEngine, from, person, event => void events.push(event))
  return { events, heard, end }
}

test('asks, probes, listens and ends, and the journal tells it all', async () => {
  const { events, end } = await hold([say('台帳をまとめました'), say('近いからです'), say('体制は？')])
  expect(events.map(({ type }) => type)).toEqual([
    'asked',
    'answered',
    'probed',
    'replied',
    'asked',
    'answered',
    'ended',
  ])
  expect(events[3]).toEqual({ type: 'replied', question: 0, text: '近いからです', seconds: 5, closed: true })
  const head: InterviewEvent = { type: 'started', version: 1, settings, at: '' }
  expect(replay([head, ...events])).toEqual(end)
  expect(end.ended).toBe('finished')
})

test('records an answer before anything further is said', async () => {
  const { heard } = await hold([say('a'), say('b'), say('c')])
  expect(heard).toEqual([
    ['担当は何でしたか。', 1],
    ['なぜですか。', 3],
    ['ご質問はありますか。', 5],
    ['以上です。', 6],
  ])
})

test('a hint is given and the same question waits on', async () => {
  const { events, heard } = await hold([{ kind: 'hint' }, { kind: 'hint' }, say('a'), say('b'), say('c')])
  expect(events.slice(0, 4).map(({ type }) => type)).toEqual(['asked', 'hinted', 'hinted', 'answered'])
  expect(heard.slice(0, 3).map(([text]) => text)).toEqual([
    '担当は何でしたか。',
    '一つの場面に絞って。',
    '一つの場面に絞って。',
  ])
})

test('skipping a question leaves its follow-ups out, skipping a follow-up the rest of the question', async () => {
  const { events } = await hold([{ kind: 'skip' }, say('c')])
  expect(events.map(({ type }) => type)).toEqual(['asked', 'skipped', 'asked', 'answered', 'ended'])
  const { end } = await hold([say('a'), { kind: 'skip' }, say('c')])
  expect(end.turns[0]).toMatchObject({ answer: 'a', skipped: true, probes: [{ reply: null }] })
})

test('quitting ends at once', async () => {
  const { events, end } = await hold([say('a'), { kind: 'quit' }])
  expect(events.at(-1)).toEqual({ type: 'ended', how: 'quit' })
  expect(end.ended).toBe('quit')
})

const all: Said[] = [say('a'), say('近いから'), say('c')]

test.each([0, 1, 2, 3, 4, 5, 6])('broken off after %i events it goes on to the same end', async length => {
  const whole = await hold(all)
  const before = whole.events.slice(0, length)
  const state = before.reduce(apply, openingState(settings))
  const rest = all.slice(before.filter(({ type }) => type === 'answered' || type === 'replied').length)
  const resumed = await hold(rest, state)
  expect([...before, ...resumed.events]).toEqual(whole.events)
  expect(resumed.end).toEqual(whole.end)
})

test('an open follow-up is asked again in its own words, whatever the engine would say now', async () => {
  const before = (await hold(all)).events.slice(0, 2)
  const state = [
    ...before,
    { type: 'probed', question: 0, gap: 'result', wording: 'old', text: '前と後では？' } as const,
  ].reduce(apply, openingState(settings))
  const { heard } = await hold([say('b'), say('c')], state)
  expect(heard[0]![0]).toBe('前と後では？')
})

test('a session that was quit goes on where it stopped', async () => {
  const quit = await hold([say('a'), { kind: 'quit' }])
  const { heard, end } = await hold([say('b'), say('c')], quit.end)
  expect(heard[0]![0]).toBe('なぜですか。')
  expect(end.ended).toBe('finished')
})
