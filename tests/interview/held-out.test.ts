import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apply } from '../../src/interview/state.js'
import { createEngine } from '../../src/interview/engine.js'
import { LANGS, type Category, type Company, type Gap, type Lang, type Track } from '../../src/types/index.js'
import { analyser, rubricOf } from '../assessment/support.js'
import { bank, settingsOf, started } from './settings.js'

interface Script {
  id: string
  lang: Lang
  track: Track
  category: Category
  question: string
  answer: string
  gaps: Gap[]
  good: string
  thin: string
  stuck: string
  company: { name: string; industry: string; facts: string[] } | null
}

/** Answers, the gaps that an experienced interviewer would dig into, and replies; written blind. */
const SCRIPTS = readFileSync(join(import.meta.dirname, '../../corpus/follow-ups.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Script)

const engine = createEngine({ analyser, rubric: rubricOf(2), bank })

const companyOf = ({ company }: Script): Company | null =>
  company && {
    name: company.name,
    industry: company.industry,
    competitors: [],
    facts: company.facts.map(text => ({ text, source: 'other' })),
  }

/** What the interviewer asks about an answer, and how a reply to the gap of the script's own is taken. */
function play(script: Script) {
  const { lang, track, category, question, answer } = script
  const settings = settingsOf(lang, [category], {
    track,
    company: companyOf(script),
    questions: [{ id: null, category, text: question }],
  })
  const asked = [
    started(settings),
    { type: 'asked', question: 0, text: question },
    { type: 'answered', question: 0, text: answer, seconds: null },
  ] as const
  const state = asked.reduce<ReturnType<typeof apply> | null>(apply, null)!
  const move = engine.decide(state)
  const probed = apply(state, {
    type: 'probed',
    question: 0,
    gap: script.gaps[0]!,
    wording: 'own',
    text: '?',
  })
  return {
    gap: move.kind === 'probe' ? move.gap : null,
    closed: (reply: string) => engine.closes(probed, reply),
  }
}

describe.each(LANGS)('of what nobody tuned it to, in %s', lang => {
  const own = SCRIPTS.filter(script => script.lang === lang).map(script => ({ script, ...play(script) }))
  const share = (holds: (one: (typeof own)[number]) => boolean) => own.filter(holds).length / own.length

  it('the first follow-up is one that an interviewer named', () => {
    expect(share(({ script, gap }) => gap !== null && script.gaps.includes(gap))).toBeGreaterThanOrEqual(0.7)
  })

  it('a reply that supplies the fact closes the gap', () => {
    expect(share(({ script, closed }) => closed(script.good))).toBeGreaterThanOrEqual(0.8)
  })

  it('a polite reply that supplies nothing leaves it open, and so does silence', () => {
    expect(share(({ script, closed }) => !closed(script.thin))).toBeGreaterThanOrEqual(0.8)
    expect(share(({ script, closed }) => !closed(script.stuck))).toBeGreaterThanOrEqual(0.9)
  })
})
