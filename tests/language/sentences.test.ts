import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.js'
import lines from './lines.yaml'
import cases from './sentences.yaml'

const sentencesOf = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end))

describe('sentences in a line', () => {
  for (const written of cases as string[])
    it(written, () => {
      const expected = written.split(' / ')
      // Japanese sentences follow each other without a blank, except after a Latin letter's full stop.
      const text = /[ぁ-ん]/.test(written) && !/^Q/.test(written) ? expected.join('') : expected.join(' ')
      expect(sentencesOf(text)).toEqual(expected)
    })
})

describe('sentences over lines', () => {
  for (const { text, sentences } of lines as { text: string; sentences: string[] }[])
    it(JSON.stringify(text), () => {
      expect(sentencesOf(text)).toEqual(sentences)
    })
})

// A quadratic step would take minutes here and run into the time limit; linear ones take half a second.
it('gets through long texts whatever marks are left open', () => {
  for (const unit of ['「', '「」」', '（「', '"(', '. ', '...', 'a\n', ' \n', '」）', 'Mr. ', '?'])
    expect(splitSentences(unit.repeat(60_000)).at(-1)?.[1] ?? 0).toBeLessThanOrEqual(unit.length * 60_000)
})
