import { describe, expect, it } from 'vitest'
import {
  baseForm,
  decode,
  emptyDictionary,
  encode,
  packBase,
  type Meta,
} from '../../src/language/ja/format.js'
import { readDictionary } from '../../src/platform/dictionary.js'

const meta: Meta = {
  words: 1,
  entries: 1,
  units: 3,
  slots: 2,
  contexts: 3,
  features: [['名詞', '一般', '*', '*', '*', '*']],
  endings: ['', 'う'],
  classes: [],
}

describe('the compiled dictionary', () => {
  it('reads back what was written', () => {
    const dictionary = emptyDictionary(meta)
    dictionary.surfaces.set([0x6a5f, 0x7dda, 0x8def])
    dictionary.connection.set([-1, 2, -3])
    expect(decode(encode(dictionary))).toEqual(dictionary)
  })

  it('refuses bytes that are no dictionary, or of another version', () => {
    const bytes = encode(emptyDictionary(meta))
    bytes[4]!++
    expect(() => decode(bytes)).toThrow(/format/)
    expect(() => decode(new Uint8Array(64))).toThrow(/format/)
    expect(() => decode(new Uint8Array(3))).toThrow(/format/)
  })

  it('refuses bytes that are cut short', () => {
    const bytes = encode(emptyDictionary(meta))
    expect(() => decode(bytes.slice(0, bytes.length - 4096))).toThrow()
  })

  it('packs a base form as a cut and an ending', () => {
    expect(baseForm('行っ', packBase(1, 1), meta.endings)).toBe('行う')
    expect(baseForm('行っ', packBase(0, 0), meta.endings)).toBe('行っ')
    expect(() => packBase(16, 0)).toThrow(RangeError)
  })

  it('holds IPADIC whole', async () => {
    const { words, entries, contexts } = (await readDictionary()).meta
    expect(words).toBeGreaterThan(325_000)
    expect(entries).toBeGreaterThan(words)
    expect(contexts).toBe(1316)
  })
})
