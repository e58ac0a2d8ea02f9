import { characterLength } from './characters.js'
import type { Dictionary } from './format.js'
import type { Lattice } from './lattice.js'

/** Makes candidates for words that are in no dictionary, by the class of their characters. */
export class UnknownWords {
  /** Where the run of a class that was seen last ends; keeps long runs linear. */
  #runEnd: Int32Array

  /** Characters looked at so far, over all texts; see {@link Lattice.comparisons}. */
  looked = 0

  constructor(private readonly dictionary: Dictionary) {
    this.#runEnd = new Int32Array(dictionary.meta.classes.length)
  }

  begin(): void {
    this.#runEnd.fill(0)
  }

  /** Adds to the lattice what may start at `start`; `known` says whether the dictionary has a word there. */
  add(lattice: Lattice, units: Uint16Array, end: number, from: number, start: number, known: boolean): void {
    const index = this.dictionary.mainClass[units[start]!]!
    const kind = this.dictionary.meta.classes[index]!
    if (known && !kind.always) return
    const run = this.#endOfRun(units, start, end, index)
    const put = (to: number) => {
      for (const word of kind.words) lattice.add(from, start, to, word.context, word.cost, word.feature, 0)
    }
    if (kind.groups) put(run)
    let to = start
    for (let length = 1; length <= kind.upTo && to < run; length++) {
      to += characterLength(units, to, end)
      if (!(kind.groups && to === run)) put(to)
    }
    if (!kind.groups && kind.upTo === 0) put(start + characterLength(units, start, end))
  }

  #endOfRun(units: Uint16Array, start: number, end: number, index: number): number {
    if (start < this.#runEnd[index]!) return this.#runEnd[index]!
    const bit = 1 << index
    let at = start + characterLength(units, start, end)
    while (at < end && this.dictionary.classBits[units[at]!]! & bit) {
      at += characterLength(units, at, end)
      this.looked++
    }
    this.#runEnd[index] = at
    return at
  }
}
