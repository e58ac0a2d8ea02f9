/**
 * Open addressing. A slot holds the number of a word plus one, 0 where free, and above it the upper bits of the word's hash:
 * most of the other words that lie in the way are told by them, without a look at the words. Words are hashed by UTF-16 units.
 */

const NUMBER_BITS = 19
const NUMBERS = (1 << NUMBER_BITS) - 1

export const HASH_START = 0x811c9dc5
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15)

export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at))
  return hashEnd(hash)
}

/** Whether the word in a slot can be the one with this hash. */
export const mayHold = (slot: number, hash: number): boolean => (slot ^ hash) >>> NUMBER_BITS === 0
/** The number of the word in a slot that isn't free. */
export const numberIn = (slot: number): number => (slot & NUMBERS) - 1

/** A power of two that leaves enough slots free. */
export const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(words * 1.6))

/** Enters a word that is not there yet. @throws RangeError beyond half a million words */
export function enter(slots: Uint32Array, word: string, number: number): void {
  if (number >= NUMBERS) throw new RangeError(`too many words: ${number}`)
  const mask = slots.length - 1
  const hash = hashOf(word)
  let slot = hash & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = (hash & ~NUMBERS) | (number + 1)
}
