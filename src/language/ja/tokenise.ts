import type { Token } from '../../types/language.js'
import type { Tokeniser } from '../tokeniser.js'
import { isHighSurrogate, lookupUnit } from './characters.js'
import { hashEnd, hashUnit, HASH_START, mayHold, numberIn } from '../word-hash.js'
import { baseForm, ENTRY, mayGoOn, type Dictionary } from './format.js'
import { Lattice } from './lattice.js'
import { UnknownWords } from './unknown.js'

/** Longer sentences are cut, at a comma or a blank if there is one: memory stays bounded, time linear. */
const LONGEST_PIECE = 4096

/** Token parts that depend on the feature alone; shared by all tokens that have it. */
interface SharedParts {
  pos: Token['pos']
  conjugation: Token['conjugation']
}

/** Finds the cheapest sequence of dictionary and unknown words, as MeCab does with the same dictionary. */
export class JapaneseTokeniser implements Tokeniser {
  #lattice: Lattice
  #unknown: UnknownWords
  #parts: SharedParts[]
  #blank: number
  #units = new Uint16Array(LONGEST_PIECE)

  constructor(private readonly dictionary: Dictionary) {
    const { features, contexts, classes } = dictionary.meta
    this.#lattice = new Lattice(dictionary.connection, contexts)
    this.#unknown = new UnknownWords(dictionary)
    this.#blank = classes.findIndex(kind => kind.name === 'SPACE')
    this.#parts = features.map(([main, sub1, sub2, sub3, type, form]) => ({
      pos: [main, sub1, sub2, sub3],
      conjugation: type === '*' ? null : [type, form],
    }))
  }

  /** Steps taken so far, in comparisons and characters: proportional to the text, whatever it holds. */
  get work(): number {
    return this.#lattice.comparisons + this.#unknown.looked
  }

  tokens(text: string): Token[] {
    const tokens: Token[] = []
    for (let start = 0; start < text.length;) {
      const end = endOfPiece(text, start)
      this.#piece(text, start, end, tokens)
      start = end
    }
    return tokens
  }

  #piece(text: string, offset: number, end: number, tokens: Token[]): void {
    const length = this.#read(text, offset, end)
    const lattice = this.#lattice
    lattice.begin(length)
    this.#unknown.begin()
    for (let from = 0; from < length; from++) {
      if (!lattice.reaches(from)) continue
      let start = from
      while (this.#isBlank(start)) start++
      const known = this.#addKnown(length, from, start)
      this.#unknown.add(lattice, this.#units, length, from, start, known)
    }
    const path = lattice.pathBack(length)
    for (let step = path.length - 1; step >= 0; step--) tokens.push(this.#token(text, offset, path[step]!))
  }

  /** Fills `#units` with the lookup form; returns the length without blanks at the end. */
  #read(text: string, offset: number, end: number): number {
    let length = end - offset
    for (let at = 0; at < length; at++) this.#units[at] = lookupUnit(text.charCodeAt(offset + at))
    while (length > 0 && this.#isBlank(length - 1)) length--
    return length
  }

  #isBlank(at: number): boolean {
    return this.dictionary.mainClass[this.#units[at]!] === this.#blank
  }

  /** Adds every dictionary word that starts at `start`; returns whether there was one. */
  #addKnown(length: number, from: number, start: number): boolean {
    const { slots, longest, beginnings } = this.dictionary
    const units = this.#units
    const mask = slots.length - 1
    const last = Math.min(start + longest[units[start]!]!, length)
    let running = HASH_START
    let found = false
    for (let end = start + 1; end <= last; end++) {
      running = hashUnit(running, units[end - 1]!)
      const hash = hashEnd(running)
      for (let at = hash & mask; slots[at] !== 0; at = (at + 1) & mask) {
        const slot = slots[at]!
        if (!mayHold(slot, hash) || !this.#isWord(numberIn(slot), start, end)) continue
        this.#addEntries(numberIn(slot), from, start, end)
        found = true
        break
      }
      if (!mayGoOn(beginnings, hash)) break
    }
    return found
  }

  #isWord(word: number, start: number, end: number): boolean {
    const { starts, surfaces } = this.dictionary
    const surface = starts[2 * word]!
    if (starts[2 * word + 2]! - surface !== end - start) return false
    for (let at = start; at < end; at++) if (surfaces[surface + at - start] !== this.#units[at]) return false
    return true
  }

  #addEntries(word: number, from: number, start: number, end: number): void {
    const { starts, entries } = this.dictionary
    const last = ENTRY * starts[2 * word + 3]!
    for (let at = ENTRY * starts[2 * word + 1]!; at < last; at += ENTRY) {
      const cost = (entries[at + 1]! << 16) >> 16
      this.#lattice.add(from, start, end, entries[at]!, cost, entries[at + 2]!, entries[at + 3]!)
    }
  }

  #token(text: string, offset: number, node: number): Token {
    const start = offset + this.#lattice.start[node]!
    const end = offset + this.#lattice.end[node]!
    const surface = text.slice(start, end)
    const { pos, conjugation } = this.#parts[this.#lattice.feature[node]!]!
    const base = baseForm(surface, this.#lattice.base[node]!, this.dictionary.meta.endings)
    return { surface, base, pos, conjugation, start, end }
  }
}

function endOfPiece(text: string, start: number): number {
  const limit = start + LONGEST_PIECE
  if (text.length <= limit) return text.length
  for (let at = limit; at > start + LONGEST_PIECE / 2; at--) if (/[。、，．\s]/.test(text[at - 1]!)) return at
  return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit
}
