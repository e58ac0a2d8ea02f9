/** Open addressing: a slot holds the number of a word plus one, 0 where free. Words are hashed by UTF-16 units. */

export const HASH_START = 0x811c9dc5
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15)

export function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at))
  return hashEnd(hash)
}

/** A power of two that leaves enough slots free. */
export const slotsFor = (words: number): number => 2 ** Math.ceil(Math.log2(words * 1.6))

/** Enters a word that is not there yet. */
export function enter(slots: Uint32Array, word: string, number: number): void {
  const mask = slots.length - 1
  let slot = hashOf(word) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = number + 1
}
