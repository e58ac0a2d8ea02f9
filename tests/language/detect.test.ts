import { describe, expect, it } from 'vitest'
import { detectLang } from '../../src/language/index.js'
import { LANGS, type Lang } from '../../src/types/index.js'
import cases from './detect.yaml'

describe.each(LANGS)('%s', lang => {
  for (const text of (cases as Record<Lang, string[]>)[lang])
    it(text, () => {
      expect(detectLang(text)).toBe(lang)
    })
})

it('falls back where there is no letter', () => {
  expect(detectLang('123')).toBe('en')
  expect(detectLang('…！', 'ja')).toBe('ja')
})

it('counts every kana and kanji there is, and nothing else', () => {
  const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー]/u
  const wrong: string[] = []
  for (let code = 0; code <= 0x32fff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    if (detectLang(character) !== (JAPANESE.test(character) ? 'ja' : 'en')) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
