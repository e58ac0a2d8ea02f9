import { describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { LANGS, type Lang } from '../../src/types/index.js'
import cases from './names.yaml'

const analyser = await loadAnalyser(LANGS)

describe.each(LANGS)('names: %s', lang => {
  for (const { text, names } of (cases as Record<Lang, { text: string; names: string[] }[]>)[lang])
    it(text, () => {
      const found = analyser.analyse(text, lang).names
      expect(found.map(name => `${name.kind} ${name.text}`)).toEqual(names)
    })
})
