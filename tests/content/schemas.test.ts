import { describe, expect, it } from 'vitest'
import { parseCompanySheet } from '../../src/content/company.js'
import { parseFrontMatter } from '../../src/content/front-matter.js'
import { ContentError, type Problem } from '../../src/content/problem.js'
import { parseQuestions, joinBank } from '../../src/content/questions.js'
import { parseRules } from '../../src/content/rubric.js'
import { parseScript } from '../../src/content/script.js'

/** What a loader says of a file, as `line:column path kind`. */
function problemsOf(load: () => unknown): string[] {
  try {
    load()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(said)
  }
  return []
}

const said = ({ line, column, path, expected, nearest }: Problem) =>
  `${line}:${column} ${path} ${expected.kind}${nearest ? ` ${nearest}?` : ''}`

describe('company sheet', () => {
  it('needs the name only', () => {
    expect(parseCompanySheet('company: { name: 北浜精工 }', 'company.yaml')).toEqual({
      company: { name: '北浜精工', industry: null, competitors: [], facts: [] },
      role: null,
      self: null,
      contactPoints: [],
      reverseQuestions: [],
    })
  })

  it('takes facts with a source, and plain lines', () => {
    const { company } = parseCompanySheet(
      'company:\n  name: A\n  facts:\n    - Repairs are done in the shop.\n    - { text: Returns grew., source: ir }\n',
      'c.yaml',
    )
    expect(company.facts).toEqual([
      { text: 'Repairs are done in the shop.', source: 'other' },
      { text: 'Returns grew.', source: 'ir' },
    ])
  })

  it('takes kebab-case keys', () => {
    const sheet = parseCompanySheet(
      'company: { name: A }\nrole: { title: B, floor-problems: [c] }\ncontact-points:\n  - { experience: d, fact: e }\n',
      'c.yaml',
    )
    expect(sheet.role).toEqual({ title: 'B', dailyWork: [], floorProblems: ['c'], words: [] })
    expect(sheet.contactPoints).toEqual([{ experience: 'd', fact: 'e', contribution: null }])
  })

  it.each<[yaml: string, problems: string[]]>([
    ['company: {}', ['1:10 company required']],
    ['company: { name: "" }', ['1:18 company.name bounds']],
    ['company: { name: A }\nreverse_questions: []', ['2:1 reverse_questions known-key reverse-questions?']],
    ['company: { name: A, facts: [{ text: B, source: hearsay }] }', ['1:48 company.facts[0].source one-of']],
    [
      'company: { name: A, facts: [{ text: B, source: websit }] }',
      ['1:48 company.facts[0].source one-of website?'],
    ],
    ['company: { name: A, facts: [4] }', ['1:29 company.facts[0] type']],
    ['company: [A]', ['1:10 company keys']],
    ['just words', ['1:1  keys']],
    ['company: { name: A }\nself: { strengths: [{ episode: B }] }', ['2:21 self.strengths[0] required']],
  ])('%s', (yaml, problems) => {
    expect(problemsOf(() => parseCompanySheet(yaml, 'c.yaml'))).toEqual(problems)
  })
})

describe('front matter', () => {
  it('leaves out what it does not say', () => {
    expect(parseFrontMatter('', 'a.md', 2)).toEqual({
      stage: null,
      track: null,
      lang: null,
      company: null,
      firstRound: null,
    })
    expect(parseFrontMatter('first-round: first.md\nstage: 1', 'a.md', 2)).toMatchObject({
      firstRound: 'first.md',
      stage: 1,
    })
  })

  it.each<[yaml: string, problems: string[]]>([
    ['stage: two', ['2:8 stage one-of']],
    ['lang: jp', ['2:7 lang one-of ja?']],
    ['stage: 2\ntrack: carer', ['3:8 track one-of career?']],
    ['stage: 2\n firstround: x', ['2:8  syntax']],
    ['stage: 2\nfirstround: x', ['3:1 firstround known-key first-round?']],
  ])('says in the answers file where %j is wrong', (yaml, problems) => {
    expect(problemsOf(() => parseFrontMatter(yaml, 'a.md', 2))).toEqual(problems)
  })
})

describe('mock script', () => {
  it('fills in what is left out', () => {
    expect(parseScript('answers:\n  - { category: motivation, answer: A }\n', 's.yaml')).toEqual({
      stage: null,
      track: null,
      lang: null,
      company: null,
      firstRound: null,
      answers: [{ category: 'motivation', question: null, answer: 'A', replies: [] }],
    })
  })

  it.each<[yaml: string, problems: string[]]>([
    ['stage: 2', ['1:1  required']],
    ['answers: []', ['1:10 answers bounds']],
    ['answers:\n  - { answer: A }', ['2:5 answers[0] required']],
    ['answers:\n  - { category: motivaton, answer: A }', ['2:17 answers[0].category one-of motivation?']],
    [
      'answers:\n  - { category: failure, answer: A, replys: B }',
      ['2:37 answers[0].replys known-key replies?'],
    ],
    ['answers:\n  - { category: failure, answer: A, replies: B }', ['2:46 answers[0].replies type']],
  ])('%s', (yaml, problems) => {
    expect(problemsOf(() => parseScript(yaml, 's.yaml'))).toEqual(problems)
  })
})

describe('rules', () => {
  const both = '{ ja: あ, en: a }'
  const rule = (extra: string) =>
    `version: 1\nrules:\n  - id: a/b\n    severity: error\n    title: ${both}\n    message: ${both}\n    advice: ${both}\n    why: ${both}\n    improve: ${both}\n    examples: { ok: ${both}, not-ok: ${both} }\n${extra}`

  it('are for both languages unless they say otherwise', () => {
    expect(parseRules(rule(''), 'r.yaml')[0]).toMatchObject({ langs: ['ja', 'en'], reason: null })
    expect(
      parseRules(rule('    langs: [ja]\n    reason: Only Japanese has it.\n'), 'r.yaml')[0],
    ).toMatchObject({
      langs: ['ja'],
    })
  })

  it('need both languages', () => {
    expect(
      problemsOf(() =>
        parseRules(rule('').replace('title: { ja: あ, en: a }', 'title: { ja: あ }'), 'r.yaml'),
      ),
    ).toEqual(['5:12 rules[0].title required'])
  })
})

describe('questions', () => {
  const part = (id: string) =>
    parseQuestions(`version: 1\nunexpected: [{ id: ${id}, text: { ja: あ, en: a } }]`, 'q.yaml')

  it('join in the order of the files', () => {
    const bank = joinBank([part('one'), part('two')])
    expect(bank.unexpected.map(({ id }) => id)).toEqual(['one', 'two'])
    expect(bank.lines.opening).toEqual({ ja: [], en: [] })
  })
})
