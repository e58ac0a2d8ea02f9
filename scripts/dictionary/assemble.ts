/** Lays entries, costs and character classes out as the flat arrays that the tokeniser reads. */
import {
  emptyDictionary,
  ENTRY,
  noteBeginning,
  packBase,
  type Dictionary,
  type Feature,
  type Meta,
} from '../../src/language/ja/format.js'
import { enter, hashEnd, hashUnit, HASH_START, slotsFor } from '../../src/language/word-hash.js'
import type { ClassDefinition, ClassRange, Entry } from './ipadic.js'

export interface Source {
  entries: Entry[]
  connections: { size: number; costs: Int16Array }
  classes: ClassDefinition[]
  ranges: ClassRange[]
}

interface PackedEntry {
  context: number
  cost: number
  feature: number
  base: number
}

/** Numbers things in order of first appearance. */
class Index<T> {
  readonly items: T[] = []
  #numbers = new Map<string, number>()

  of(item: T): number {
    const key = String(item)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.items.length)
    return this.items.push(item) - 1
  }
}

export function assemble(source: Source): Dictionary {
  const features = new Index<Feature>()
  const endings = new Index<string>()
  endings.of('')
  const words = groupBySurface(source.entries, features, endings)
  const classes = source.classes.map(kind => ({
    ...kind,
    words: kind.words.map(({ context, cost, feature }) => ({ context, cost, feature: features.of(feature) })),
  }))
  const surfaces = [...words.keys()]
  const meta: Meta = {
    words: words.size,
    entries: [...words.values()].reduce((sum, entries) => sum + entries.length, 0),
    units: surfaces.reduce((sum, surface) => sum + surface.length, 0),
    slots: slotsFor(words.size),
    contexts: source.connections.size,
    features: features.items,
    endings: endings.items,
    classes,
  }
  const dictionary = emptyDictionary(meta)
  dictionary.connection.set(source.connections.costs)
  fillWords(dictionary, words)
  fillClasses(dictionary, source.ranges)
  return dictionary
}

/** Readings are left out, so entries that differ in nothing else fall together. */
function groupBySurface(
  entries: Entry[],
  features: Index<Feature>,
  endings: Index<string>,
): Map<string, PackedEntry[]> {
  const words = new Map<string, PackedEntry[]>()
  for (const { surface, context, cost, feature, base } of entries) {
    const packed = { context, cost, feature: features.of(feature), base: toBase(surface, base, endings) }
    const others = words.get(surface)
    if (others === undefined) words.set(surface, [packed])
    else if (!others.some(other => isSame(other, packed))) others.push(packed)
  }
  return words
}

function toBase(surface: string, base: string, endings: Index<string>): number {
  let shared = 0
  while (shared < surface.length && surface[shared] === base[shared]) shared++
  return packBase(surface.length - shared, endings.of(base.slice(shared)))
}

const isSame = (one: PackedEntry, other: PackedEntry): boolean =>
  one.context === other.context &&
  one.cost === other.cost &&
  one.feature === other.feature &&
  one.base === other.base

function fillWords(dictionary: Dictionary, words: Map<string, PackedEntry[]>): void {
  const { starts, entries: packed, surfaces, longest } = dictionary
  let unit = 0
  let entry = 0
  let word = 0
  for (const [surface, entries] of words) {
    starts.set([unit, entry], 2 * word)
    const first = surface.charCodeAt(0)
    longest[first] = Math.max(longest[first]!, surface.length)
    for (let at = 0; at < surface.length; at++) surfaces[unit++] = surface.charCodeAt(at)
    for (const { context, cost, feature, base } of entries)
      packed.set([context, cost, feature, base], ENTRY * entry++)
    noteBeginnings(dictionary, surface)
    enter(dictionary.slots, surface, word++)
  }
  starts.set([unit, entry], 2 * word)
}

function noteBeginnings(dictionary: Dictionary, surface: string): void {
  let hash = HASH_START
  for (let at = 0; at < surface.length - 1; at++) {
    hash = hashUnit(hash, surface.charCodeAt(at))
    noteBeginning(dictionary, hashEnd(hash))
  }
}

function fillClasses(dictionary: Dictionary, ranges: ClassRange[]): void {
  const number = new Map(dictionary.meta.classes.map((kind, index) => [kind.name, index]))
  dictionary.mainClass.fill(number.get('DEFAULT')!)
  dictionary.classBits.fill(1 << number.get('DEFAULT')!)
  for (const { first, last, classes } of ranges) {
    const numbers = classes.map(name => number.get(name)!)
    dictionary.mainClass.fill(numbers[0]!, first, last + 1)
    dictionary.classBits.fill(
      numbers.reduce((bits, index) => bits | (1 << index), 0),
      first,
      last + 1,
    )
  }
}
