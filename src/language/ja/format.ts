import { decodePacked, emptyPacked, encodePacked, type Packed } from '../packed.js'

/** The compiled Japanese dictionary: IPADIC's words, connection costs and character classes. */

/** How a class of characters (kanji, katakana, Latin…) makes words that are in no dictionary. */
export interface CharacterClass {
  name: string
  /** Makes unknown words even where the dictionary has one. */
  always: boolean
  /** A whole run of the class may be one word. */
  groups: boolean
  /** Also words of 1 to this many characters. */
  upTo: number
  words: UnknownWord[]
}

export interface UnknownWord {
  context: number
  cost: number
  feature: number
}

/** 品詞, three subdivisions, 活用型, 活用形. */
export type Feature = [string, string, string, string, string, string]

export interface Meta {
  words: number
  entries: number
  /** UTF-16 units of all surfaces. */
  units: number
  /** Size of the hash table, a power of two. */
  slots: number
  /** Connection classes; the cost matrix has this many rows and columns. */
  contexts: number
  features: Feature[]
  /** What may replace the end of a surface to make its base form; the first is ''. */
  endings: string[]
  classes: CharacterClass[]
}

const CODES = 65536
/** A power of two, about six for each beginning there is. */
const BEGINNINGS = 1 << 22

/** Numbers that an entry takes. */
export const ENTRY = 4

const LAYOUT = {
  /** See `word-hash`. */
  slots: { type: Uint32Array, length: (meta: Meta) => meta.slots },
  /** Where each word's surface starts in `surfaces`, and its first entry; and one more pair. What is read together lies together. */
  starts: { type: Uint32Array, length: (meta: Meta) => 2 * (meta.words + 1) },
  /** Cost of [next context * contexts + previous context]. */
  connection: { type: Int16Array, length: (meta: Meta) => meta.contexts ** 2 },
  /** Of each entry its context, its cost (signed), its feature and its base form: see {@link packBase}. */
  entries: { type: Uint16Array, length: (meta: Meta) => ENTRY * meta.entries },
  surfaces: { type: Uint16Array, length: (meta: Meta) => meta.units },
  /** Main class of a UTF-16 unit. */
  mainClass: { type: Uint8Array, length: () => CODES },
  /** All classes of a unit, one bit each. */
  classBits: { type: Uint16Array, length: () => CODES },
  /** Length of the longest word that starts with a unit. */
  longest: { type: Uint8Array, length: () => CODES },
  /** One bit for each beginning of a longer word, by its hash; some bits stand for others too. See {@link mayGoOn}. */
  beginnings: { type: Uint32Array, length: () => BEGINNINGS / 32 },
} as const

export type Dictionary = Packed<Meta, typeof LAYOUT>

const FORMAT = { magic: 0x4a494e4d, version: 3, layout: LAYOUT }

export const emptyDictionary = (meta: Meta): Dictionary => emptyPacked(FORMAT, meta)
export const encode = (dictionary: Dictionary): Uint8Array => encodePacked(FORMAT, dictionary)
/** Views into `bytes`; @throws Error, as {@link decodePacked}. */
export const decode = (bytes: Uint8Array): Dictionary => decodePacked(FORMAT, bytes)

/** Notes that some word is longer than its beginning with this hash. */
export function noteBeginning({ beginnings }: Dictionary, hash: number): void {
  beginnings[(hash & (BEGINNINGS - 1)) >>> 5]! |= 1 << (hash & 31)
}

/** False where no word is longer than the beginning with this hash: most searches end after two or three characters. */
export const mayGoOn = (beginnings: Uint32Array, hash: number): boolean =>
  (beginnings[(hash & (BEGINNINGS - 1)) >>> 5]! & (1 << (hash & 31))) !== 0

/** Base form as "cut so many units off the surface, put this ending there". */
export function packBase(cut: number, ending: number): number {
  if (cut > 15 || ending > 4095) throw new RangeError(`base form out of range: ${cut}, ${ending}`)
  return (cut << 12) | ending
}

export function baseForm(surface: string, packed: number, endings: readonly string[]): string {
  if (packed === 0) return surface
  return surface.slice(0, surface.length - (packed >>> 12)) + endings[packed & 4095]
}
