import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/language/index.js'
import { loadAnalyser } from '../../src/platform/analyser.js'

describe('the analyser', () => {
  it('says which language it lacks', () => {
    expect(() => createAnalyser({}).analyse('はい', 'ja')).toThrow('no tokeniser for ja')
  })

  it('tokenises whole sentences and moves their offsets into the text', () => {
    const asked: string[] = []
    const word = { base: '', pos: ['', '', '', ''] as [string, string, string, string], conjugation: null }
    const analyser = createAnalyser({
      en: {
        tokens(text) {
          asked.push(text)
          return [{ ...word, surface: text.slice(0, 2), start: 0, end: 2 }]
        },
      },
    })
    const { sentences, tokens } = analyser.analyse('I ran.  We won.', 'en')
    expect(asked).toEqual(['I ran.', 'We won.'])
    expect(sentences.map(({ start, end, text }) => [start, end, text])).toEqual([
      [0, 6, 'I ran.'],
      [8, 15, 'We won.'],
    ])
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [8, 10],
    ])
  })

  it('leaves the text as it is written', async () => {
    const text = 'ＡＢＣを１２％、ｶﾞﾗｽの棚に。'
    const analysis = (await loadAnalyser(['ja'])).analyse(text, 'ja')
    expect(analysis.text).toBe(text)
    expect(analysis.tokens.map(token => token.surface).join('')).toBe(text)
  })

  it('makes nothing of an empty text', async () => {
    const analysis = (await loadAnalyser(['ja', 'en'])).analyse('', 'en')
    expect(analysis).toEqual({ lang: 'en', text: '', sentences: [], tokens: [], quantities: [], names: [] })
  })
})
