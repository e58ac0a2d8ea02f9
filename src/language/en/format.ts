import { decodePacked, emptyPacked, encodePacked, type Packed } from '../packed.js'

/** What wink's core model holds besides words and their properties; see its package. */
export interface Core {
  packing: {
    /** 32-bit words a lexeme's properties take. */
    size: number
    layout: Record<string, readonly number[]>
  }
  features: Record<string, { list: string[] }>
  pos: { hash: Record<string, number> }
  [part: string]: unknown
}

export interface Meta {
  words: number
  /** UTF-16 units of all words. */
  units: number
  /** Size of the hash table, a power of two. */
  slots: number
  expansions: number
  core: Core
  /** The part-of-speech tagger's automata, as JSON texts. */
  taggers: string[]
}

const LAYOUT = {
  slots: { type: Uint32Array, length: (meta: Meta) => meta.slots },
  /** Where each word starts in `letters`, and one more. */
  wordStart: { type: Uint32Array, length: (meta: Meta) => meta.words + 1 },
  /** Each word's properties, packed as `core.packing.layout` says. */
  lexicon: { type: Uint32Array, length: (meta: Meta) => meta.words * meta.core.packing.size },
  /** What contractions stand for. */
  expansions: { type: Uint32Array, length: (meta: Meta) => meta.expansions },
  letters: { type: Uint16Array, length: (meta: Meta) => meta.units },
} as const

/** The compiled English dictionary: wink's vocabulary and tagger, without what is never asked of it. */
export type EnglishDictionary = Packed<Meta, typeof LAYOUT>

const FORMAT = { magic: 0x4e4e494d, version: 2, layout: LAYOUT }

export const emptyEnglish = (meta: Meta): EnglishDictionary => emptyPacked(FORMAT, meta)
export const encodeEnglish = (dictionary: EnglishDictionary): Uint8Array => encodePacked(FORMAT, dictionary)
/** Views into `bytes`; @throws Error, as {@link decodePacked}. */
export const decodeEnglish = (bytes: Uint8Array): EnglishDictionary => decodePacked(FORMAT, bytes)
