import { describe, expect, it } from 'vitest'
import { ContentError } from '../../src/content/problem.js'
import { readYaml } from '../../src/content/source.js'
import { wordProblem } from '../../src/cli/problem.js'
import { catalogue } from '../../src/i18n/index.js'

const problemsIn = (text: string, firstLine = 1) => {
  try {
    readYaml(text, 'a.yaml', firstLine)
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
  return []
}
const slips = (text: string) =>
  problemsIn(text).map(({ line, column, expected }) => {
    expect(expected.kind).toBe('syntax')
    const { code, detail } = expected as { code: string; detail: string }
    return `${line}:${column} ${code} ${detail}`
  })

describe('what is never closed is pointed to where it opens', () => {
  it.each([
    ['files: [a, b\nmin-score: 3\n', ['1:8 UNCLOSED_BRACKET ]']],
    ['stage: 2\nrules: { a: off\nfail-on: error\n', ['2:8 UNCLOSED_BRACKET }']],
    ['stage: 2\nfiles: [\n  a,\n  b\noverrides:\n  - files: [x]\n', ['2:8 UNCLOSED_BRACKET ]']],
    ['[a, b', ['1:1 UNCLOSED_BRACKET ]']],
    ['lang: "en\nstage: 2\n\n', ['1:7 UNCLOSED_QUOTE "']],
    ["lang: 'en\nstage: 2\n", ["1:7 UNCLOSED_QUOTE '"]],
    ['lang: "', ['1:7 UNCLOSED_QUOTE "']],
    ['"lang: en\nstage: 2\n', ['1:1 UNCLOSED_QUOTE "']],
    // The quote hides the end of the bracket, the inner bracket takes the end of the outer one.
    ['files: [a, "b]\nstage: 2\n', ['1:12 UNCLOSED_QUOTE "']],
    ['files: [\n  "a,\n  b ]\n', ['2:3 UNCLOSED_QUOTE "']],
    ['a: {\n  b: [1, 2\n}\n', ['2:6 UNCLOSED_BRACKET ]']],
    ['a: [1\nb: 2\nc: [3\n', ['1:4 UNCLOSED_BRACKET ]', '3:4 UNCLOSED_BRACKET ]']],
    ['text: |\n  [a "b\nfiles: {\n', ['3:8 UNCLOSED_BRACKET }']],
    ['a: [x, [b]', ['1:4 UNCLOSED_BRACKET ]']],
  ])('%j', (text, said) => {
    expect(slips(text)).toEqual(said)
  })

  it('and what is closed is not', () => {
    expect(slips('a: [1, "]", {b: "}"}]\nc: "it\'s"\n')).toEqual([])
    expect(slips('files: [a, b]]\n').join()).toMatch(/^1:14 UNEXPECTED_TOKEN /)
  })
})

it.each([
  [
    'en',
    'files: [a\nx: 1\n',
    'a.yaml:5:8  not valid YAML: this bracket is never closed; put ] where it ends\n> 5 | files: [a\n    |        ^\n  6 | x: 1',
  ],
  [
    'ja',
    'files: [a\nx: 1\n',
    'a.yaml:5:8  YAML として読めません。このかっこが閉じられていません。閉じる位置に ] を書いてください\n> 5 | files: [a\n    |        ^\n  6 | x: 1',
  ],
  ['en', 'a: "b', 'this quotation mark is never closed; put " where the text ends'],
  ['ja', "a: 'b", "この引用符が閉じられていません。文の終わりに ' を書いてください"],
  ['en', 'a: {b: c', 'put } where it ends'],
] as const)('in words: %s %j', (locale, text, said) => {
  const [problem] = problemsIn(text, 5)
  expect(wordProblem(problem!, catalogue(locale))).toContain(said)
})
