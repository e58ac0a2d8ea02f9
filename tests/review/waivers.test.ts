import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewText, settingsFor } from '../../src/cli/reviewing.js'
import type { Flags } from '../../src/cli/command.js'
import { joinReviews } from '../../src/review/index.js'
import type { FileReview, Finding } from '../../src/types/index.js'

const FIXTURES = join(import.meta.dirname, '../fixtures/waivers')
/** `<!-- coach-expect: 3:1 rule [meant] -->` is reported, `<!-- coach-waived: 3:1 rule reason -->` is silenced. */
const EXPECTED = /<!-- coach-(expect|waived): (.+?) -->/g

const review = async (text: string, flags: Flags = {}) => {
  const source = { file: 'a.md', name: 'a.md', text }
  return reviewText(source, (await settingsFor(source, { layers: [], flags }, FIXTURES)).input)
}
const findingsOf = ({ answers }: FileReview) => answers.flatMap(({ findings }) => findings)
const waivedIn = ({ answers }: FileReview) => answers.flatMap(({ waived = [] }) => waived)
const placeOf = ({ line, column, rule }: Finding) => `${line}:${column} ${rule}`
const rulesOf = async (text: string, flags?: Flags) =>
  findingsOf(await review(text, flags)).map(({ rule }) => rule)

describe.each(readdirSync(FIXTURES))('%s', file => {
  const text = readFileSync(join(FIXTURES, file), 'utf8')
  const expected = (kind: string) =>
    [...text.matchAll(EXPECTED)].filter(([, found]) => found === kind).map(([, , what]) => what!)

  it('silences what it says, for the reason it says', async () => {
    const waived = waivedIn(await review(text)).map(({ finding, reason }) => `${placeOf(finding)} ${reason}`)
    expect(waived.sort()).toEqual(expected('waived').sort())
  })

  it('has the mistakes it says, and keeps the findings it says', async () => {
    const found = findingsOf(await review(text)).map(finding => {
      const { near } = finding.note.args
      return `${placeOf(finding)}${near === undefined ? '' : ` ${near}`}`
    })
    const isWaiver = (line: string) => line.includes(' waiver/')
    expect(found.filter(isWaiver).sort()).toEqual(expected('expect').filter(isWaiver).sort())
    expect(found).toEqual(expect.arrayContaining(expected('expect')))
  })

  it('quotes the words of the comment at its place', async () => {
    const lines = text.split('\n')
    for (const { rule, line, column, endColumn, quote } of findingsOf(await review(text)))
      if (rule.startsWith('waiver/')) expect(lines[line - 1]!.slice(column - 1, endColumn - 1)).toBe(quote)
  })

  it('can stand in a cache', async () => {
    const found = await review(text)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

const EMPTY = '## Blue or green?\n'

describe('a waiver', () => {
  it('is taken out of the counts', async () => {
    const counts = async (text: string) => joinReviews([await review(text)]).counts
    expect(await counts(EMPTY)).toMatchObject({ error: 1, info: 1 })
    expect(await counts(`<!-- coach-disable-file answers -- later -->\n${EMPTY}`)).toMatchObject({
      error: 0,
      warning: 0,
      info: 0,
    })
  })

  it.each(['off', 'error'] as const)('that silences nothing is reported as asked: %s', async how => {
    const text = `${EMPTY}<!-- coach-disable-line clarity -- later -->\n`
    const found = findingsOf(await review(text, { reportUnusedWaivers: how }))
    const unused = found.filter(({ rule }) => rule === 'waiver/unused')
    expect(unused.map(({ severity }) => severity)).toEqual(how === 'off' ? [] : ['error'])
  })

  it('that lies within another leaves the other one unused', async () => {
    const text = `<!-- coach-disable-file answers -- wide -->\n<!-- coach-disable-next-line answers -- narrow -->\n${EMPTY}`
    const found = await review(text)
    expect(waivedIn(found).map(({ reason }) => reason)).toEqual(['narrow', 'narrow'])
    expect(findingsOf(found).map(placeOf)).toEqual(['1:25 waiver/unused'])
  })

  it.each<[name: string, text: string]>([
    [
      'with Windows line ends',
      `<!-- coach-disable-next-line answers -- later -->\r\n\r\n## Blue or green?\r\n`,
    ],
    ['over two lines', `<!-- coach-disable-file answers\n  -- later -->\n${EMPTY}`],
    ['without blanks', `<!--coach-disable-file answers--later-->\n${EMPTY}`],
    ['at the end of the file', `${EMPTY}\n<!-- coach-disable-file answers -- later -->`],
    ['in a list with a trailing comma', `<!-- coach-disable-file answers, -- later -->\n${EMPTY}`],
    [
      'beside an unclosed one',
      `<!-- coach-disable-file clarity\n\n<!-- coach-disable-file answers -- a -->\n${EMPTY}`,
    ],
    ['in the heading', `## Blue or green? <!-- coach-disable-line answers -- later -->\n`],
    ['after an end without names', `<!-- coach-enable -->\n<!-- coach-disable answers -- a -->\n${EMPTY}`],
  ])('counts %s', async (_name, text) => {
    expect(await rulesOf(text)).toEqual([])
  })

  it.each<[name: string, text: string]>([
    ['in fenced code', `## Q\n\n~~~\n<!-- coach-disable-file answers -- a -->\n~~~\n\n${EMPTY}`],
    ['that has ended', `<!-- coach-disable answers -- a -->\n<!-- coach-enable -->\n${EMPTY}`],
    [
      'whose group has ended',
      `<!-- coach-disable answers/empty -- a -->\n<!-- coach-enable answers -->\n${EMPTY}`,
    ],
    ['of the line after', `${EMPTY}<!-- coach-disable-line answers -- a -->\n`],
    ['that begins later', `${EMPTY}<!-- coach-disable answers -- a -->\n`],
    ['without end', `<!-- coach-disable-file answers -- a\n\n${EMPTY}`],
    ['for the beginning of a name', `<!-- coach-disable-file answer -- a -->\n${EMPTY}`],
  ])('does nothing %s', async (_name, text) => {
    expect(await rulesOf(text)).toContain('answers/empty')
  })
})

const EXAMPLES = join(import.meta.dirname, '../../examples')
const examples = readdirSync(EXAMPLES).filter(name => /^answers-.*\.md$/.test(name))

describe.each(examples)('%s', file => {
  const text = readFileSync(join(EXAMPLES, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')

  it('has no finding where a waiver names all that it has', async () => {
    const rules = [...new Set(await rulesOf(text))]
    expect(rules).not.toEqual([])
    expect(await rulesOf(`<!-- coach-disable-file ${rules.join(', ')} -- all -->\n${text}`)).toEqual([])
  })

  it('is judged the same with waivers between its lines', async () => {
    const waiver = '<!-- coach-disable-next-line language -- a > b -->'
    const lines = text.split('\n')
    const parted = lines.map(line => (/^$|^#/.test(line) ? line : `${waiver}\n${line}`)).join('\n')
    const judged = async (of: string) =>
      (await review(of, { reportUnusedWaivers: 'off' })).answers.map(
        ({ question, assessment: { score, pass, causes, criteria } }) => ({
          question,
          score,
          pass,
          levels: Object.values(criteria).map(({ level }) => level),
          verdicts: Object.values(causes).map(({ verdict, probability }) => [verdict, probability]),
        }),
      )
    expect(await judged(parted)).toEqual(await judged(text))
  })
})
