/**
 * The compiled dictionary: a small JSON header, then typed arrays, each aligned to 8 bytes, in the order of
 * `SECTIONS`. Reading it is taking views: nothing is parsed, copied or decompressed. Little-endian.
 */

/** Raised whenever the layout or the meaning of a section changes. */
export const FORMAT_VERSION = 1
const MAGIC = 0x4a494e4d

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

const SECTIONS = {
  /** Open addressing: index of a word plus one, 0 where free. */
  slots: { type: Uint32Array, length: (meta: Meta) => meta.slots },
  /** Where each word's surface starts in `surfaces`, and one more. */
  surfaceStart: { type: Uint32Array, length: (meta: Meta) => meta.words + 1 },
  /** Where each word's entries start, and one more. */
  firstEntry: { type: Uint32Array, length: (meta: Meta) => meta.words + 1 },
  /** Cost of [next context * contexts + previous context]. */
  connection: { type: Int16Array, length: (meta: Meta) => meta.contexts ** 2 },
  entryContext: { type: Uint16Array, length: (meta: Meta) => meta.entries },
  entryCost: { type: Int16Array, length: (meta: Meta) => meta.entries },
  entryFeature: { type: Uint16Array, length: (meta: Meta) => meta.entries },
  /** See {@link packBase}. */
  entryBase: { type: Uint16Array, length: (meta: Meta) => meta.entries },
  surfaces: { type: Uint16Array, length: (meta: Meta) => meta.units },
  /** Main class of a UTF-16 unit. */
  mainClass: { type: Uint8Array, length: () => CODES },
  /** All classes of a unit, one bit each. */
  classBits: { type: Uint16Array, length: () => CODES },
  /** Length of the longest word that starts with a unit. */
  longest: { type: Uint8Array, length: () => CODES },
} as const

type SectionName = keyof typeof SECTIONS
export type Sections = { [K in SectionName]: InstanceType<(typeof SECTIONS)[K]['type']> }

export interface Dictionary extends Sections {
  meta: Meta
}

/** Base form as "cut so many units off the surface, put this ending there". */
export function packBase(cut: number, ending: number): number {
  if (cut > 15 || ending > 4095) throw new RangeError(`base form out of range: ${cut}, ${ending}`)
  return (cut << 12) | ending
}

export function baseForm(surface: string, packed: number, endings: readonly string[]): string {
  if (packed === 0) return surface
  return surface.slice(0, surface.length - (packed >>> 12)) + endings[packed & 4095]
}

export const HASH_START = 0x811c9dc5
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15)

/** Zeroed arrays of the right sizes, for the compiler to fill. */
export function emptyDictionary(meta: Meta): Dictionary {
  const sections = Object.entries(SECTIONS).map(([name, { type, length }]) => [name, new type(length(meta))])
  return { meta, ...(Object.fromEntries(sections) as Sections) }
}

const HEADER_BYTES = 16
const aligned = (bytes: number): number => (bytes + 7) & ~7
const names = Object.keys(SECTIONS) as SectionName[]

export function encode(dictionary: Dictionary): Uint8Array {
  const meta = new TextEncoder().encode(JSON.stringify(dictionary.meta))
  const size = names.reduce((sum, name) => sum + aligned(dictionary[name].byteLength), 0)
  const out = new Uint8Array(HEADER_BYTES + aligned(meta.length) + size)
  new Uint32Array(out.buffer, 0, 3).set([MAGIC, FORMAT_VERSION, meta.length])
  out.set(meta, HEADER_BYTES)
  let at = HEADER_BYTES + aligned(meta.length)
  for (const name of names) {
    const { buffer, byteOffset, byteLength } = dictionary[name]
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return out
}

/**
 * Views into `bytes`, which must start at a multiple of 8 in their buffer.
 * @throws Error when the bytes are no dictionary of this version, or are cut short.
 */
export function decode(bytes: Uint8Array): Dictionary {
  const header = bytes.length < HEADER_BYTES ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const [magic, version, metaBytes] = header
  if (magic !== MAGIC || version !== FORMAT_VERSION || metaBytes === undefined)
    throw new Error(`not a dictionary of format ${FORMAT_VERSION}`)
  const json = bytes.subarray(HEADER_BYTES, HEADER_BYTES + metaBytes)
  const meta = JSON.parse(new TextDecoder().decode(json)) as Meta
  let at = bytes.byteOffset + HEADER_BYTES + aligned(metaBytes)
  const sections = Object.entries(SECTIONS).map(([name, { type, length }]) => {
    const view = new type(bytes.buffer as ArrayBuffer, at, length(meta))
    at += aligned(view.byteLength)
    return [name, view]
  })
  return { meta, ...(Object.fromEntries(sections) as Sections) }
}
