import { describe, expect, it } from 'vitest'
import { blankToolComments, toolCommentsIn } from '../../src/content/tool-comments.js'

/** `~` stands for a blank that takes a sign's place. */
const CASES: [name: string, text: string, left: string][] = [
  ['within a line', 'A <!-- coach-x --> B', 'A ~~~~~~~~~~~~~~~~ B'],
  ['with a > in it', 'A <!-- coach: a > b --> B', 'A ~~~~~~~~~~~~~~~~~~~~~ B'],
  ['alone on its line', 'A\n<!-- coach-x -->\nB', 'A~~~~~~~~~~~~~~~~~\nB'],
  ['alone, with Windows line ends', 'A\r\n<!-- coach-x -->\r\nB', 'A~~~~~~~~~~~~~~~~~~\r\nB'],
  ['two in a row', 'A\n<!-- coach-x -->\n<!-- coach-y -->\nB', 'A~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\nB'],
  ['before a word', 'A\n<!-- coach-x --> B', 'A~~~~~~~~~~~~~~~~~\nB'],
  ['at the end of a line', 'A <!-- coach-x -->\nB', 'A ~~~~~~~~~~~~~~~~\nB'],
  ['over two lines', 'A\n<!-- coach-x\ny -->\nB', 'A~~~~~~~~~~~~~~~~~~~\nB'],
  ['of others', 'A <!-- note --> B', 'A <!-- note --> B'],
  ['without an end', 'A <!-- coach-x\n\nB -->', 'A <!-- coach-x\n\nB -->'],
]

describe('a comment is blanked out', () => {
  it.each(CASES)('%s', (_name, text, left) => {
    expect(blankToolComments(text)).toBe(left.replaceAll('~', ' '))
    expect(blankToolComments(text)).toHaveLength(text.length)
  })
})

describe('comments are found', () => {
  it.each<[name: string, text: string, found: string[]]>([
    ['in their order', '<!-- coach-a --> b <!--coach: c-->', ['<!-- coach-a -->', '<!--coach: c-->']],
    ['outside of code', '```\n<!-- coach-a -->\n```\n<!-- coach-b -->', ['<!-- coach-b -->']],
    ['outside of code that never ends', '~~~~\n<!-- coach-a -->\n~~~\n', []],
    ['apart from one that never ends', '<!-- coach-a\n<!-- coach-b -->', ['<!-- coach-b -->']],
  ])('%s', (_name, text, found) => {
    expect(toolCommentsIn(text).map(span => text.slice(...span))).toEqual(found)
  })

  it('in a long text soon', () => {
    const text = '<!-- coach-disable x -- '.repeat(20_000)
    const from = performance.now()
    expect(toolCommentsIn(text)).toEqual([])
    expect(blankToolComments(text)).toBe(text)
    expect(performance.now() - from).toBeLessThan(1000)
  })
})
