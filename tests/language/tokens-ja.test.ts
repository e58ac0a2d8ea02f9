import { describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import type { Token } from '../../src/types/index.js'
import golden from './tokens-ja.yaml'

const analyser = await loadAnalyser(['ja'])

/** surface(base)/class・subclass, leaving out what is the same or usual. */
function written({ surface, base, pos: [main, sub] }: Token): string {
  const isUsual = sub === '一般' || sub === '自立' || !['動詞', '名詞', '助詞'].includes(main)
  return `${surface}${base === surface ? '' : `(${base})`}/${main}${isUsual ? '' : `・${sub}`}`
}

describe('Japanese tokens', () => {
  for (const { text, tokens } of golden as { text: string; tokens: string }[])
    it(text, () => {
      expect(analyser.analyse(text, 'ja').tokens.map(written).join(' ')).toBe(tokens)
    })

  it('carry the conjugation, or null', () => {
    const [noun, , verb] = analyser.analyse('札を貼った。', 'ja').tokens
    expect(noun?.conjugation).toBeNull()
    expect(verb?.conjugation).toEqual(['五段・ラ行', '連用タ接続'])
  })

  it('point into the whole text, not into their sentence', () => {
    const text = '  はい。\n　次に、札を貼った。'
    for (const { surface, start, end } of analyser.analyse(text, 'ja').tokens)
      expect(text.slice(start, end)).toBe(surface)
  })
})
