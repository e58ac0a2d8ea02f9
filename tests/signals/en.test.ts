import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import type { Reading, Signal, SignalExample } from '../../src/signals/signal.js'
import type { Analyser, Company } from '../../src/types/index.js'

const folder = join(import.meta.dirname, '../../src/signals')
const notSignals = new Set(['signal.ts', 'memo.ts', 'index.ts'])

const isSignal = (value: unknown): value is Signal =>
  typeof value === 'object' && value !== null && 'polarity' in value && 'en' in value

const modules = await Promise.all(
  readdirSync(folder)
    .filter(file => file.endsWith('.ts') && !notSignals.has(file))
    .map(file => import(join(folder, file)) as Promise<Record<string, unknown>>),
)
const signals = modules.flatMap(module => Object.values(module).filter(isSignal))

let analyser: Analyser
beforeAll(async () => {
  analyser = await loadAnalyser(['en'])
})

const known = (company: Company): NonNullable<Reading['company']> => ({
  sheet: company,
  name: analyser.analyse(company.name, 'en'),
  industry: company.industry === null ? null : analyser.analyse(company.industry, 'en'),
  facts: company.facts.map(fact => analyser.analyse(fact.text, 'en')),
})

function readingOf({ text, question, category, firstRound, company }: SignalExample): Reading {
  return {
    doc: analyser.analyse(text, 'en'),
    question: analyser.analyse(question ?? '', 'en'),
    firstRound: firstRound === undefined ? null : analyser.analyse(firstRound, 'en'),
    company: company === undefined ? null : known(company),
    category: category ?? 'achievement',
    track: 'career',
    stage: 2,
  }
}

it('finds the signals', () => {
  expect(signals.length).toBeGreaterThan(40)
})

describe.each(signals.map(signal => [signal.id, signal] as const))('%s', (_, { en }) => {
  if (en.detect === null) {
    it('says why it has no English detector', () => {
      expect(en.reason.length).toBeGreaterThan(20)
    })
    return
  }
  const { detect, examples } = en
  const all = [...examples.ok, ...examples.notOk]

  it.each(examples.ok.map(example => [example.text, example] as const))('more in: %s', (text, ok) => {
    const { value, spans } = detect(readingOf(ok))
    for (const notOk of examples.notOk)
      expect(value, `against: ${notOk.text}`).toBeGreaterThan(detect(readingOf(notOk)).value)
    if (value > 0 && text.length > 60) expect(spans.length + value).toBeGreaterThan(0)
  })

  it('stays within 0 and 1 and quotes words of the text', () => {
    for (const example of all) {
      const { value, spans } = detect(readingOf(example))
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
      for (const [start, end] of spans) {
        expect(example.text.slice(start, end).trim().length).toBeGreaterThan(0)
        expect(end).toBeLessThanOrEqual(example.text.length)
      }
    }
  })
})
