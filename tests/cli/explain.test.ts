import width from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { allTopics } from '../../src/cli/topics.js'
import { nameOf } from '../../src/report/explain.js'
import { LANGS, type Bilingual } from '../../src/types/index.js'
import { coach } from './run.js'

const topics = allTopics()
const ids = [...new Set(topics.map(({ of }) => of.id))]
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Every text in the topic's data in one language, quotation marks levelled out. */
function textsOf(value: unknown, locale: 'ja' | 'en'): string[] {
  if (value === null || typeof value !== 'object') return []
  const both = value as Partial<Bilingual>
  if (typeof both.ja === 'string' && typeof both.en === 'string') return [both[locale]!]
  return Object.values(value).flatMap(part => textsOf(part, locale))
}

const levelled = (text: string) =>
  squeezed(text)
    .replace(/[「『]/g, '「')
    .replace(/[」』]/g, '」')

describe.each(LANGS)('in %s', locale => {
  it.each(ids)('%s shows everything that is known about it', async id => {
    const { code, stdout, stderr } = await coach(['explain', id, '--locale', locale])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const shown = levelled(stdout)
    for (const topic of topics.filter(({ of }) => of.id === id))
      for (const text of textsOf({ ...topic.of, model: null }, locale))
        expect(shown).toContain(levelled(text))
    expect(stdout).not.toMatch(/\{\w+\}|undefined|\[object/)
  })

  it('without a topic lists all of them, each under its name', async () => {
    const { code, stdout } = await coach(['explain', '--locale', locale])
    expect(code).toBe(0)
    for (const topic of topics) {
      expect(stdout).toContain(`  ${topic.of.id} `)
      expect(stdout).toContain(nameOf(topic, locale))
    }
  })

  it.each([40, 80, 200])('fits into %d columns', async columns => {
    const { stdout } = await coach(['explain', 'depth', '--locale', locale], { columns })
    const widest = Math.max(...stdout.split('\n').map(line => width(line)))
    expect(widest).toBeLessThanOrEqual(Math.min(columns, 100))
    expect(widest).toBeGreaterThan(Math.min(columns, 100) * 0.8)
  })
})

it('no two topics of different kinds share a name', () => {
  for (const id of ids)
    expect(new Set(topics.filter(({ of }) => of.id === id).map(({ kind }) => kind)).size).toBe(1)
})

it('a criterion of both interviews is explained for both', async () => {
  const { stdout } = await coach(['explain', 'relevance', '--locale', 'ja'])
  expect(stdout).toContain('二次面接の評価基準')
  expect(stdout).toContain('一次面接の評価基準')
})

it('the end of a rule is enough where only one rule ends so', async () => {
  const { stdout } = await coach(['explain', 'swappable', '--locale', 'en'])
  expect(stdout.split('\n')[0]).toBe('shallow-research/swappable')
})

it('a cause names its rules and a rule its cause', async () => {
  const cause = await coach(['explain', 'weak-questions', '--locale', 'en'])
  expect(cause.stdout).toContain('weak-questions/no-purpose')
  const rule = await coach(['explain', 'weak-questions/no-purpose', '--locale', 'en'])
  expect(rule.stdout).toContain('coach explain weak-questions')
})

it('the beginning of a name finds it', async () => {
  const { stderr } = await coach(['explain', 'abstract', '--locale', 'en'])
  expect(stderr).toContain('Did you mean abstract-work?')
})
