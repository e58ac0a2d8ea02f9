import { describe, expect, it } from 'vitest'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { LANGS, type Lang, type Quantity } from '../../src/types/index.js'
import cases from './quantities.yaml'

const analyser = await loadAnalyser(LANGS)

const written = (text: string, { value, unit, counter, start, end }: Quantity): string =>
  `${text.slice(start, end)} = ${value} ${unit}${counter === '' ? '' : ` (${counter})`}`

describe.each(LANGS)('quantities: %s', lang => {
  for (const { text, quantities } of (cases as Record<Lang, { text: string; quantities: string[] }[]>)[lang])
    it(text, () => {
      expect(analyser.analyse(text, lang).quantities.map(one => written(text, one))).toEqual(quantities)
    })
})
