import { describe, expect, it } from 'vitest'
import { parseAnswersFile } from '../../src/content/answers-file.js'

const read = (text: string) => parseAnswersFile(text, 'answers.md')
const questions = (text: string) => read(text).blocks.map(({ question }) => question)

describe('which headings are questions', () => {
  it.each<[name: string, text: string, questions: string[]]>([
    ['one level', '# Why us?\n\nA\n\n# Your strengths?\n\nB\n', ['Why us?', 'Your strengths?']],
    [
      'a title over them',
      '# My answers\n\n## Why us?\n\nA\n\n## Your strengths?\n\nB\n',
      ['Why us?', 'Your strengths?'],
    ],
    ['a title over a single one', '# Second interview\n\n## Why us?\n\nA\n', ['Why us?']],
    [
      'a title with a comment below',
      '# Answers\n\n<!-- draft 2 -->\n\n## Why us?\n\nA\n\n## B?\n\nC\n',
      ['Why us?', 'B?'],
    ],
    ['a lone question with parts', '# Why us?\n\n## Reason\n\nA\n', ['Why us?']],
    [
      'a lone question with text of its own',
      '# Notes\n\nText.\n\n## Part\n\nA\n\n## Part two\n\nB\n',
      ['Notes'],
    ],
    [
      'deeper headings belong to the answer',
      '## Why us?\n\nA\n\n### Detail\n\nB\n\n## Strengths?\n\nC\n',
      ['Why us?', 'Strengths?'],
    ],
    ['closing marks', '## Why us? ##\n\nA\n', ['Why us?']],
    ['setext', 'Why us?\n-------\n\nA\n\nStrengths?\n----------\n\nB\n', ['Why us?', 'Strengths?']],
    [
      'one question, its answer in sections',
      '# 失敗から学んだことは何ですか\n\n## 状況\n\nA\n\n## 行動\n\nB\n',
      ['失敗から学んだことは何ですか'],
    ],
    [
      'the same in English',
      '# What went wrong?\n\n## Situation\n\nA\n\n## Result:\n\nB\n',
      ['What went wrong?'],
    ],
    [
      'a title over sections that nobody asked for',
      '# Practice\n\n## Situation\n\nA\n\n## Result\n\nB\n',
      ['Situation', 'Result'],
    ],
    ['setext title', 'Answers\n=======\n\nWhy us?\n-------\n\nA\n\nB?\n---\n\nC\n', ['Why us?', 'B?']],
    ['a rule is no heading', '## Why us?\n\nA\n\n---\n\nB\n', ['Why us?']],
    ['a list before dashes is no heading', '## Why us?\n\n- A\n---\n\nB\n', ['Why us?']],
    ['no space, no heading', '## Why us?\n\n#tag\n\nA\n', ['Why us?']],
    ['fenced code', '## Why us?\n\n```\n## not one\n```\n\nA\n', ['Why us?']],
    [
      'tildes inside backticks',
      '## Why us?\n\n```\n~~~\n## not one\n```\n\n## Next?\n\nA\n',
      ['Why us?', 'Next?'],
    ],
    ['no headings', 'Only text.\n', []],
  ])('%s', (_name, text, expected) => {
    expect(questions(text)).toEqual(expected)
  })
})

describe('the answer below', () => {
  const cases: [name: string, text: string, answers: string[]][] = [
    ['without the lines around it', '## Q?\n\n\nA.\n\nB.\n\n\n## R?\n\nC.\n', ['A.\n\nB.', 'C.']],
    ['with deeper headings', '## Q?\n\nA.\n\n### Detail\n\nB.\n', ['A.\n\n### Detail\n\nB.']],
    ['none', '## Q?\n\n## R?\n\nC.\n', ['', 'C.']],
    ['none at the end of the file', '## Q?', ['']],
    [
      'comments to the reader stay',
      '## Q?\n\n<!-- check the year -->\nA.\n',
      ['<!-- check the year -->\nA.'],
    ],
    ['CRLF', '## Q?\r\n\r\nA.\r\nB.\r\n', ['A.\r\nB.']],
  ]
  it.each(cases)('%s', (_name, text, answers) => {
    expect(read(text).blocks.map(({ answer }) => answer)).toEqual(answers)
  })

  it.each([
    ...cases.map(([, text]) => text),
    '---\nstage: 2\n---\n# T\n\n## 志望動機は？\n\n<!-- coach: category=why-us -->\n\n𠮷野家の話です。\n',
  ])('stands in the file where its offset says: %j', text => {
    for (const { answer, start, line, question } of read(text).blocks) {
      expect(text.slice(start, start + answer.length)).toBe(answer)
      expect(text.split('\n')[line - 1]).toContain(question)
    }
  })

  it('a comment to the tool is blanked out, so that offsets hold', () => {
    const text = '## Q?\n\nA. <!-- coach: category=strength --> B.\n'
    const [block] = read(text).blocks
    expect(block!.answer).toBe(`A. ${' '.repeat('<!-- coach: category=strength -->'.length)} B.`)
  })
})

describe('the category', () => {
  it.each<[text: string, category: string, from: string]>([
    ['## Why us?\n\nA\n', 'why-us', 'wording'],
    ['## Why us?\n\n<!-- coach: category=strength -->\n\nA\n', 'strength', 'comment'],
    ['## Why us?\n\n<!--coach:category=failure-->\nA\n', 'failure', 'comment'],
    ['## Blue or green?\n\nA\n', 'unexpected', 'unknown'],
    ['## Blue or green?\n\n<!-- coach: category=unexpected -->\nA\n', 'unexpected', 'comment'],
  ])('%j', (text, category, categoryFrom) => {
    expect(read(text).blocks[0]).toMatchObject({ category, categoryFrom })
  })
})

describe('front matter', () => {
  it('is told apart from the answers', () => {
    const { frontMatter, blocks } = read('---\nstage: 1\n# a comment, no heading\n---\n\n## Q?\n\nA\n')
    expect(frontMatter).toEqual({ text: 'stage: 1\n# a comment, no heading\n', line: 2 })
    expect(blocks).toHaveLength(1)
    expect(blocks[0]!.line).toBe(6)
  })

  it.each([
    '\ufeff---\nstage: 1\n---\n## Q?\n',
    '---\r\nstage: 1\r\n---\r\n## Q?\r\n',
    '---\nstage: 1\n...\n## Q?\n',
  ])('is found in %j', text => {
    expect(read(text).frontMatter?.text.trim()).toBe('stage: 1')
  })

  it.each(['\n---\nstage: 1\n---\n', '## Q?\n\n---\nstage: 1\n---\n', '---\nstage: 1\n'])(
    'is nothing that stands elsewhere or never ends: %j',
    text => {
      expect(read(text).frontMatter).toBeNull()
    },
  )
})
