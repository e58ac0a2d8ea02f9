import { beforeAll, describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { anythingGoes } from '../../src/signals/anything-goes.js'
import { attitudeTalk } from '../../src/signals/attitude-talk.js'
import { blame } from '../../src/signals/blame.js'
import { changeLoop } from '../../src/signals/change-loop.js'
import { constraint } from '../../src/signals/constraint.js'
import { emptyTalk } from '../../src/signals/empty-talk.js'
import { factUse } from '../../src/signals/fact-use.js'
import { floorPeople } from '../../src/signals/floor-people.js'
import { learnFromYou } from '../../src/signals/learn-from-you.js'
import { noFlaw } from '../../src/signals/no-flaw.js'
import { ownSetting } from '../../src/signals/own-setting.js'
import { questionAnswered } from '../../src/signals/question-answered.js'
import { questionConditions } from '../../src/signals/question-conditions.js'
import { questionDecision } from '../../src/signals/question-decision.js'
import { questionGeneral } from '../../src/signals/question-general.js'
import { questionNone } from '../../src/signals/question-none.js'
import { questionPremise } from '../../src/signals/question-premise.js'
import { reasoned } from '../../src/signals/reasoned.js'
import { scene } from '../../src/signals/scene.js'
import { sloganEcho } from '../../src/signals/slogan-echo.js'
import { tie } from '../../src/signals/tie.js'
import { toldScene } from '../../src/signals/told-scene.js'
import { wishWithoutDeed } from '../../src/signals/wish-without-deed.js'
import { wrongFact } from '../../src/signals/wrong-fact.js'
import type { Measure, Reading, Signal, SignalExample } from '../../src/signals/signal.js'
import type { Analyser, Company } from '../../src/types/index.js'

const talk = [
  scene,
  toldScene,
  reasoned,
  constraint,
  ownSetting,
  attitudeTalk,
  emptyTalk,
  floorPeople,
  wishWithoutDeed,
]
const stance = [anythingGoes, learnFromYou, noFlaw, blame, changeLoop]
const facts = [tie, factUse, wrongFact, sloganEcho]
const questions = [
  questionAnswered,
  questionConditions,
  questionDecision,
  questionGeneral,
  questionNone,
  questionPremise,
]
const signals = [...talk, ...stance, ...facts, ...questions]

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser(['ja'])
})

const analyse = (text: string) => analyser.analyse(text, 'ja')

const known = (sheet: Company): NonNullable<Reading['company']> => ({
  sheet,
  name: analyse(sheet.name),
  industry: sheet.industry === null ? null : analyse(sheet.industry),
  facts: sheet.facts.map(fact => analyse(fact.text)),
})

const readingOf = ({ text, question, category, company }: SignalExample): Reading => ({
  doc: analyse(text),
  question: analyse(question ?? ''),
  firstRound: null,
  company: company === undefined ? null : known(company),
  category: category ?? 'motivation',
  track: 'career',
  stage: 2,
})

function measure(signal: Signal, example: SignalExample): Measure {
  if (signal.ja.detect === null) throw new Error(signal.ja.reason)
  return signal.ja.detect(readingOf(example))
}

const examplesOf = ({ ja }: Signal) => (ja.detect === null ? { ok: [], notOk: [] } : ja.examples)

describe.each(signals.map(signal => [signal.id, signal] as const))('%s', (_, signal) => {
  const { ok, notOk } = examplesOf(signal)

  it.each(ok.map(example => [example.text, example] as const))('more in: %s', (_, example) => {
    for (const other of notOk)
      expect(measure(signal, example).value, `against: ${other.text}`).toBeGreaterThan(
        measure(signal, other).value,
      )
  })

  it('stays within 0 and 1 and quotes short stretches of the text', () => {
    for (const example of [...ok, ...notOk, { text: '' }, { text: '。\n\n、' }]) {
      const { value, spans } = measure(signal, example)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      for (const [start, end] of spans) {
        expect(end - start).toBeGreaterThan(1)
        expect(end - start).toBeLessThanOrEqual(60)
        expect(example.text.slice(start, end)).not.toMatch(/^[、。\s]|[、。\s]$/u)
      }
    }
  })
})

describe('what must not raise a signal', () => {
  const plain = { text: '雨の日は荷台の幌を二人で下ろし、伝票を座席の下に入れてから走りました。' }
  const nouns = { text: '現場、棚、伝票、倉庫、班長、工具、配管、予約、検品、夜勤、台車、荷札。' }

  it.each([scene, reasoned, ownSetting, tie, floorPeople].map(s => [s.id, s] as const))(
    '%s: a list of nouns',
    (_, signal) => {
      expect(measure(signal, nouns).value).toBeLessThanOrEqual(measure(signal, plain).value)
    },
  )

  it('scene: saying the same emptiness three times', () => {
    const once = '貴社の理念に共感し、成長したいと考えております。'
    expect(measure(scene, { text: once.repeat(3) }).value).toBe(0)
    expect(measure(attitudeTalk, { text: once.repeat(3) }).value).toBeGreaterThan(
      measure(attitudeTalk, { text: plain.text + once }).value,
    )
  })

  it('without a company sheet no fact is used, denied or echoed', () => {
    for (const signal of [factUse, wrongFact, sloganEcho])
      for (const { text } of [...examplesOf(signal).ok, ...examplesOf(signal).notOk])
        expect(measure(signal, { text })).toEqual({ value: 0, spans: [] })
  })

  it('questions are judged only where the candidate is asked for them', () => {
    for (const signal of questions)
      for (const { text } of [...examplesOf(signal).ok, ...examplesOf(signal).notOk])
        expect(measure(signal, { text, category: 'strength' }).value).toBe(0)
  })
})
