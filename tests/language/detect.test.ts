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
