import { hashOf, mayHold, numberIn } from '../word-hash.js'
import type { EnglishDictionary } from './format.js'

/** The words of a dictionary, as wink's cache asks for them: `list[index]`, `hash[word]`, and new words put into both. */
export interface Vocabulary {
  list: string[]
  hash: Record<string, number>
}

/**
 * To make 87,000 strings and an object of them takes longer than to judge an answer, which uses a few hundred. So both
 * start empty; what they lack is found by their prototypes, and kept.
 */
export function lazyVocabulary(dictionary: EnglishDictionary): Vocabulary {
  const { words } = dictionary.meta
  const list = new Array<string>(words)
  Object.setPrototypeOf(
    list,
    new Proxy(Array.prototype, {
      get(target, key: string) {
        const index = typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : words
        if (index >= words) return Reflect.get(target, key, list) as unknown
        return (list[index] = wordAt(dictionary, index))
      },
    }),
  )
  const hash = Object.create(
    new Proxy(Object.create(null) as Vocabulary['hash'], {
      get(_, word: string) {
        const index = indexOf(dictionary, word)
        if (index !== undefined) hash[word] = index
        return index
      },
    }),
  ) as Vocabulary['hash']
  return { list, hash }
}

function wordAt({ wordStart, letters }: EnglishDictionary, index: number): string {
  return String.fromCharCode(...letters.subarray(wordStart[index], wordStart[index + 1]))
}

function indexOf({ slots, wordStart, letters }: EnglishDictionary, word: string): number | undefined {
  const mask = slots.length - 1
  const hash = hashOf(word)
  for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    if (!mayHold(slots[slot]!, hash)) continue
    const index = numberIn(slots[slot]!)
    const start = wordStart[index]!
    if (wordStart[index + 1]! - start === word.length && isAt(letters, start, word)) return index
  }
  return undefined
}

function isAt(letters: Uint16Array, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (letters[start + at] !== word.charCodeAt(at)) return false
  return true
}
