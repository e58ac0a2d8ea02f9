import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, integer, property } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { reviewText, settingsFor } from '../../src/cli/reviewing.js'
import { ContentError } from '../../src/content/problem.js'
import { writeBaseline, type BaselineEntry } from '../../src/review/baseline/baseline.js'
import { hideKnown, updateBaseline } from '../../src/review/baseline/compare.js'
import { BrokenBaseline, readBaseline } from '../../src/review/baseline/read.js'
import { joinReviews } from '../../src/review/index.js'
import type { Finding, ReviewResult } from '../../src/types/index.js'

const same = (name: string) => name
const always = () => true
const baselineOf = (result: ReviewResult) => updateBaseline(result, [], same, always)
const shownIn = ({ files }: ReviewResult): Finding[] =>
  files.flatMap(({ answers }) => answers.flatMap(({ findings }) => findings))
const placesIn = (result: ReviewResult) => shownIn(result).map(({ rule, quote }) => `${rule} ${quote}`)

const review = async (texts: Record<string, string>) =>
  joinReviews(
    await Promise.all(
      Object.entries(texts).map(async ([name, text]) => {
        const source = { file: name, name, text }
        const { input } = await settingsFor(source, { layers: [], flags: {} }, import.meta.dirname)
        return reviewText(source, input)
      }),
    ),
  )

const EXAMPLES = join(import.meta.dirname, '../../examples')
const texts = readdirSync(EXAMPLES)
  .filter(name => /^answers-.*\.md$/.test(name))
  .map(name => readFileSync(join(EXAMPLES, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))

const headed = (text: string) => (/^## /m.test(text) ? '##' : '#')
const ELSEWHERE =
  'Blue or green?\n\nI moved the desk away from the till on a Monday, because it blocked the door.\n\n'
/** One more answer, above all others. */
const withAnother = (text: string) =>
  text.replace(new RegExp(`^${headed(text)} `, 'm'), mark => `${mark}${ELSEWHERE}${mark}`)

let pairs: { before: ReviewResult; after: ReviewResult; added: ReviewResult }[]
beforeAll(async () => {
  pairs = await Promise.all(
    texts.map(async text => ({
      before: await review({ 'a.md': text }),
      after: await review({ 'a.md': withAnother(text) }),
      added: await review({ 'a.md': `## ${ELSEWHERE}` }),
    })),
  )
})

describe('a baseline', () => {
  it('that was just written hides everything', () => {
    for (const { before } of pairs) {
      const hidden = hideKnown(before, baselineOf(before), same)
      expect(shownIn(before)).not.toEqual([])
      expect(shownIn(hidden)).toEqual([])
      expect(hidden.counts).toEqual({ answers: before.counts.answers, error: 0, warning: 0, info: 0 })
      expect(hidden.baseline).toEqual({ hidden: shownIn(before).length, gone: 0 })
      expect(hidden.causes).toEqual(before.causes)
    }
  })

  it('hides the same when another answer is written above', () => {
    for (const { before, after, added } of pairs) {
      const hidden = hideKnown(after, baselineOf(before), same)
      const rules = (result: ReviewResult) => shownIn(result).map(({ rule }) => rule)
      // A gap with the floor is said once a file, where it shows best.
      const elsewhere = (rule: string) => !rule.startsWith('field-gap/')
      expect(rules(hidden).filter(elsewhere)).toEqual(rules(added).filter(elsewhere))
    }
  })

  it.each(texts)('hides the same in every answer but the one that was edited', async text => {
    const before = await review({ 'a.md': text })
    const lines = text.split('\n')
    for (const { question, line } of before.files[0]!.answers) {
      const edited = lines.toSpliced(line, 0, '', 'It had rained all that week.', '').join('\n')
      const shown = hideKnown(await review({ 'a.md': edited }), baselineOf(before), same)
      const strays = shown.files[0]!.answers.filter(answer => answer.question !== question)
      const rules = strays.flatMap(({ findings }) => findings.map(({ rule }) => rule))
      expect(rules.filter(rule => !rule.startsWith('field-gap/'))).toEqual([])
    }
  })

  it('hides as many as it knows, whichever are there', () => {
    const [{ before }] = pairs as [(typeof pairs)[number]]
    const all = shownIn(before)
    assert(
      property(integer({ min: 0, max: all.length - 1 }), integer({ min: 1, max: 3 }), (at, times) => {
        const more = structuredClone(before)
        const answer = more.files[0]!.answers.find(({ findings }) =>
          findings.some(({ rule, quote }) => rule === all[at]!.rule && quote === all[at]!.quote),
        )!
        for (let n = 0; n < times; n++) answer.findings.push(all[at]!)
        const hidden = hideKnown(more, baselineOf(before), same)
        expect(shownIn(hidden)).toHaveLength(times)
        expect(placesIn(hidden)[0]).toBe(placesIn(before)[at])
      }),
      { numRuns: 30 },
    )
  })

  it('counts what no longer occurs, in the files that were reviewed', () => {
    const [{ before }] = pairs as [(typeof pairs)[number]]
    const entry = (file: string, words: string): BaselineEntry => ({
      file,
      question: 'Q',
      rule: 'answers/empty',
      words,
      count: 1,
    })
    const baseline = [entry('a.md', '1'), entry('a.md', '2'), entry('a.md', '2'), entry('b.md', '1')]
    expect(hideKnown(before, baseline, same).baseline).toEqual({ hidden: 0, gone: 2 })
  })

  it('is known by the name it gives a file', () => {
    const [{ before }] = pairs as [(typeof pairs)[number]]
    const within = (name: string) => `answers/${name}`
    expect(shownIn(hideKnown(before, baselineOf(before), within))).toEqual(shownIn(before))
    const moved = updateBaseline(before, [], within, always)
    expect(shownIn(hideKnown(before, moved, within))).toEqual([])
  })

  it('knows a finding again when its lines are filled anew', async () => {
    const before = await review({
      'a.md': '## Why us?\n\nI admire your commitment to innovation and people.\n',
    })
    const after = await review({
      'a.md': '## Why us?\n\n\nI admire your commitment\nto innovation and people.\n',
    })
    expect(shownIn(before)).not.toEqual([])
    expect(shownIn(hideKnown(after, baselineOf(before), same))).toEqual([])
  })
})

describe('an update', () => {
  it('keeps what is known of files that were not reviewed and are still there', async () => {
    const two = await review({ 'a.md': '## Blue or green?\n', 'b.md': '## Blue or green?\n' })
    const one = await review({ 'a.md': '## Round or square?\n' })
    const updated = updateBaseline(one, baselineOf(two), same, always)
    expect(updated.map(({ file, question }) => `${file} ${question}`).sort()).toEqual([
      ...['a.md Round or square?', 'a.md Round or square?'],
      ...['b.md Blue or green?', 'b.md Blue or green?'],
    ])
    expect(updateBaseline(one, baselineOf(two), same, () => false)).toEqual(baselineOf(one))
  })
})

describe('on disk', () => {
  it('has an entry a line, in the same order whatever the order of files', async () => {
    const names = ['b.md', 'a.md']
    const both = await review(Object.fromEntries(names.map((name, at) => [name, texts[at]!])))
    const turned = { ...both, files: [...both.files].reverse() }
    const text = writeBaseline(baselineOf(both))
    expect(writeBaseline(baselineOf(turned))).toBe(text)
    const entries = text.split('\n').filter(line => line.startsWith('    {'))
    expect(entries).toHaveLength(baselineOf(both).length)
    for (const line of entries) expect(() => JSON.parse(line.replace(/,$/, '')) as unknown).not.toThrow()
  })

  it('is read as it was written', async () => {
    const entries = baselineOf(await review({ '組 "A".md': texts[0]! }))
    const byText = (list: BaselineEntry[]) => list.map(entry => JSON.stringify(entry)).sort()
    expect(byText(await readBaseline(writeBaseline(entries), 'b.json'))).toEqual(byText(entries))
    expect(await readBaseline(writeBaseline([]), 'b.json')).toEqual([])
  })

  const ENTRY = '{"file":"a.md","question":"Q","rule":"a/b","words":"0","count":1}'
  it.each<[name: string, text: string, kind: string, line: number]>([
    ['half a file', '{\n  "version": 1,\n  "findings": [', 'json', 3],
    ['a comma too many', `{\n  "version": 1,\n  "findings": [\n    ${ENTRY},\n  ]\n}\n`, 'json', 5],
    [
      'a comma too few',
      `{\n  "version": 1,\n  "findings": [\n    ${ENTRY}\n    ${ENTRY}\n  ]\n}\n`,
      'json',
      5,
    ],
    ['other quotes', "{\n  'version': 1\n}", 'json', 2],
    ['a comment', '{\n  // mine\n}', 'json', 2],
    ['more behind it', '{"version":1,"findings":[]}\n]', 'json', 2],
    ['our side', `{\n<<<<<<< HEAD\n  "version": 1`, 'conflict', 2],
    ['marks that are left', `{\n  "version": 1,\n>>>>>>> branch\n`, 'conflict', 3],
  ])('is refused with its line: %s', async (_name, text, kind, line) => {
    const error = await readBaseline(text, 'b.json').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(BrokenBaseline)
    expect(error).toMatchObject({ kind, line })
  })

  it.each<[text: string, path: string, line: number]>([
    ['{\n"version": 2,\n"findings": []}', 'version', 2],
    ['{\n"version": 1}', '', 1],
    ['[]', '', 1],
    ['null', '', 1],
    [`{"version":1,"findings":[\n${ENTRY},\n${ENTRY.replace(':1}', ':0}')}]}`, 'findings[1].count', 3],
    [`{"version":1,"findings":[\n${ENTRY.replace('words', 'word')}]}`, 'findings[0]', 2],
    [`{"version":1,"findings":[\n${ENTRY}],\n"more":1}`, 'more', 3],
  ])('is refused where it is no baseline: %j', async (text, path, line) => {
    const error = await readBaseline(text, 'b.json').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(ContentError)
    expect((error as ContentError).problems[0]).toMatchObject({ path, line })
  })
})

it('any piece taken out of a baseline is noticed', async () => {
  const text = writeBaseline(baselineOf(await review({ 'a.md': texts[0]! })))
  const signs = [...text].flatMap((sign, at) => ('{}[]":'.includes(sign) ? [at] : []))
  for (const at of signs.slice(0, 60))
    await expect(readBaseline(text.slice(0, at) + text.slice(at + 1), 'b.json')).rejects.toThrow()
})
