import { describe, expect, it } from 'vitest'
import lists from '../../src/language/lexicon/user-dictionary.yaml'
import { JapaneseTokeniser } from '../../src/language/ja/index.js'
import { readDictionary } from '../../src/platform/dictionary.js'

const tokeniser = new JapaneseTokeniser(await readDictionary())
const { verb, ...classes } = lists as Record<string, string[][]> & { verb: Record<string, string[]> }

/** Sentences in which a word of the class stands naturally; `$` is the word. */
const FRAMES: Record<string, string[]> = {
  noun: ['$。', '私が$を見た。', '今の$が良い。', '毎日、$の話をした。'],
  'verbal-noun': ['$。', '私が$を見た。', '毎日、$の話をした。', '次に$した。'],
  'deverbal-noun': ['原因の$をした。', '$が大事です。'],
  'adjectival-noun': ['私は$な人です。', '考えが$です。'],
  adverb: ['それは$良い。'],
  organisation: ['私は$に行った。'],
  'proper-noun': ['$の話です。'],
}

const tokensAt = (sentence: string, start: number, length: number) =>
  tokeniser.tokens(sentence).filter(token => token.end > start && token.start < start + length)

describe('every word of the user dictionary is one token', () => {
  for (const [name, words] of Object.entries(classes))
    it(name, () => {
      const frames = FRAMES[name] ?? []
      expect(frames).not.toEqual([])
      for (const word of words.flat())
        for (const frame of frames) {
          const found = tokensAt(frame.replace('$', word), frame.indexOf('$'), word.length)
          expect([frame, ...found.map(token => token.surface)]).toEqual([frame, word])
        }
    })

  it('verbs conjugate like their model', () => {
    for (const [model, words] of Object.entries(verb)) {
      const plain = tokensAt(`それを${model}。`, 3, model.length)
      for (const word of words) {
        const [found] = tokensAt(`それを${word}。`, 3, word.length)
        expect(found).toMatchObject({ surface: word, base: word, conjugation: plain[0]?.conjugation })
      }
    }
  })

  it('a noun made of a verb does not hide the verb', () => {
    for (const word of ['洗い出し', '切り分け', 'すり合わせ', '振り返り', '立ち上げ']) {
      const [found] = tokensAt(`原因を${word}、直した。`, 3, word.length)
      expect(found?.pos[0]).toBe('動詞')
    }
  })
})
